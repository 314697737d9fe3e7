"Training: killed at any moment, on two processes, from damaged checkpoints, with bad settings."

import json
import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import time
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import marcus

torch = pytest.importorskip('torch')
for name in ('accelerate', 'diffusers', 'peft', 'safetensors'):
    pytest.importorskip(name, reason=f"{name} is not installed (the extra 'train')")

from safetensors import safe_open  # noqa: E402
from safetensors.torch import load, save_file  # noqa: E402

from marcus_nb.core import InputError, cache_dir  # noqa: E402
from marcus_nb.flow import trainer  # noqa: E402
from marcus_nb.flow.backbone import BACKBONES, BackboneConfig  # noqa: E402
from marcus_nb.flow.trainer import TrainConfig, train  # noqa: E402
from marcus_nb.people.shards import build, locked  # noqa: E402

SMOOTH = """
import numpy as np
from marcus_nb.people.shards import FIELDS, tuple_seed
def make(settings, split, number):
    rng, s = np.random.default_rng(tuple_seed(settings['seed'], split, number)), settings['size']
    def field(c, top):
        return np.kron(rng.uniform(0, top, (c, 8, 8)), np.ones((s // 8, s // 8)))
    maps = {k: field(c, 255 if t == 'u1' else 65535).astype(t) for k, (c, t) in FIELDS.items()}
    maps['M_vis'] = (field(1, 2) > 1).astype('u1') * 255
    return maps, dict(head=f'{split}-{number // 2}', split=split, number=number)
"""
TRAIN = """
import json, sys, time
import torch
from marcus_nb.flow.backbone import BACKBONES, BackboneConfig
from marcus_nb.flow.trainer import TrainConfig, train
if __name__ == '__main__':
    torch.set_num_threads(1)
    BACKBONES['laptop'] = BackboneConfig(1, 1, 2, 24, (8, 8, 8), 128, 64, 'none', torch.float32)
    wait = dict(progress=lambda *done: time.sleep(0.02))
    for settings, out in json.loads(sys.argv[2]):
        train(TrainConfig(**settings), sys.argv[1], out, base='random', **wait)
    from accelerate import PartialState
    print(PartialState().num_processes)
"""
SMALL = BackboneConfig(1, 1, 2, 24, (8, 8, 8), 128, 64, 'none', torch.float32)  # 0.15 M numbers
BASE = dict(
    tasks=('homogenize', 'inpaint'),
    steps=12,
    rank=None,
    batch=4,
    warmup=2,
    save_every=2,
    validate_every=6,
    precision='no',
)
CONFIG = TrainConfig(**BASE)
ENV = dict(OMP_NUM_THREADS='1', OMP_WAIT_POLICY='PASSIVE', CUDA_VISIBLE_DEVICES='')


@pytest.fixture(scope='module', autouse=True)
def surroundings(tmp_path_factory):
    "One thread, a small backbone, a cache of our own, with the head if the machine has it."
    cache, threads = tmp_path_factory.mktemp('cache'), torch.get_num_threads()
    for p in cache_dir().glob('head-*'):
        shutil.copy(p, cache)
    with pytest.MonkeyPatch.context() as m:
        for k, v in ENV.items():
            m.setenv(k, v)
        m.setenv('MARCUS_CACHE', str(cache))
        m.setitem(BACKBONES, 'laptop', SMALL)
        torch.set_num_threads(1)
        yield
    torch.set_num_threads(threads)


@pytest.fixture(scope='module')
def data(tmp_path_factory) -> Path:
    "Ten tuples of coloured squares at 256²."
    d = tmp_path_factory.mktemp('data')
    (d / 'smooth.py').write_text(SMOOTH)
    with pytest.MonkeyPatch.context() as m:
        m.syspath_prepend(str(d))
        m.setenv('PYTHONPATH', os.pathsep.join([str(d), os.environ.get('PYTHONPATH', '')]))
        build(d / 'set', dict(n=10, size=256, seed=1), 'smooth:make', workers=1)
    return d / 'set'


@pytest.fixture(scope='module')
def calm(data, tmp_path_factory) -> Path:
    "A run that nobody disturbed. None may change it."
    out = tmp_path_factory.mktemp('runs') / 'calm'
    train(CONFIG, data, out, base='random')
    return out


def load_file(p) -> dict:
    return load(Path(p).read_bytes())  # not mapped: some tests write to the file


def contents(d) -> dict:
    "Files of a run; of checkpoints the tensors: the order of their metadata is left to chance."
    return {
        p.name: {k: x.numpy().tobytes() for k, x in load_file(p).items()}
        if p.stem.startswith('checkpoint')
        else p.read_bytes()
        for p in Path(d).iterdir()
        if p.is_file()
    }


# ---- killed and resumed


def run(data, *jobs, launch=()) -> subprocess.Popen:
    "Train in another process; `jobs`: (settings, folder)."
    script = Path(data).parent / 'train.py'
    script.write_text(TRAIN)
    return subprocess.Popen(
        [sys.executable, *launch, script, data, json.dumps([(s, str(o)) for s, o in jobs])],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_killed_at_random_moments(calm, data, tmp_path):
    "SIGKILL after k lines of the log and a moment, twice; then to the end: the same bytes."
    out, killed = tmp_path / 'torn', 0
    log = out / 'log.jsonl'

    def lines():
        return log.read_bytes().count(b'\n') if log.exists() else 0

    for k in (random.randint(1, 5), random.randint(8, 11)):
        p = run(data, (BASE, out))
        while p.poll() is None and lines() < k:
            time.sleep(0.0005)
        time.sleep(random.random() * 0.02)
        p.kill()
        killed += p.wait() == -signal.SIGKILL
        p.communicate()
    assert killed and lines() < 14
    (out / '.checkpoint-000008.safetensors.tmp-999999999').write_bytes(
        b'half'
    )  # what a kill in the middle of a write leaves
    p = run(data, (BASE, out))
    _, err = p.communicate(timeout=200)
    assert p.returncode == 0, err
    assert contents(out) == contents(calm)
    assert {
        'backbone.safetensors',
        'log.jsonl',
        'run.json',
        'val-000006.jpg',
        'val-000012.jpg',
        'checkpoint-000010.safetensors',
        'checkpoint-000012.safetensors',
    } == set(contents(calm))


# ---- two processes


def far(a: dict, b: dict, kind: str) -> float:
    "Relative distance of all tensors of a kind."
    a, b = (
        torch.cat([x[k].flatten() for k in sorted(x) if k.startswith(kind)]).double()
        for x in (a, b)
    )
    return ((a - b).norm() / a.norm()).item()


def test_two_processes_are_as_one(data, tmp_path):
    """`accelerate launch` (with --multi_gpu: with --cpu it would start one process), full training
    and LoRA, with micro-batches: gradients (AdamW's mean) and weights after six steps."""
    full = BASE | dict(steps=6, batch=8, save_every=6)
    small = dict(rank=4, accumulate=2, checkpointing=True, warmup=0, lr=1e-2)
    kinds = dict(full=full, lora=full | small)
    launch = '-m accelerate.commands.launch --multi_gpu --num_processes 2 --num_machines 1'
    launch += ' --mixed_precision no --dynamo_backend no --main_process_port 0'
    jobs = [(s, tmp_path / f'{k}-two') for k, s in kinds.items()]
    p = run(data, *jobs, launch=launch.split())
    out, err = p.communicate(timeout=300)
    assert p.returncode == 0, err
    assert out.split() == ['2', '2']
    for k, s in kinds.items():
        for name, changes in (('one', {}), ('other', dict(scans=2))):
            train(TrainConfig(**s | changes), data, tmp_path / f'{k}-{name}', base='random')
        one, other, two = (last_state(tmp_path / f'{k}-{n}') for n in ('one', 'other', 'two'))
        for kind in ('exp_avg/', 'weight/', 'ema/'):
            assert far(one, two, kind) < 1e-5
        assert far(one, other, 'exp_avg/') > 0.1  # other rows would show
        assert far(one, other, 'weight/') > 1e-3
        logs = [losses(tmp_path / f'{k}-{n}') for n in ('one', 'two')]
        assert len(logs[0]) == len(logs[1]) == 6
        assert np.allclose(*logs, rtol=1e-5)


def last_state(out) -> dict:
    return load_file(out / 'checkpoint-000006.safetensors')


def losses(out) -> list:
    values = [json.loads(line).get('loss') for line in (out / 'log.jsonl').open()]
    return [v for v in values if v is not None]


def test_precisions_take_turns(data, tmp_path):
    "accelerate keeps one precision per process; we do not. Nor does a run leave switches behind."
    before, runs = switches(), {}
    for name, p in (('a', 'no'), ('b', 'bf16'), ('c', 'no'), ('d', 'bf16')):
        runs[name] = train(
            replace(CONFIG, steps=2, precision=p), data, tmp_path / name, base='random'
        ).read_bytes()
    assert runs['a'] == runs['c'] and runs['b'] == runs['d'] and runs['a'] != runs['b']
    assert before == switches()


def switches() -> tuple:
    grad, autocast = torch.is_grad_enabled(), torch.is_autocast_enabled('cpu')
    return list(warnings.filters), grad, torch.get_num_threads(), autocast


# ---- damaged and hostile checkpoints

LAST, OLDER = 'checkpoint-000012.safetensors', 'checkpoint-000010.safetensors'


def header(p):
    with safe_open(p, 'pt') as f:
        return f.metadata()


def truncated(p):
    p.write_bytes(p.read_bytes()[:-9])


def emptied(p):
    p.write_bytes(b'')


def greedy(p):
    p.write_bytes((2**62).to_bytes(8, 'little') + b'{}')


def pickled(p):
    torch.save(load_file(p), p)


def nan(p):
    x = load_file(p)
    next(iter(x.values())).view(-1)[0] = float('nan')
    save_file(x, p, header(p))


def stranger(p):
    save_file(load_file(p), p)


def silent(p):
    save_file(load_file(p), p, dict(format='marcus-train 1'))


def nonsense(p):
    save_file(load_file(p), p, header(p) | dict(step='many'))


def negative(p):
    save_file(load_file(p), p, header(p) | dict(step='-1'))


def listed(p):
    save_file(load_file(p), p, header(p) | dict(config='[1]'))


def nested(p):
    save_file(load_file(p), p, header(p) | dict(config='[' * 100_000))


DAMAGE = (truncated, emptied, greedy, pickled, nan, stranger)
DAMAGE += (silent, nonsense, negative, listed, nested)


@pytest.fixture
def copy(calm, tmp_path):
    return Path(shutil.copytree(calm, tmp_path / 'copy'))


class Bomb:
    def __reduce__(self):
        return os.mkdir, (self.path,)


@pytest.mark.parametrize('damage', DAMAGE, ids=lambda f: f.__name__)
def test_damaged_newest_checkpoint(damage, copy, calm, data):
    "The one before is used, with a warning, and the end is the same; with both damaged: one line."
    damage(copy / LAST)
    with pytest.warns(UserWarning, match='training goes on from step 10'):
        train(CONFIG, data, copy, base='random')
    assert contents(copy) == contents(calm)
    damage(copy / LAST)
    damage(copy / OLDER)
    before = {p.name: p.read_bytes() for p in copy.iterdir() if p.is_file()}
    with pytest.raises(InputError) as e:
        train(CONFIG, data, copy, base='random')
    assert (
        '\n' not in str(e.value)
        and 'remove them to begin again' in str(e.value)
        and len(str(e.value)) < 400
    )
    assert before == {p.name: p.read_bytes() for p in copy.iterdir() if p.is_file()}


def test_a_pickle_is_not_run(copy, data, tmp_path):
    Bomb.path = str(tmp_path / 'boom')
    for name in (LAST, OLDER):
        (copy / name).write_bytes(pickle.dumps(Bomb()))
    with pytest.raises(InputError, match='pickle'):
        train(CONFIG, data, copy, base='random')
    assert not (tmp_path / 'boom').exists()


def test_a_damaged_newer_checkpoint_does_not_push_out_good_ones(copy, data):
    "With keep = 1 the checkpoint just written stays, although a damaged one has a larger number."
    truncated(copy / LAST)

    class Stop(Exception):
        pass

    def progress(step, steps):
        if step == 11:
            raise Stop

    with pytest.warns(UserWarning), pytest.raises(Stop):
        train(replace(CONFIG, keep=1, save_every=1), data, copy, base='random', progress=progress)
    assert (copy / 'checkpoint-000011.safetensors').exists() and not (copy / OLDER).exists()


def reshaped(p):
    x = load_file(p)
    k = next(k for k in x if k.startswith('weight/') and x[k].ndim == 2)
    save_file(x | {k: x[k][:-1].contiguous()}, p, header(p))


def fewer(p):
    x = load_file(p)
    x.pop(next(iter(x)))
    save_file(x, p, header(p))


def more(p):
    save_file(load_file(p) | {'weight/extra': torch.zeros(1)}, p, header(p))


@pytest.mark.parametrize('damage', (reshaped, fewer, more), ids=lambda f: f.__name__)
def test_checkpoint_of_another_model(damage, copy, data):
    "Sound but different: never skipped in silence."
    damage(copy / LAST)
    with pytest.raises(InputError, match='not as in this model'):
        train(CONFIG, data, copy, base='random')


def test_other_settings(copy, data, calm):
    for changes, names in (
        (dict(lr=2e-3), 'lr'),
        (dict(steps=13, seed=2), 'steps, seed'),
        (dict(batch=8), 'batch'),
        (dict(rank=2), 'rank'),
        (dict(precision='bf16'), 'precision'),
    ):
        with pytest.raises(InputError, match=rf'other settings \({names}\)'):
            train(replace(CONFIG, **changes), data, copy, base='random')
    train(
        replace(CONFIG, accumulate=2, checkpointing=True, save_every=5, validate_every=3, keep=1),
        data,
        copy,
        base='random',
    )  # allowed
    assert contents(copy) == contents(calm)


def test_one_run_per_folder(copy, data):
    with locked(copy), pytest.raises(InputError, match='running there'):
        train(CONFIG, data, copy, base='random')


# ---- settings and surroundings that cannot be used

BAD = [
    dict(steps=0),
    dict(steps=1.5),
    dict(steps=True),
    dict(batch=0),
    dict(batch=-4),
    dict(accumulate=3),
    dict(accumulate=0),
    dict(rank=0),
    dict(rank='8'),
    dict(scans=0),
    dict(scans=-1),
    dict(keep=0),
    dict(lr=float('nan')),
    dict(lr=-1e-3),
    dict(lr='fast'),
    dict(warmup=-1),
    dict(weight_decay=float('inf')),
    dict(clip=float('nan')),
    dict(ema=1.1),
    dict(null_text=-0.1),
    dict(tau=-1),
    dict(shift=float('nan')),
    dict(precision='fp16'),
    dict(decay='linear'),
    dict(source='bridge'),
    dict(prediction='eps'),
    dict(save_every=0),
    dict(validate_every=None),
    dict(tasks=()),
    dict(tasks='inpaint'),
    dict(tasks=('nothing',)),
]


@pytest.mark.parametrize('changes', BAD, ids=str)
def test_bad_settings(changes):
    name = 'batch' if changes == dict(accumulate=3) else next(iter(changes))
    with pytest.raises(InputError, match=f'^{name} ') as e:
        TrainConfig(**BASE | changes)
    assert '\n' not in str(e.value)


def test_bad_surroundings(data, tmp_path):
    with pytest.raises(InputError, match='no dataset here'):
        train(CONFIG, tmp_path, tmp_path / 'out', base='random')
    with pytest.raises(InputError, match='no such file'):
        train(
            replace(CONFIG, rank=4), data, tmp_path / 'out', base=tmp_path / 'nothing.safetensors'
        )


def test_a_loss_that_is_no_number_stops(data, tmp_path, monkeypatch):
    step, loss = [0], trainer.batch_loss

    def broken(*args):
        step[0] += 1
        return loss(*args) * (1 if step[0] < 4 else float('nan'))

    monkeypatch.setattr(trainer, 'batch_loss', broken)
    with pytest.raises(InputError, match='step 4: the loss is nan'):
        train(CONFIG, data, tmp_path / 'out', base='random')
    assert sorted(p.name for p in (tmp_path / 'out').iterdir() if p.is_file()) == [
        'checkpoint-000002.safetensors',
        'log.jsonl',
        'run.json',
    ]


@pytest.mark.parametrize(
    'args',
    [
        ('--data', 'nowhere'),
        ('--data', 'nowhere', '--lr', 'nan'),
        ('--data', 'nowhere', '--batch', '0'),
    ],
    ids=str,
)
def test_command_refuses_in_one_line(args, tmp_path):
    ran = marcus('train', 'inpaint', *args, '-o', tmp_path / 'out', cwd=tmp_path)
    assert ran.code == 2 and len(ran.lines) == 1 and ran.lines[0].startswith('marcus: ')
