"The preset `h100`, small and random, from the command line: every part of it meets the next."

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, marcus
from test_cli import FILES, assert_refused, files

for name in ('diffusers', 'peft', 'transformers'):
    if not importlib.util.find_spec(name):
        pytest.skip(f'{name} is not installed', allow_module_level=True)

from marcus_nb.flow.rehearsal import write_rehearsal  # noqa: E402


@pytest.fixture(scope='module')
def preset(tmp_path_factory):
    return write_rehearsal(tmp_path_factory.mktemp('h100') / 'small')


@pytest.fixture(scope='module')
def made(preset, tmp_path_factory):
    out = tmp_path_factory.mktemp('made') / 'out'
    ran = marcus('avatar', '-o', out, '--preset', preset)
    assert ran.code == 0 and not ran.lines, ran.err
    return out


def test_the_whole_way(made, preset):
    assert files(made) == FILES
    run = json.loads((made / 'run.json').read_text())
    assert run['preset'] == 'h100' and run['head'] == dict(head='anny', level=1)
    assert Path(run['adapters']) == preset.parent / 'adapters'


def test_the_adapters_are_used(made, preset, tmp_path):
    "With two of them exchanged, and without the branches, other pictures come out."
    folder = tmp_path / 'adapters'
    folder.mkdir()
    for task, other in dict(inpaint='lora_delight', homogenize='lora_inpainting').items():
        (folder / task).symlink_to(preset.parent / 'adapters' / other)
    ran = marcus('avatar', '-o', tmp_path / 'out', '--preset', preset, '--adapters', folder)
    assert ran.code == 0, ran.err
    for picture in ('stages/T_env.png', 'stages/T_hom.png', 'maps/roughness.png'):
        assert (tmp_path / 'out' / picture).read_bytes() != (made / picture).read_bytes(), picture


def test_it_is_relit_and_looked_at(made, tmp_path):
    assert marcus('relight', made, '--env', 'sun', '-o', tmp_path / 'sun.png').code == 0
    assert marcus('view', made, '-o', tmp_path / 'page.html').code == 0


@pytest.mark.parametrize(
    'words',
    [
        ('--preset', 'h100'),
        ('--preset', 'nowhere.json'),
        ('--adapters', 'nowhere'),
        ('--adapters', '.', '--stages', 'classical'),
    ],
)
def test_what_is_refused(tmp_path, words):
    assert_refused(marcus('avatar', '-o', tmp_path / 'out', *words))
    assert not (tmp_path / 'out').exists()


def test_the_workshop_goes_the_same_way(preset):
    "The end-to-end notebook, training included, whose cells know only the preset's name."
    notebooks = [
        sys.executable,
        ROOT / 'tools/test_notebooks.py',
        ROOT / 'nbs/use/08_workshop.ipynb',
    ]
    ran = subprocess.run(
        notebooks,
        env=os.environ | dict(MARCUS_PRESET=str(preset)),
        capture_output=True,
        text=True,
        timeout=1500,
    )
    assert ran.returncode == 0, ran.stderr[-3000:]


@pytest.fixture(scope='module')
def tuples(tmp_path_factory):
    out = tmp_path_factory.mktemp('tuples') / 'data'
    assert marcus('synth', '-o', out, '--n', 10, '--size', 64, '--per-head', 1).code == 0
    return out


def test_captions_are_read(preset, tuples, tmp_path):
    "Words about each picture change what is learned; a picture without any is refused."
    said = {str(k): f'a face with {k} freckles' for k in range(10)}
    (tmp_path / 'all.json').write_text(json.dumps(said))
    (tmp_path / 'few.json').write_text(json.dumps({'0': 'a face'}))
    few = '--preset', preset, '--data', tuples, '--steps', 2, '--batch', 2
    ways = dict(plain=(), told=('--captions', tmp_path / 'all.json'))
    for way, words in ways.items():
        ran = marcus('train', 'inpaint', *few, '-o', tmp_path / way, *words)
        assert ran.code == 0, ran.err
    plain, told = (tmp_path / way / 'inpaint.safetensors' for way in ways)
    assert plain.read_bytes() != told.read_bytes()
    missing = '--captions', tmp_path / 'few.json'
    assert_refused(marcus('train', 'inpaint', *few, '-o', tmp_path / 'x', *missing))
    other = '-o', tmp_path / 'told', '--captions', tmp_path / 'few.json'  # not those it began with
    assert_refused(marcus('train', 'inpaint', *few, *other))


def test_what_has_no_captions(tuples, tmp_path):
    (tmp_path / 'c.json').write_text('{}')
    words = '--data', tuples, '-o', tmp_path / 'x', '--captions', tmp_path / 'c.json'
    ran = marcus('train', 'inpaint', *words)
    assert_refused(ran)
    assert 'eight words' in ran.err
    ran = marcus('train', 'inpaint', '--data', tuples, '-o', tmp_path / 'x')
    assert_refused(ran)
    assert 'marcus synth --size 256' in ran.err
    nowhere = '-o', tmp_path / 'said.json', '--captioner', tmp_path / 'nowhere'
    assert_refused(marcus('caption', 'inpaint', '--data', tuples, *nowhere))
