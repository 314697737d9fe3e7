"Baking: what is not part of the chapter's story."

import math

import pytest
import torch
from scipy.sparse import csr_matrix

from marcus_nb.core import InputError, PBRMaps
from marcus_nb.geometry.head import load_head
from marcus_nb.geometry.render import Camera
from marcus_nb.geometry.uv import uv_geometry
from marcus_nb.light import pathtrace
from marcus_nb.light.lights import Environment
from marcus_nb.people import bake


@pytest.fixture(scope='module')
def basis():
    mesh = load_head(level=0).mesh
    mesh = mesh.select(*[n for n in mesh.names if 'lashes' not in n])
    return bake.bake_basis(mesh, uv_geometry(mesh, 64), 64, rays=16)


def test_without_blender_one_line_says_what_to_install(basis, monkeypatch):
    monkeypatch.setattr(pathtrace.importlib.util, 'find_spec', lambda name: None)
    with pytest.raises(InputError, match=r'synth') as e:
        bake.cycles_tuple(basis.mesh, {}, Environment(torch.ones(3, 8, 16)), Camera.look(), size=32)
    assert '\n' not in str(e.value)


def test_lobes_share_all_light_and_turn_smoothly():
    env = Environment(torch.zeros(3, 64, 128))
    env.image[:, 20, 30] = 1
    dirs = bake.sphere_points(256)
    w = [bake.lobe_weights(env.rotated(a), dirs) for a in (0.0, 1.0, 90.0)]
    for x in w:
        assert abs(x.sum() / w[0].sum() - 1) < 1e-4 and (x >= 0).all()
    assert (w[1] - w[0]).abs().sum() < 0.35 * w[0].abs().sum() < (w[2] - w[0]).abs().sum()


def test_brighter_skin_sends_on_more_light_and_black_skin_only_gloss(basis):
    w, maps = (
        basis.weights(Environment(torch.ones(3, 16, 32))),
        lambda a: dict(skin=PBRMaps.constant((a, a, a), size=(64, 64))),
    )
    E = [basis.indirect(maps(a), w).mean() for a in (0.0, 0.3, 0.6)]
    assert 0 <= E[0] < E[1] < E[2]
    assert basis.indirect(maps(0.3), w).max() < math.pi


def test_views_from_behind_become_views_from_the_front():
    n = torch.tensor([[0.0, 0, 1]]).expand(200, 3)
    a = torch.linspace(0, math.pi, 200)
    v = torch.stack([a.sin(), 0 * a, a.cos()], 1)
    out = bake._in_front(v, n)
    assert (out[:, 2] > 0.15).all() and (out.norm(dim=1) - 1).abs().max() < 1e-5
    assert torch.allclose(out[v[:, 2] > 0.2], v[v[:, 2] > 0.2], atol=1e-6)


def test_same_seed_same_basis(basis):
    again = bake.bake_basis(basis.mesh, basis.geom, 64, rays=16)
    assert (
        torch.equal(again.seen, basis.seen)
        and torch.equal(again.first, basis.first)
        and (again.gather != basis.gather).nnz == 0
    )


def test_shared_vertices_are_not_left_to_chance():
    "A vertex on a seam has several texture coordinates, one between parts several textures: the same one is taken in every call and for every order of the parts."
    mesh, empty = (
        load_head().mesh,
        csr_matrix((1, 1)),
    )  # as many corners as two threads share among them
    basis = bake.LightBasis(mesh, None, None, None, None, empty, empty)
    maps = {
        n: PBRMaps(torch.rand(3, 64, 64, generator=torch.Generator().manual_seed(i)), *[None] * 4)
        for i, n in enumerate(mesh.names)
    }
    first = basis.vertex_albedo(maps)
    assert all(
        torch.equal(first, basis.vertex_albedo(m))
        for m in [maps] * 20 + [dict(reversed(maps.items()))]
    )
