"Lamps that are drawn, and environment files from strangers."

import math
import os
import random
import subprocess
import sys
import textwrap
import time

import numpy as np
import pytest
import torch

from marcus_nb.core import InputError, seeded
from marcus_nb.light.lights import (
    ANALYTIC,
    Environment,
    environment,
    light_cells,
    mean_exposure,
    sample_ambient,
    sample_directional,
    sample_point,
)


def write_hdr(path, x):
    import cv2

    cv2.imwrite(str(path), x[..., ::-1])


def write_exr(path, **channels):
    import OpenEXR

    OpenEXR.File(
        dict(compression=OpenEXR.ZIP_COMPRESSION, type=OpenEXR.scanlineimage),
        {k: np.ascontiguousarray(v) for k, v in channels.items()},
    ).write(str(path))


@pytest.fixture
def picture():
    return np.random.default_rng(0).random((16, 32, 3), np.float32) * 3


def fuzz(files, tmp_path):
    "Load damaged copies in a child process (a native crash must not look like success)."
    code = """
        import sys
        from marcus_nb.core import InputError
        from marcus_nb.light.lights import environment
        for f in sys.argv[1:]:
            try:
                image = environment(f).image
                assert image.isfinite().all() and image.min() >= 0
            except InputError as err:
                assert '\\n' not in str(err) and len(str(err)) < 400
    """
    r = subprocess.run(
        [sys.executable, '-c', textwrap.dedent(code), *map(str, files)],
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert r.returncode == 0, r.stderr[-2000:]


@pytest.mark.parametrize('kind', ['hdr', 'exr'])
def test_damaged_files_are_refused_or_cleaned(kind, picture, tmp_path):
    good = tmp_path / f'good.{kind}'
    write_hdr(good, picture) if kind == 'hdr' else write_exr(good, RGB=picture)
    data, rng, files = good.read_bytes(), random.Random(0), [good]
    for i in range(60):
        b = bytearray(data)
        if i % 3 == 0:
            b = b[: rng.randrange(len(b))]
        else:
            for _ in range(1 + i % 4):
                b[rng.randrange(min(len(b), 400 if i % 2 else len(b)))] = rng.randrange(256)
        f = tmp_path / f'{i}.{kind}'
        f.write_bytes(bytes(b))
        files.append(f)
    fuzz(files, tmp_path)


def test_names_decide_nothing(picture, tmp_path):
    "An .exr that is called .hdr is read as what it is."
    write_exr(tmp_path / 'a.exr', RGB=picture)
    os.rename(tmp_path / 'a.exr', tmp_path / 'a.hdr')
    assert np.allclose(environment(tmp_path / 'a.hdr').image.permute(1, 2, 0), picture)


def test_half_float_and_alpha(picture, tmp_path):
    write_exr(
        tmp_path / 'half.exr',
        RGBA=np.concatenate([picture, picture[..., :1]], -1).astype(np.float16),
    )
    assert np.allclose(
        environment(tmp_path / 'half.exr').image.permute(1, 2, 0), picture, atol=2e-3
    )


def test_bombs_are_refused_before_decoding(tmp_path):
    (tmp_path / 'b.hdr').write_bytes(
        b'#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 60000 +X 120000\n' + bytes(100)
    )
    x = np.zeros((2, 4, 3), np.float32)
    write_exr(tmp_path / 'b.exr', RGB=x)
    data = bytearray((tmp_path / 'b.exr').read_bytes())
    i = data.index(b'dataWindow\0box2i\0') + len(b'dataWindow\0box2i\0') + 4
    data[i : i + 16] = np.array([0, 0, 119999, 59999], '<i4').tobytes()
    (tmp_path / 'b.exr').write_bytes(data)
    for f in ('b.hdr', 'b.exr'):
        t = time.perf_counter()
        with pytest.raises(InputError):
            environment(tmp_path / f)
        assert time.perf_counter() - t < 5


@pytest.mark.skipif(os.name != 'posix' or os.geteuid() == 0, reason='root may read everything')
def test_unreadable(picture, tmp_path):
    write_hdr(tmp_path / 'a.hdr', picture)
    os.chmod(tmp_path / 'a.hdr', 0)
    with pytest.raises(InputError, match='permission'):
        environment(tmp_path / 'a.hdr')


def test_same_lights_twice():
    for name in ANALYTIC:
        for a, b in zip(light_cells(environment(name), 100), light_cells(environment(name), 100)):
            assert torch.equal(a, b)


def test_infinite_sun_keeps_its_place(picture, tmp_path):
    x = picture * 0.01
    x[8, 16:17] = np.inf
    x[0, 0] = 50
    write_exr(tmp_path / 'sun.exr', RGB=x)
    env = environment(tmp_path / 'sun.exr')
    d, rgb, _ = light_cells(env, 50)
    assert d[rgb.sum(1).argmax()][2] > 0.9 and math.isfinite(mean_exposure(env))


def test_samplers_use_their_generator_only():
    torch.manual_seed(0)
    before = torch.get_rng_state()
    g = seeded(1)
    a, b = [
        (sample_directional(3, g).at, sample_point(3, g).at, sample_ambient(g)) for _ in range(2)
    ]
    assert torch.equal(before, torch.get_rng_state())
    assert not torch.equal(a[0], b[0]) and not torch.equal(a[1], b[1]) and a[2] != b[2]


@pytest.mark.parametrize('k', [1, 3])
def test_lamps_share_the_intensity(k):
    "However many lamps, a card that faced all of them would get U(2.5, 3.1)."
    total = torch.stack([sample_directional(k, seeded(s), tint=0.0).rgb.sum(0) for s in range(200)])
    assert total.min() >= 2.5 - 1e-5 and total.max() <= 3.1 + 1e-5
    assert abs(total.mean() - 2.8) < 0.05


def test_camera_direction_may_have_any_length():
    a = sample_directional(9, seeded(0), towards=(1, 2, 3))
    b = sample_directional(9, seeded(0), towards=torch.tensor([10.0, 20, 30]))
    assert torch.allclose(a.at, b.at, atol=1e-6) and torch.allclose(a.at.norm(dim=1), torch.ones(9))


def test_drawn_lamps_keep_the_colours_apart():
    "One cell, half red and half blue: lamps on the red half are red, both are right on average."
    e = Environment(torch.zeros(3, 8, 16))
    e.image[0, 3, 4] = 1
    e.image[2, 3, 9] = 3
    truth = (e.image * e.solid_angles()).sum((1, 2))
    red = e.directions()[:, 3, 4]
    drawn = [light_cells(e, 1, seed=s)[:2] for s in range(400)]
    for d, rgb in drawn:
        assert (rgb[0, 0] > 0) == (d[0] @ red > 0.999) and (rgb[0] > 0).sum() == 1
    colours = torch.stack([rgb[0] for _, rgb in drawn])
    mean, sd = colours.mean(0), colours.std(0)
    assert ((mean - truth).abs() <= 4 * sd / 20 + 1e-6).all()
