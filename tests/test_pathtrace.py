"Cycles and Mitsuba as judges: what they refuse, what they leave behind, and that equal seeds give equal bytes."

import importlib.util
import tempfile
from dataclasses import replace

import pytest
import torch

from marcus_nb.core import InputError, PBRMaps
from marcus_nb.geometry.morphable import Mesh
from marcus_nb.geometry.render import Camera
from marcus_nb.light import pathtrace
from marcus_nb.light.ggx import Lights
from marcus_nb.light.lights import Environment
from marcus_nb.light.pathtrace import cycles_render, mitsuba_render


def needs(module):
    if not importlib.util.find_spec(module):
        pytest.skip(f"{module} is not installed (pip install 'marcus_nb[dev,synth]')")


JUDGES = pytest.mark.parametrize(
    'render, module',
    [(cycles_render, 'bpy'), (mitsuba_render, 'mitsuba')],
    ids=['cycles', 'mitsuba'],
)


def card(names=('card',), left=-0.3, right=0.3, top=0.3, bottom=-0.3):
    "A rectangle in the plane z = 0 that faces +Z."
    verts = torch.tensor([[left, bottom, 0], [right, bottom, 0], [right, top, 0], [left, top, 0]])
    quad = torch.tensor([[0, 1, 2, 3]])
    return Mesh.from_quads(
        verts,
        torch.tensor([[0.0, 1], [1, 1], [1, 0], [0, 0]]),
        quad,
        quad,
        torch.zeros(1, dtype=torch.long),
        names,
    )


CAMERA = Camera.look(0, 0, 1.0, focal=40.0, size=(32, 24))
LAMP = Lights(torch.tensor([[0.1, 0.2, 0.6]]), torch.ones(1, 3), point=True)


@JUDGES
def test_same_seed_same_bytes(render, module):
    needs(module)
    sky = Environment(torch.linspace(0, 2, 16).expand(3, 8, 16))
    a, b, c = (render(card(), {}, CAMERA, sky, samples=9, bounces=0, seed=s) for s in (3, 3, 4))
    assert torch.equal(a, b) and not torch.equal(a, c)
    assert a.shape == (4, 24, 32) and a.dtype == torch.float32


@JUDGES
def test_folder_is_removed(render, module, tmp_path, monkeypatch):
    needs(module)
    monkeypatch.setattr(tempfile, 'tempdir', str(tmp_path))
    render(card(), {}, CAMERA, LAMP, samples=1, bounces=0)
    with pytest.raises(InputError, match='longer timeout'):
        render(card(), {}, CAMERA, LAMP, samples=1, bounces=0, timeout=0.01)
    assert not list(tmp_path.iterdir())


def broken():  # its source runs in a program of its own
    raise ValueError('the moon is missing')


@JUDGES
def test_crash_shows_the_log(render, module, monkeypatch):
    needs(module)
    for script in ('CYCLES', 'MITSUBA'):
        monkeypatch.setattr(pathtrace, script, [broken])
    with pytest.raises(RuntimeError, match='ValueError: the moon is missing'):
        render(card(), {}, CAMERA, LAMP)


@JUDGES
def test_missing_program_is_one_line(render, module, monkeypatch):
    monkeypatch.setattr(pathtrace.importlib.util, 'find_spec', lambda name: None)
    with pytest.raises(InputError) as e:
        render(card(), {}, CAMERA, LAMP)
    assert 'pip install' in str(e.value) and '\n' not in str(e.value)


@JUDGES
def test_texture_is_not_mirrored(render, module):
    "Red top left, green top right, blue bottom left: the picture must show them there."
    needs(module)
    m = PBRMaps.constant((0.0, 0, 0), 1.0, 0.0, (8, 8))
    m.albedo[0, :4, :4], m.albedo[1, :4, 4:], m.albedo[2, 4:, :4] = 1, 1, 1
    x = render(card(), dict(card=m), CAMERA, LAMP, samples=9, bounces=0)[:3]
    assert [x[:, y, z].argmax().item() for y, z in ((8, 10), (8, 22), (16, 10))] == [0, 1, 2]
    assert x[:, 16, 22].max() < 1e-3


def covered(n, a, b):
    "Share (n,) of each of n pixels in a row that lies between a and b."
    left = torch.arange(n)
    return ((left + 1).clamp(max=b) - left.clamp(min=a)).clamp_min(0)


@pytest.mark.parametrize('fx, fy', [(48.0, 36.0), (30.0, 44.0)])
def test_cycles_pixels_need_not_be_square(fx, fy):
    "The corners of a card, through a camera with two focal lengths and an axis off the middle."
    needs('bpy')
    cam = replace(CAMERA, K=torch.tensor([[fx, 0, 18.5], [0, fy, 10.0], [0, 0, 1]]))
    mesh = card(left=-0.2, right=0.1, top=0.15, bottom=-0.25)
    alpha = cycles_render(mesh, {}, cam, LAMP, samples=64, bounces=0)[3]
    (x0, y1), _, (x1, y0), _ = cam.project(mesh.verts).tolist()
    expected = covered(24, y0, y1)[:, None] * covered(32, x0, x1)[None]
    assert (alpha - expected).abs().max() < 0.12


def test_mitsuba_refuses_other_pixels():
    with pytest.raises(InputError, match='square pixels'):
        mitsuba_render(card(), {}, replace(CAMERA, K=torch.diag(torch.tensor([40.0, 44, 1]))), LAMP)


@JUDGES
def test_bounces_add_light(render, module):
    "Two white cards face to face in an even sky: what the one loses to the other's shadow, the other gives back."
    needs(module)
    a = card(left=-2.0, right=2.0, bottom=-2.0, top=2.0)
    back = a.verts * torch.tensor([-1.0, 1, 1]) + torch.tensor([0.0, 0, 1.5])
    both = Mesh(
        torch.cat([a.verts, back]),  # the second turned around, behind the camera
        torch.cat([a.tri, a.tri + 4]),
        a.uv,
        torch.cat([a.tri_uv] * 2),
        torch.zeros(4, dtype=torch.long),
        ('card',),
    )
    white = dict(card=PBRMaps.constant((1.0, 1, 1), 1.0, 0.0))
    sky = Environment(torch.ones(3, 8, 16))

    def brightness(bounces):
        return render(both, white, CAMERA, sky, samples=121, bounces=bounces)[:3].mean().item()

    # a closed box of white walls would glow like the sky
    assert brightness(0) < 0.6 and abs(brightness(40) - 1) < 0.03
