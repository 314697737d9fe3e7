"Training sets: killed, resumed, damaged, hostile, made by one worker, two, or Ray; and nothing of a held-out person in training."

import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from conftest import finish, marcus, start

from marcus_nb.core import InputError
from marcus_nb.people.shards import FIELDS, SPLITS, ShardReader, build, check, plan, read_manifest

NOISE = """
import os, time
import numpy as np
from marcus_nb.people.shards import FIELDS, tuple_seed
def make(settings, split, number):
    rng, s = np.random.default_rng(tuple_seed(settings['seed'], split, number)), settings['size']
    time.sleep(settings.get('pause', 0))
    if settings.get('dies') == [split, number]: os._exit(9)
    maps = {k: rng.integers(0, 255, (c, s, s)).astype(t) for k, (c, t) in FIELDS.items()}
    who = settings.get('leak') or split
    return maps, dict(head=f'{who}-{number//4}', family=[f'{split}-a', f'{split}-b'], split=split, number=number)
"""
SETTINGS = dict(n=200, size=32, seed=1, shard_bytes=1 << 18)


@pytest.fixture(scope='module')
def noise(tmp_path_factory):
    "A module that workers can import, whose tuples are noise."
    d = tmp_path_factory.mktemp('modules')
    (d / 'noise.py').write_text(NOISE)
    sys.path.insert(0, str(d))
    old = os.environ.get('PYTHONPATH', '')
    os.environ['PYTHONPATH'] = os.pathsep.join(filter(None, [str(d), old]))
    yield 'noise:make'
    sys.path.remove(str(d))
    os.environ['PYTHONPATH'] = old


def contents(d) -> dict:
    return {p.name: p.read_bytes() for p in Path(d).iterdir()}


@pytest.fixture(scope='module')
def calm(noise, tmp_path_factory):
    "A set that nobody disturbed, made by one worker. None may change it."
    d = tmp_path_factory.mktemp('calm') / 'set'
    build(d, SETTINGS, noise, workers=1)
    return d


@pytest.fixture
def copy(calm, tmp_path):
    return Path(shutil.copytree(calm, tmp_path / 'copy'))


# ---- killed and resumed ------------------------------------------------------------------------------------------------------------

BUILD = 'import sys, json; from marcus_nb.people.shards import build; build(sys.argv[1], json.loads(sys.argv[2]), "noise:make", workers=2)'


def run_build(folder, settings):
    return subprocess.Popen(
        [sys.executable, '-c', BUILD, folder, json.dumps(settings)], stderr=subprocess.DEVNULL
    )


def test_killed_at_many_moments(calm, noise, tmp_path):
    "SIGKILL after k new directory entries, also while temporaries are open, then once more to the end."
    d, killed = tmp_path / 'set', 0

    def seen():
        return len(list(d.iterdir())) if d.exists() else 0

    for more in (1, 2, 5, 9):
        p, had = run_build(d, SETTINGS), seen()
        while p.poll() is None and seen() < had + more:
            time.sleep(0.001)
        p.kill()
        killed += p.wait() == -signal.SIGKILL
    assert killed >= 3
    assert run_build(d, SETTINGS).wait() == 0
    assert contents(d) == contents(calm)


def test_orphans_do_not_live_on(noise, tmp_path):
    "Workers of a killed build end by themselves and take their temporaries along."
    d = tmp_path / 'set'
    p = run_build(d, SETTINGS | dict(pause=0.05))
    while not list(d.glob('train-*.npy') if d.exists() else ()):
        time.sleep(0.01)
    p.kill()
    p.wait()
    time.sleep(1.5)
    before = len(list(d.glob('train-*.npy')))
    time.sleep(1.5)
    assert len(list(d.glob('train-*.npy'))) == before and not list(d.glob('.train*'))


def test_two_builds_at_once(noise, tmp_path):
    p = run_build(tmp_path / 'set', SETTINGS | dict(pause=0.02))
    while not (tmp_path / 'set' / 'manifest.json').exists():
        time.sleep(0.01)
    with pytest.raises(InputError, match='another build'):
        build(tmp_path / 'set', SETTINGS | dict(pause=0.02), noise)
    p.kill()
    p.wait()


def test_a_dying_worker_is_one_line(noise, tmp_path):
    with pytest.raises(InputError, match='worker process died'):
        build(tmp_path / 'set', SETTINGS | dict(dies=['train', 20]), noise, workers=1)


def test_other_settings_are_refused(copy, noise):
    before = contents(copy)
    for change in (dict(seed=2), dict(n=201), dict(extra=1)):
        with pytest.raises(InputError, match='other settings'):
            build(copy, SETTINGS | change, noise)
    assert contents(copy) == before


def test_a_foreign_folder_is_refused(noise, tmp_path):
    (tmp_path / 'thesis.tex').write_text('mine')
    with pytest.raises(InputError, match='not a dataset'):
        build(tmp_path, SETTINGS, noise)
    assert contents(tmp_path) == {'thesis.tex': b'mine'}


def test_growing_keeps_the_old_tuples(calm, noise, tmp_path):
    build(tmp_path / 'set', SETTINGS | dict(n=400), noise, workers=2)
    a, b = (
        {t['meta']['number']: t['T_inc'] for t in ShardReader(d)} for d in (calm, tmp_path / 'set')
    )
    assert len(b) > len(a) and all((b[k] == v).all() for k, v in a.items())


def test_ray_makes_the_same_bytes(calm, noise, tmp_path):
    ray = pytest.importorskip(
        'ray',
        reason="ray is not installed (the extra 'cluster'): the cluster engine cannot be tried",
    )
    try:
        build(tmp_path / 'set', SETTINGS, noise, engine='ray', workers=2)
    finally:
        ray.shutdown()
    assert contents(tmp_path / 'set') == contents(calm)


def test_ray_absent_is_one_line(noise, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, 'ray', None)
    with pytest.raises(InputError, match='marcus_nb.cluster'):
        build(tmp_path / 'set', SETTINGS, noise, engine='ray')


# ---- damaged and hostile -----------------------------------------------------------------------------------------------------------


def damage(path, how):
    data = path.read_bytes()
    if how == 'bit':
        path.write_bytes(data[:9000] + bytes([data[9000] ^ 1]) + data[9001:])
    if how == 'short':
        path.write_bytes(data[:-1])
    if how == 'long':
        path.write_bytes(data + b'\0')
    if how == 'header':
        path.write_bytes(data[:20] + b'#' + data[21:])
    if how == 'gone':
        path.unlink()
    if how == 'empty':
        path.write_bytes(b'')
    if how == 'pipe':
        path.unlink()
        os.mkfifo(path)
    if how == 'link':
        path.rename(path.with_name('x'))
        path.symlink_to('x')
    if how == 'swapped':
        path.write_bytes((path.parent / 'train-00002.npy').read_bytes())


@pytest.mark.parametrize(
    'how', ['bit', 'short', 'long', 'header', 'gone', 'empty', 'pipe', 'link', 'swapped']
)
def test_a_damaged_shard_is_named_and_skipped(how, copy, noise, calm):
    name = 'train-00001.npy'
    damage(copy / name, how)
    _, first, count = plan(SETTINGS)[name]
    with pytest.warns(UserWarning, match=name) as w:
        got = {t['meta']['number'] for t in ShardReader(copy)}
    assert len(w) == 1 and set(range(180)) - got == set(range(first, first + count))
    assert any(name in line for line in check(copy))
    if how in ('pipe', 'link'):
        (copy / name).unlink()
        (copy / 'x').unlink(missing_ok=True)
    build(copy, SETTINGS, noise, workers=1)  # made again, nothing else touched
    assert contents(copy) == contents(calm) and check(copy) == []


@pytest.mark.parametrize(
    'text',
    [b'', b'{', b'[]', b'null', b'{"format": "marcus-shards 1"}', b'\xff\xfe', b'[' * 100000],
)
def test_a_damaged_manifest_is_one_line(text, copy):
    (copy / 'manifest.json').write_bytes(text)
    for use in (ShardReader, check):
        with pytest.raises(InputError, match='manifest.json') as e:
            use(copy)
        assert len(str(e.value).splitlines()) == 1


@pytest.mark.parametrize(
    'change',
    [
        dict(shards={'../../x.npy': 'a' * 64}),
        dict(shards={'train-00000.npy': 'a'}),
        dict(shards=['train-00000.npy']),
        dict(settings=dict(n=-1, size=32)),
        dict(settings=dict(n=10**15, size=32)),
        dict(settings=dict(n=True, size=32)),
        dict(settings=dict(n=5, size=10**6)),
        dict(settings=dict(n=5, size=32, shard_bytes=1)),
        dict(settings=7),
        dict(format='x'),
    ],
)
def test_a_hostile_manifest_is_one_line(change, copy):
    m = json.loads((copy / 'manifest.json').read_text())
    (copy / 'manifest.json').write_text(json.dumps(m | change))
    with pytest.raises(InputError, match='manifest.json'):
        read_manifest(copy)


def test_a_pickle_is_never_loaded(copy, tmp_path):
    "A shard that is an object array, with its hash in the manifest: refused by its header, and its code does not run."

    class Evil:
        def __reduce__(self):
            return os.system, (f'touch {tmp_path}/pwned',)

    np.save(copy / 'train-00000.npy', np.array([Evil()], object), allow_pickle=True)
    m = json.loads((copy / 'manifest.json').read_text())
    import hashlib

    m['shards']['train-00000.npy'] = hashlib.sha256(
        (copy / 'train-00000.npy').read_bytes()
    ).hexdigest()
    (copy / 'manifest.json').write_text(json.dumps(m))
    with pytest.warns(UserWarning, match='train-00000'):
        list(ShardReader(copy))
    assert not (tmp_path / 'pwned').exists()


def test_leaks_are_found(noise, tmp_path):
    build(tmp_path / 'set', SETTINGS | dict(n=20, leak='anybody'), noise, workers=1)
    assert any('several splits' in line for line in check(tmp_path / 'set'))


# ---- streams -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize('world,loaders', [(1, 0), (1, 2), (3, 0), (2, 2)])
def test_every_tuple_once(world, loaders, calm):
    from torch.utils.data import DataLoader

    def numbers(rank):
        reader = ShardReader(calm, 'train', rank, world, seed=4, transform=number_of)
        return itertools.chain.from_iterable(DataLoader(reader, 7, num_workers=loaders))

    got = [int(x) for rank in range(world) for x in numbers(rank)]
    assert sorted(got) == list(range(180))


def number_of(t):
    return t['meta']['number']


@pytest.mark.parametrize('loaders', [0, 2])
def test_epochs_differ_and_repeat(loaders, calm):
    from torch.utils.data import DataLoader

    readers = [ShardReader(calm, seed=0, transform=number_of) for _ in range(2)]
    loads = [
        DataLoader(r, batch_size=None, num_workers=loaders, persistent_workers=loaders > 0)
        for r in readers
    ]

    def epoch(i, e):
        readers[i].set_epoch(e)
        return [int(x) for x in loads[i]]

    first, second = epoch(0, 0), epoch(0, 1)
    assert (
        first != second
        and sorted(first) == sorted(second) == list(range(180))
        and len(readers[0]) == 180
    )
    assert epoch(1, 1) == second and epoch(1, 0) == first  # resumed anywhere, repeated at will
    assert (readers[0].sound == 1).all()  # what a loader process has hashed, all know
    mixed = [abs(x - y) for x, y in zip(first, first[1:])]
    assert np.median(mixed) > 8  # neighbours come from different shards of 8


# ---- the command -------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope='module')
def small(tmp_path_factory):
    "Twelve real tuples through the command, two workers."
    d = tmp_path_factory.mktemp('synth') / 'new' / 'set'
    ran = marcus('synth', '-o', d, '--n', 12, '--size', 128, '--workers', 2)
    assert ran.code == 0 and not ran.err, ran.err
    return d


def test_what_the_command_writes(small):
    assert set(contents(small)) == {
        'manifest.json',
        'DATA_CARD.md',
        'train-00000.npy',
        'val-00000.npy',
        'test-00000.npy',
    }
    assert check(small) == []
    assert (
        'CC0' in (small / 'DATA_CARD.md').read_text()
        and str(small.parent) not in (small / 'manifest.json').read_text()
    )
    ran = marcus('synth', '--check', small)
    assert ran.code == 0 and 'sound' in ran.out and not ran.err


def test_killed_command_resumes_to_the_same_bytes(small, tmp_path):
    "SIGKILL when the first shard is there, then the same command with one worker, in processes that hash strings differently."
    d, args = tmp_path / 'set', ('synth', '-o', tmp_path / 'set', '--n', 12, '--size', 128)
    p = start(*args, '--workers', 2)
    while p.poll() is None and not (d.exists() and list(d.glob('*-00000.npy'))):
        time.sleep(0.02)
    p.kill()
    assert finish(p).code == -signal.SIGKILL
    unfinished = marcus('synth', '--check', d)
    assert unfinished.code == 2 and 'not finished' in unfinished.out and len(unfinished.lines) == 1
    assert marcus(*args, '--workers', 1).code == 0
    assert contents(d) == contents(small)


@pytest.mark.parametrize(
    'args',
    [
        ('--n', 12),
        ('-o', 'x'),
        ('-o', 'x', '--n', 0),
        ('-o', 'x', '--n', 3, '--size', 100),
        ('-o', 'x', '--n', 3, '--workers', 0),
        ('-o', 'x', '--n', 3, '--hdri', 'nowhere'),
        ('-o', 'x', '--n', 'many'),
        ('--check', 'nowhere'),
        ('-o', 'x', '--n', 3, '--path', 'magic'),
    ],
)
def test_refusals(args, tmp_path):
    ran = marcus('synth', *args, cwd=tmp_path)
    assert (
        ran.code == 2
        and len(ran.lines) == 1
        and 'Traceback' not in ran.err
        and not list(tmp_path.iterdir())
    ), ran.err


def test_refuses_other_settings_and_lists_damage(small, tmp_path):
    d = Path(shutil.copytree(small, tmp_path / 'set'))
    ran = marcus('synth', '-o', d, '--n', 12, '--size', 128, '--seed', 1)
    assert ran.code == 2 and 'seed' in ran.err and len(ran.lines) == 1
    assert contents(d) == contents(small)
    damage(d / 'val-00000.npy', 'bit')
    ran = marcus('synth', '--check', d)
    assert ran.code == 2 and 'val-00000.npy' in ran.out and len(ran.lines) == 1


def test_tuples_are_what_they_say(small):
    "Maps agree with each other as physics and the pipeline demand."
    for split in SPLITS:
        for t in ShardReader(small, split):
            x = {k: t[k].numpy().astype(float) / np.iinfo(t[k].numpy().dtype).max for k in FIELDS}
            on = x['M_vis'][0] > 0.5
            assert (
                set(np.unique(t['M_vis'].numpy())) <= {0, 255} and (x['T_inc'][:, ~on] == 0).all()
            ), t['meta']
            n = x['normal'] * 2 - 1
            assert np.abs(np.linalg.norm(n, axis=0) - 1).max() < 0.01 and (n[2] > 0).all()
            assert t['meta']['split'] == split and 0 <= t['meta']['contaminated'] <= 1
            hom, alb = (
                x['T_hom'][:, 40:90, 40:90],
                x['albedo'][:, 40:90, 40:90],
            )  # the middle of the face
            assert np.corrcoef(hom.mean(0).ravel(), alb.mean(0).ravel())[0, 1] > 0.2
            assert (hom.mean() - alb.mean()) < 0.12  # white light adds gloss, not much else


def test_faces_of_photos(tmp_path, monkeypatch):
    "A folder of portraits lends shapes; the set remembers the fits, and refuses others."
    from PIL import Image
    from skimage import data

    from marcus_nb.people import synth

    monkeypatch.setenv('MARCUS_CACHE', str(tmp_path / 'cache'))
    (tmp_path / 'photos').mkdir()
    Image.fromarray(data.astronaut()).save(tmp_path / 'photos' / 'a.png')
    ran = marcus(
        'synth',
        '-o',
        tmp_path / 'set',
        '--n',
        2,
        '--size',
        64,
        '--per-head',
        1,
        '--workers',
        1,
        '--photos',
        tmp_path / 'photos',
    )
    assert ran.code == 0 and not ran.err, ran.err
    m = read_manifest(tmp_path / 'set')
    (fit,) = m['settings']['faces']
    assert sorted(t['meta']['head'] == fit for t in ShardReader(tmp_path / 'set')) == [
        False,
        True,
    ]  # every other head
    assert (
        check(tmp_path / 'set') == []
        and 'person in a photo' in (tmp_path / 'set' / 'DATA_CARD.md').read_text()
    )
    (tmp_path / 'cache' / 'faces' / fit).write_bytes(b'other')
    synth._subject.cache_clear()
    with pytest.raises(InputError, match='not the fit'):
        synth.make_tuple(m['settings'], 'train', 0)
    assert (
        marcus('synth', '-o', tmp_path / 'x', '--n', 2, '--photos', tmp_path / 'set').code == 2
    )  # no picture in it


def test_an_exchanged_environment_is_refused(tmp_path):
    import cv2

    from marcus_nb.people import synth

    sources = synth.Sources(hdri=str(tmp_path))
    for i in range(3):
        cv2.imwrite(str(tmp_path / f'{i}.hdr'), np.full((8, 16, 3), i + 1.0, np.float32))
    s = synth.settings_of(8, 64, sources=sources)
    cv2.imwrite(str(tmp_path / '1.hdr'), np.full((8, 16, 3), 9.0, np.float32))
    name = 'hdri/1.hdr'
    with pytest.raises(InputError, match='not the file'):
        synth._environment_file(name, s['environments'][name], sources.hdri)
    (tmp_path / '1.hdr').unlink()
    with pytest.raises(InputError, match='not on this machine'):
        synth._environment_file(name, s['environments'][name], sources.hdri)


def test_no_skin_leaks_between_splits():
    "The fingerprint of `scans`: high within a head (the same skin, its pigments shifted), low between splits, whose people share a generator only."
    from marcus_nb.people import synth
    from marcus_nb.people.scans import correlations

    settings = synth.settings_of(100, 256, per_head=2)
    skin = {s: [synth.sample_skin(settings, s, k) for k in range(2)] for s in SPLITS}
    corr, of = (
        correlations([x.maps.albedo for s in SPLITS for x in skin[s]]),
        np.repeat(range(3), 2),
    )
    assert corr[of[:, None] != of].max() < 0.3
    varied = [synth.vary_skin(settings, 'train', i, skin['train'][0])[0].albedo for i in (0, 1)]
    assert correlations(varied)[0, 1] > 0.7
