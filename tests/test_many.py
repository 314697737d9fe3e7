"A folder of photos: killed and gone on with, byte for byte the single runs, failures named, the same on Ray."

import filecmp
import json
import os
import signal
import time

import numpy as np
import pytest
from conftest import finish, marcus, start
from PIL import Image
from skimage import data


@pytest.fixture(scope='module')
def photos(tmp_path_factory):
    folder = tmp_path_factory.mktemp('many') / 'photos'
    folder.mkdir()
    face = data.astronaut()[:300, 80:380]
    Image.fromarray(face).save(folder / 'a.png')
    Image.fromarray(np.ascontiguousarray(face[:, ::-1])).save(folder / 'ä b.png')
    Image.fromarray(np.full((200, 200, 3), 128, np.uint8)).save(folder / 'grey.png')
    (folder / 'notes.txt').write_text('no picture')
    return folder


def made(out):
    return json.loads((out / 'batch.json').read_text())['made']


@pytest.fixture(scope='module')
def batch(photos, tmp_path_factory):
    "Killed when the first avatar is there, then called again."
    out = tmp_path_factory.mktemp('many') / 'out'
    p = start('avatar', photos, '-o', out, '--workers', 1)
    begun = time.monotonic()
    while not (out / 'a' / 'run.json').exists() and time.monotonic() < begun + 300:
        time.sleep(0.1)
    while not any(m['name'] == 'a' for m in made(out)):
        time.sleep(0.1)
    os.kill(p.pid, signal.SIGKILL)
    finish(p)
    first = (out / 'a' / 'run.json').stat().st_mtime_ns
    time.sleep(1)  # workers notice that their parent is gone
    ran = marcus('avatar', photos, '-o', out, '--workers', 2)
    return out, ran, first


def test_it_goes_on_and_names_what_failed(batch):
    out, ran, first = batch
    assert ran.code == 2 and len(ran.lines) == 1 and '1 of 3' in ran.lines[0]
    assert (out / 'a' / 'run.json').stat().st_mtime_ns == first
    why = {m['name']: m['why'] for m in made(out)}
    assert not why['a'] and not why['ä b'] and 'no face' in why['grey']
    assert not (out / 'grey').exists()
    table = (out / 'summary.md').read_text()
    assert '2 of 3' in table and 'no face' in table and 'ä b' in table
    leftovers = [p for p in out.rglob('.*') if 'tmp' in p.name]
    assert not leftovers


def same(a, b):
    names = {str(p.relative_to(a)) for p in a.rglob('*') if p.is_file()} - {'run.json'}
    assert names == {str(p.relative_to(b)) for p in b.rglob('*') if p.is_file()} - {'run.json'}
    return [n for n in sorted(names) if not filecmp.cmp(a / n, b / n, shallow=False)]


def test_a_single_run_gives_the_same_bytes(batch, photos, tmp_path):
    assert marcus('avatar', photos / 'ä b.png', '-o', tmp_path / 'one').code == 0
    assert same(tmp_path / 'one', batch[0] / 'ä b') == []


def test_ray_gives_the_same_bytes(batch, photos, tmp_path):
    pytest.importorskip('ray', reason="ray is not installed (the extra 'cluster')")
    ran = marcus('avatar', photos, '-o', tmp_path / 'out', '--engine', 'ray', '--workers', 2)
    assert ran.code == 2 and '1 of 3' in ran.err
    for name in ('a', 'ä b'):
        assert same(tmp_path / 'out' / name, batch[0] / name) == []


def test_the_sheet_shows_them(batch):
    with Image.open(batch[0] / 'contact.jpg') as sheet:
        assert sheet.size == (8 * 256, 2 * 256)
        x = np.asarray(sheet) / 255
    photo, render = x[:256, :256], x[:256, 256:512]
    assert photo.std() > 0.1 and render.std() > 0.1
    assert np.abs(photo[80:200, 80:180] - render[80:200, 80:180]).mean() < 0.1


def test_what_cannot_be(batch, photos, tmp_path):
    def refused(*args):
        ran = marcus('avatar', *args)
        assert ran.code == 2 and len(ran.lines) == 1
        return ran.err

    assert 'other settings' in refused(photos, '-o', batch[0], '--res', 2048)
    (tmp_path / 'empty').mkdir()
    assert 'no pictures' in refused(tmp_path / 'empty', '-o', tmp_path / 'x')
    assert '--workers' in refused(photos, '-o', tmp_path / 'x', '--workers', 0)
    assert 'not an earlier' in refused(photos, '-o', photos)


def test_a_damaged_list_is_said(batch, photos):
    file = batch[0] / 'batch.json'
    kept = file.read_text()
    file.write_text(json.dumps(dict(about=json.loads(kept)['about'], made=[{}])))
    ran = marcus('avatar', photos, '-o', batch[0])
    file.write_text(kept)
    assert ran.code == 2 and 'damaged' in ran.lines[0]
