"Landmarks and skin masks on photos that are not in a notebook's story."

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from skimage import data

from marcus_nb.core import InputError, load_photo
from marcus_nb.geometry.facemesh import MIRROR, MP_68
from marcus_nb.geometry.landmarks import detect, draw, pick, quiet_native
from marcus_nb.geometry.parsing import parse

PHOTOS = Path(__file__).parents[2] / 'shared' / 'data' / 'photos'


def to_tensor(x):
    return torch.from_numpy(np.ascontiguousarray(x)).permute(2, 0, 1).float() / 255


@pytest.fixture(scope='module')
def astronaut():
    return to_tensor(data.astronaut())


@pytest.fixture(scope='module')
def lm(astronaut):
    return pick(detect(astronaut))


def shared(name):
    path = PHOTOS / f'{name}_official.jpg'
    if not path.exists():
        print(f'skipped: {path.name} is not available here')
        pytest.skip(f'{path.name} is not available here')
    return load_photo(path).rgb


def test_ibug_order(lm):
    "Subject's right comes first; every feature is where its name says."
    p = lm.points.numpy()
    assert p[0, 0] < p[8, 0] < p[16, 0] and p[8, 1] == p[:17, 1].max()
    assert p[17:22, 0].max() < p[22:27, 0].min() and p[36:42, 0].max() < p[42:48, 0].min()
    assert (
        p[17:27, 1].max()
        < p[36:48, 1].min()
        < p[30, 1]
        < p[33, 1]
        < p[48:60, 1].min() + lm.iod * 0.2
    )
    np.testing.assert_allclose(p[27:48], lm.mp.numpy()[MP_68[27:48]])


def test_eyes_are_dark_discs(astronaut, lm):
    "Independent of the network: the darkest blob near each iris centre is that centre."
    grey = astronaut.mean(0).numpy()
    for i in (468, 473):
        x, y = lm.mp[i].numpy()
        w = grey[int(y) - 4 : int(y) + 5, int(x) - 6 : int(x) + 7]
        d = np.clip(np.median(w) - w, 0, None) ** 2
        yy, xx = np.mgrid[: w.shape[0], : w.shape[1]]
        cx, cy = (
            (d * xx).sum() / d.sum() + int(x) - 6 + 0.5,
            (d * yy).sum() / d.sum() + int(y) - 4 + 0.5,
        )
        assert np.hypot(cx - x, cy - y) < 0.05 * lm.iod


def test_draw_keeps_size(astronaut, lm):
    out = draw(astronaut, lm)
    assert (
        out.shape == astronaut.shape
        and 0 <= out.min()
        and out.max() <= 1
        and (out != astronaut).any()
    )


@pytest.mark.parametrize('bad', ['no face', 'out of range', '40'])
def test_pick_says_why(lm, bad):
    import dataclasses

    tiny = dataclasses.replace(lm, bbox=(0.0, 0.0, 30.0, 40.0))
    with pytest.raises(InputError, match=bad) as e:
        pick([] if bad == 'no face' else [tiny], 3 if bad == 'out of range' else 0)
    assert '\n' not in str(e.value)


def test_quiet_native_passes_exceptions():
    with pytest.raises(ZeroDivisionError):
        with quiet_native():
            raise ZeroDivisionError
    os.write(2, b'')  # the descriptor is open again


def test_silent_and_lazy():
    "Importing loads no network; detecting and parsing print nothing, whatever C++ has to say."
    code = """
import sys, torch
from skimage import data
from marcus_nb.geometry.landmarks import detect
from marcus_nb.geometry.parsing import parse
assert not any(m.startswith(('mediapipe', 'transformers')) for m in sys.modules)
x = torch.from_numpy(data.astronaut()).permute(2, 0, 1)/255
print(int(parse(x, detect(x)[0]).M_skin.sum() > 4000))
"""
    r = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True)
    assert (r.stdout.strip(), r.stderr) == ('1', '')


def test_mask_is_equivariant(astronaut, lm):
    "The mask of the mirrored photo is the mirrored mask, and twice the same photo gives the same bytes."
    M = parse(astronaut, lm).M_skin
    assert torch.equal(M, parse(astronaut, lm).M_skin)
    flipped = astronaut.flip(-1)
    F = parse(flipped, detect(flipped)[0]).M_skin.flip(-1)
    a, b = M > 0.5, F > 0.5
    assert (a & b).sum() / (a | b).sum() > 0.93


# points picked by eye on the photos: (x, y)
MARKS = {
    'obama': dict(
        skin=[(490, 200), (430, 190), (560, 200), (420, 300), (560, 310), (490, 400)],
        no=[(490, 90), (365, 150), (608, 170), (300, 300), (490, 560), (490, 345)],
    ),
    'biden': dict(
        skin=[(560, 240), (500, 270), (640, 260), (490, 470), (590, 500)],
        no=[(560, 125), (430, 230), (715, 260), (300, 300), (600, 900)],
    ),
}


@pytest.mark.parametrize('name', MARKS)
def test_shared_photo(name):
    rgb = shared(name)
    faces = detect(rgb)
    assert len(faces) == 1
    M = parse(rgb, faces[0]).M_skin[0]
    assert all(M[y, x] > 0.5 for x, y in MARKS[name]['skin']), [
        (x, y) for x, y in MARKS[name]['skin'] if M[y, x] <= 0.5
    ]
    assert all(M[y, x] < 0.5 for x, y in MARKS[name]['no']), [
        (x, y) for x, y in MARKS[name]['no'] if M[y, x] >= 0.5
    ]


@pytest.mark.parametrize('name', MARKS)
def test_shared_mirror(name):
    rgb = shared(name)
    a, b = detect(rgb)[0], detect(rgb.flip(-1))[0]
    back = b.mp[MIRROR] * torch.tensor([-1.0, 1.0]) + torch.tensor([float(rgb.shape[2]), 0.0])
    assert (back - a.mp).norm(dim=1).mean() < 0.012 * a.iod
