"The texture stages where no story needs them: edge cases, sizes, seeds, memory of what was given."

import numpy as np
import pytest
import torch

from marcus_nb.core import linear_to_srgb, seeded
from marcus_nb.geometry.head import load_head
from marcus_nb.geometry.render import Camera
from marcus_nb.geometry.unwrap import Unwrapped, unwrap
from marcus_nb.geometry.uv import uv_geometry, uv_interpolate
from marcus_nb.harmonics import sh_basis
from marcus_nb.maps import pushpull
from marcus_nb.texture.homogenize import homogenize_classical
from marcus_nb.texture.inpaint import match_photo, membrane
from marcus_nb.texture.material import material_classical, normal_from_displacement, pore_tile

S = 128


@pytest.fixture(scope='module')
def scene():
    torch.set_num_threads(2)
    head = load_head()
    geom = uv_geometry(head.mesh, S)
    camera = Camera.look(20, 0, 0.9, 900.0, (300, 340), (0.0, 0.0, 0.0))
    photo = (
        torch.rand(3, 340, 300, generator=seeded(0)) * 0.1
        + torch.tensor([0.8, 0.6, 0.5])[:, None, None]
    )
    sh = torch.zeros(9, 3)
    sh[0] = 2.5
    sh[2] = 0.8
    shading = (sh_basis(geom.normal.permute(1, 2, 0)) @ sh).permute(2, 0, 1).clamp_min(1e-3)
    albedo = uv_interpolate(head.tex_mean, geom, head.mesh)
    regions = {k: uv_interpolate(w[:, None], geom, head.mesh) for k, w in head.regions.items()}
    return dict(
        head=head,
        geom=geom,
        camera=camera,
        photo=photo,
        shading=shading,
        albedo=albedo,
        regions=regions,
    )


def run(s, mask, seed=0):
    u = unwrap(s['photo'], s['camera'], s['head'].mesh, mask, s['geom'])
    env = match_photo(
        u.T_inc,
        u.M_vis,
        u.confidence,
        linear_to_srgb(s['albedo'] * s['shading']),
        s['geom'],
        seed=seed,
    )
    hom = homogenize_classical(env, s['shading'], u.M_vis, s['albedo'], u.confidence)
    return u, env, hom, material_classical(hom, s['geom'], s['regions'], seed=seed)


@pytest.mark.parametrize('skin', ['all', 'none', 'speck'])
def test_every_mask_gives_finite_maps_in_range(scene, skin):
    mask = torch.zeros(1, 340, 300)
    if skin == 'all':
        mask += 1
    if skin == 'speck':
        mask[:, 170:176, 150:156] = 1
    u, env, hom, maps = run(scene, mask)
    for x in (u.T_inc, u.confidence, env, hom, maps.albedo, maps.roughness, maps.specular):
        assert torch.isfinite(x).all() and x.min() >= 0 and x.max() <= 1
    assert torch.isfinite(maps.normal).all() and (maps.normal.norm(dim=0) - 1).abs().max() < 1e-4
    assert maps.displacement.abs().max() <= 1 and maps.size == (S, S)
    assert set(u.provenance.unique().tolist()) <= {0.0, 0.5, 1.0}
    assert (u.confidence[u.M_vis < 0.5] == 0).all() and (u.T_inc * (1 - u.M_vis) == 0).all()
    if skin == 'none':  # nothing seen: the fill is the prior, and delighting gives its albedo back
        assert u.M_vis.sum() == 0
        inside = scene['geom'].mask[0] & (scene['shading'][0] > 0.3)
        err = (hom - linear_to_srgb(scene['albedo']))[:, inside].abs()
        assert err.median() < 0.02


def test_same_seed_same_bytes_and_inputs_untouched(scene):
    mask = torch.ones(1, 340, 300)
    kept = {k: v.clone() for k, v in scene.items() if isinstance(v, torch.Tensor)}
    a, b, c = run(scene, mask), run(scene, mask), run(scene, mask, seed=1)
    assert torch.equal(a[1], b[1]) and torch.equal(a[2], b[2])
    for k in ('albedo', 'normal', 'roughness', 'specular', 'displacement'):
        assert torch.equal(getattr(a[3], k), getattr(b[3], k))
    assert not torch.equal(a[3].displacement, c[3].displacement)
    for k, v in kept.items():
        assert torch.equal(v, scene[k]), f'{k} was changed in place'


def test_head_partly_outside_the_photo(scene):
    cam = scene['camera']
    K = cam.K.clone()
    K[0, 2] -= 170
    u = unwrap(
        scene['photo'],
        Camera(K, cam.R, cam.t, cam.size),
        scene['head'].mesh,
        torch.ones(1, 340, 300),
        scene['geom'],
    )
    full = unwrap(scene['photo'], cam, scene['head'].mesh, torch.ones(1, 340, 300), scene['geom'])
    assert 0 < u.M_vis.sum() < 0.8 * full.M_vis.sum()


def test_unwrapped_round_trip(scene, tmp_path):
    u = unwrap(
        scene['photo'], scene['camera'], scene['head'].mesh, torch.ones(1, 340, 300), scene['geom']
    )
    u.save(tmp_path)
    v = Unwrapped.load(tmp_path)
    assert (u.T_inc - v.T_inc).abs().max() < 3e-3 and torch.equal(u.M_vis, v.M_vis)


def test_membrane_without_evidence_is_the_anchor():
    h = membrane(
        np.zeros((2, 32, 32)), np.zeros((32, 32)), np.array([0.3, -0.2]), np.ones((32, 32), bool)
    )
    assert np.abs(h - np.array([0.3, -0.2])[:, None, None]).max() < 1e-4


@pytest.mark.parametrize('n', [16, 23, 64])
def test_pushpull_keeps_what_is_known(n):
    x = torch.rand(3, n, n, generator=seeded(1))
    w = (torch.rand(1, n, n, generator=seeded(2)) > 0.5).float()
    y = pushpull(x, w)
    assert ((y - x) * w).abs().max() < 1e-5 and y.min() >= -1e-5 and y.max() <= 1 + 1e-5


def test_uniform_light_changes_nothing_but_exposure(scene):
    grey = torch.full((3, S, S), 1.7)
    rng = torch.exp(0.05 * torch.randn(1, S, S, generator=seeded(3)))
    a = (scene['albedo'] * rng).clamp(0, 0.5) * scene['geom'].mask
    hom = homogenize_classical(
        linear_to_srgb(a * 1.7), grey, scene['geom'].mask.float(), scene['albedo']
    )
    m = scene['geom'].mask[0]
    assert (hom - linear_to_srgb(a))[:, m].abs().mean() < 0.01


def test_flat_displacement_gives_flat_normals(scene):
    n = normal_from_displacement(torch.full((1, S, S), 0.4), scene['geom'])
    assert (n - torch.tensor([0.0, 0, 1])[:, None, None]).abs().max() < 1e-6


def test_pore_tile_repeats():
    t = pore_tile(128, 8)
    assert np.abs(t[0] - t[-1]).mean() < 2 * np.abs(np.diff(t, axis=0)).mean()


def test_a_green_background_is_never_trusted(avatar):
    """A head on pure green, the worst background: what the pipeline trusts and completes shows no green. The head is the
    saved avatar's own render, whose alpha says exactly where the background is."""
    from marcus_nb.core import Photo, load_png
    from marcus_nb.use.pipeline import reconstruct

    render = load_png(avatar / 'photo' / 'render.png')
    green = torch.tensor([0.0, 1, 0])[:, None, None]
    photo = render[:3] * render[3:] + green * (1 - render[3:])
    rec = reconstruct(Photo.of(photo), res=512)
    u = rec.unwrapped
    assert (u.confidence > 0.5).sum() > 0.1 * u.confidence.numel()

    def greenish(x):  # (3,S,S) -> (S,S): skin is red before it is green
        return x[1] > 1.05 * x[0] + 0.02

    assert greenish(green * torch.ones(3, 2, 2)).all()
    assert not greenish(u.T_inc)[u.confidence[0] > 0.1].any()
    assert not greenish(rec.T_env)[(u.M_vis[0] < 0.5)].any()
