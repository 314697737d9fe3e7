"Scans: the shipped texture basis, seeds across processes, sizes and hostile arguments."

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from marcus_nb.core import ASSETS, InputError, save_png
from marcus_nb.geometry.head import load_head
from marcus_nb.geometry.uv import uv_geometry
from marcus_nb.maps import texture
from marcus_nb.people.parts import part_alpha, part_materials
from marcus_nb.people.pigments import skin_color, skin_pigments, skin_reflectance, spectrum_to_rgb
from marcus_nb.people.relief import DEPTH, canvas, skin_relief, space_dots, uv_regions, wrinkles
from marcus_nb.people.scans import (
    DERIVED,
    LEAK,
    ScanSet,
    assign_splits,
    augment,
    blend,
    correlations,
    group_families,
    load_folder_scan,
    map_files,
    mirror_half,
    photographic_index,
    shift_pigments,
    topology_hash,
)
from marcus_nb.people.skin import Traits, procedural_skin, sample_traits


@pytest.fixture(scope='module')
def head():
    return load_head()


@pytest.fixture(scope='module')
def flat(head):
    geom = uv_geometry(head.mesh, 64)
    return geom, uv_regions(head, geom)


def test_asset_belongs_to_the_head(head):
    path = ASSETS / 'texture_basis.npz'
    z = np.load(path, allow_pickle=False)
    assert path.stat().st_size <= 2.5e6
    assert str(z['topology']) == topology_hash(head.mesh), (
        'the head changed: run the slow cell of people/05_scans again'
    )
    assert z['mean'].shape == (len(head.mesh.verts), 3) and z['basis'].dtype == np.float16
    assert (
        np.isfinite(z['basis'].astype(np.float32)).all()
        and 0 <= z['mean'].min()
        and z['mean'].max() <= 1
    )


def test_head_textures_span_human_tones(head):
    face = torch.as_tensor(head.regions['face']) > 0.9

    def tone(s):
        return head.texture(torch.tensor([s] + [0.0] * (head.tex_dim - 1)))[face].mean()

    assert tone(-2) > 0.42 and tone(2) < 0.08  # very light and very dark, linear


def test_lips_are_redder_than_cheeks_in_the_mean(head):
    def ratio(region):
        c = head.tex_mean[torch.as_tensor(head.regions[region]) > 0.8].mean(0)
        return c[0] / c[1]

    assert ratio('lips') > 1.1 * ratio('forehead')


def test_basis_unit_is_one_sigma(head, flat):
    "Fresh people projected on the basis have coefficients of about unit variance."
    from marcus_nb.people.scans import vertex_skins

    v = head.mesh.tri[head.mesh.part == head.mesh.names.index('skin')].unique()
    x = vertex_skins(head, 24, seed=9, size=128)
    beta = torch.linalg.lstsq(
        head.tex_basis[v].flatten(0, 1), (x - head.tex_mean[v]).flatten(1).T
    ).solution
    assert 0.8 < beta[0].std() < 1.25 and 0.4 < beta[1:5].std() < 1.6 and beta.abs().max() < 6


def test_pupil_is_where_the_eyeball_looks(head):
    parts = part_materials(128, iris_rgb=(0.13, 0.19, 0.26), head=head)
    for part in ('eye_l', 'eye_r'):
        f = head.mesh.part == head.mesh.names.index(part)
        z = head.mesh.verts[head.mesh.tri[f], 2].flatten()
        uv = head.mesh.uv[head.mesh.tri_uv[f]].reshape(-1, 2)
        assert texture(parts[part].albedo, uv[z > z.max() - 5e-5].mean(0)).max() < 0.05
        assert (
            texture(parts[part].albedo, uv[z < z.min() + 5e-5]).mean() > 0.2
        )  # no second pupil at the back


def test_same_seed_same_bytes_in_another_process():
    code = """
import hashlib
from marcus_nb.geometry.head import load_head
from marcus_nb.geometry.uv import uv_geometry
from marcus_nb.people.parts import part_alpha, part_materials
from marcus_nb.people.relief import uv_regions
from marcus_nb.people.skin import procedural_skin

head = load_head()
geom = uv_geometry(head.mesh, 64)
skin = procedural_skin(geom, uv_regions(head, geom), 5, stubble=0.5)
digest = hashlib.sha256()
for m in [skin, *part_materials(32, seed=5, head=head).values()]:
    digest.update(m.albedo.numpy().tobytes())
    digest.update(m.normal.numpy().tobytes())
for a in part_alpha(32, 5, head).values():
    digest.update(a.numpy().tobytes())
print(digest.hexdigest())
"""
    runs = {
        subprocess.run(
            [sys.executable, '-c', code], capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    }
    assert len(runs) == 1


@pytest.mark.parametrize('size', [16, 96, 300])
def test_any_size(head, size):
    g = uv_geometry(head.mesh, size)
    m = procedural_skin(g, uv_regions(head, g), 1, age=90, stubble=1.0, moles=1.0, freckles=1.0)
    assert m.size == (size, size) and all(
        x.isfinite().all() for x in (m.albedo, m.normal, m.roughness, m.specular, m.displacement)
    )


def test_out_of_range_pigment_is_clamped(flat):
    low, zero = (
        procedural_skin(*flat, 2, melanin=m, brow_dark=0.5, hair_red=0.0, freckles=0.0).albedo
        for m in (-3.0, -2.0)
    )
    assert torch.equal(low, zero)
    assert torch.equal(
        skin_color(torch.full((2, 2), 5.0), torch.zeros(2, 2)),
        skin_color(torch.ones(2, 2), torch.zeros(2, 2)),
    )


def test_table_is_the_spectrum():
    for m, h in ((0.1, 0.5), (0.5, 0.4), (0.93, 0.7)):
        table = skin_color(torch.full((1, 1), m), torch.full((1, 1), h), 0.3)[:, 0, 0].numpy()
        assert np.allclose(table, spectrum_to_rgb(skin_reflectance(m, h, 0.3)), rtol=0.01)


def test_traits_are_in_range():
    for s in range(200):
        t = sample_traits(s)
        assert 18 <= t.age <= 80 and all(
            0 <= getattr(t, f) <= 1 for f in Traits.__dataclass_fields__ if f != 'age'
        )


@pytest.fixture(scope='module')
def face(head):
    geom = uv_geometry(head.mesh, 256)
    return geom, uv_regions(head, geom)


def test_beard_reaches_the_upper_lip(face):
    "Between lips and nose the shadow is at least half of the chin's, on dark skin too."
    geom, regions = face
    c = canvas(geom, regions)
    for m in (0.22, 0.62):
        bare, unshaven = (
            procedural_skin(geom, regions, 12, melanin=m, stubble=s).albedo.mean(0)
            for s in (0.0, 1.0)
        )
        x, y = c.pos[0].abs(), c.pos[1]
        upper = (
            geom.mask[0]
            & (x < 0.008)
            & (y > c.at['lips'][1] + 0.013)
            & (y < c.at['wing_l'][1] - 0.009)
            & (c.pos[2] > 0.09)
        )
        chin = geom.mask[0] & (regions['chin'][0] > 0.8)
        shadow_chin, shadow_upper = (1 - (unshaven / bare)[on].mean() for on in (chin, upper))
        assert upper.sum() > 20 and shadow_chin > 0.15 and shadow_upper > 0.5 * shadow_chin


def test_freckles_are_not_specks_of_black(face):
    geom, regions = face
    nose = (regions['nose'] > 0.3)[0] & geom.mask[0]
    plain, freckled = (
        procedural_skin(geom, regions, 11, melanin=0.04, moles=0.0, freckles=f).albedo.mean(0)[nose]
        for f in (0.0, 1.0)
    )
    ratio = freckled / plain
    assert ratio.min() > 0.35 and (ratio < 0.95).float().mean() > 0.05


def test_moles_stand_up(face):
    flat_, raised = (procedural_skin(*face, 3, moles=1.0, spots=s) for s in (False, True))
    rise = (raised.displacement - flat_.displacement)[face[0].mask]
    assert rise.max() > 0.05 and rise.min() > -1e-6


def test_age_has_the_depth_that_it_names(face):
    geom, regions = face
    c = canvas(geom, regions)
    none, rng = torch.zeros_like(c.texel), np.random.default_rng

    def relief(age):
        return skin_relief(c, age, 1.0, torch.Generator().manual_seed(1), rng(1), none, none)[0]

    fold = wrinkles(c, np.random.default_rng(1))['fold'] > 0.9
    assert (
        abs((relief(22) - relief(80))[fold].mean() - 0.9 * 0.95 * DEPTH['fold'])
        < 0.25 * DEPTH['fold']
    )  # the young have a tenth of it


def test_dots_have_no_period():
    "A slice of the periodic volume, shifted by its period along either axis, is another pattern."
    x = torch.linspace(0, 0.06, 600)
    pos = torch.stack(
        [x[None].expand(600, 600), x[:, None].expand(600, 600), torch.zeros(600, 600)]
    )
    dots, lag = (
        space_dots(pos, 0.0003, 6e5, torch.Generator().manual_seed(1))[0],
        round(128 * 0.0003 / 2.5 / 0.06 * 599),
    )
    for a, b in ((dots[lag:], dots[:-lag]), (dots[:, lag:], dots[:, :-lag])):
        assert np.corrcoef(a.flatten(), b.flatten())[0, 1] < 0.1


def test_pigments_know_when_they_are_told_the_wrong_warmth():
    M = torch.full((4, 4), 0.5)
    a = skin_color(M, M, 0.8)
    assert (
        (skin_pigments(a, 0.8)[0] - M).abs().max()
        < 0.01
        < (skin_pigments(a, 0.3)[0] - M).abs().max()
    )


def test_lashes_are_strands(head):
    for part, a in part_alpha(256, head=head).items():
        on = uv_geometry(head.mesh, 256, part).mask
        assert (a[~on] == 0).all() and 0.05 < a[on].mean() < 0.5 and a.max() > 0.8


PHOTOS = next(
    (
        Path(p)
        for p in (
            os.environ.get('MARCUS_SKINS'),
            Path(__file__).parents[2] / 'shared' / 'data' / 'skins',
        )
        if p and Path(p).is_dir()
    ),
    None,
)
needs_photos = pytest.mark.skipif(
    PHOTOS is None, reason='the CC0 skins are not here: set MARCUS_SKINS'
)


@needs_photos
def test_photographs_never_leak_between_splits():
    index = [i for i in photographic_index(PHOTOS) if i[3] != 'excluded']
    assert {i[3] for i in index} == {'train', 'val', 'test'} and not any(
        'special_suit' in i[1] for i in index
    )
    assert not {i[2] for i in index if i[3] == 'train'} & {
        i[2] for i in index if i[3] != 'train'
    }, 'a family is split'
    scans = list(
        ScanSet('photographic', 512, folder=PHOTOS)
    )  # what a user trains on, flattened; not what the families were made from
    corr, split = correlations([s.maps.albedo for s in scans]), np.array([s.split for s in scans])
    rng = np.random.default_rng(0)

    def across(s):
        return corr[s[:, None] != s[None]].max()

    assert across(split) < 0.2 < min(across(rng.permutation(split)) for _ in range(50)), (
        'a random split leaks, ours does not'
    )
    assert all(s.derived == DERIVED and s.source == 'photographic' for s in scans)


def test_bridges_between_splits_are_excluded():
    "Three photographs of two files each, and one file that mixes two of them."
    corr = np.eye(7)
    for a, b in ((0, 1), (2, 3), (4, 5)):
        corr[a, b] = corr[b, a] = 0.9
    corr[6, [0, 1]] = corr[[0, 1], 6] = 0.6
    corr[6, [2, 3]] = corr[[2, 3], 6] = 0.4
    family = group_families(corr)
    assert family[0] == family[1] == family[6] and len(set(family)) == 3
    split = np.array(assign_splits(corr, family))
    on = split != 'excluded'
    assert not (
        (corr > LEAK) & (split[:, None] != split[None]) & on[:, None] & on[None]
    ).any() and (split == 'excluded').tolist() == [False] * 6 + [True]


def test_procedural_splits_are_disjoint_and_cover_all_tones():
    names = {
        s: {i[1] for i in ScanSet('procedural', n=40, split=s).items}
        for s in ('train', 'val', 'test')
    }
    assert all(len(n) == 40 for n in names.values()) and not (
        names['train'] & names['val']
        or names['train'] & names['test']
        or names['val'] & names['test']
    )
    assert ScanSet('procedural', n=10).items == ScanSet('procedural', n=40).items[:10]
    x = [s.maps.albedo.mean() for s in ScanSet('procedural', 32, n=24, split='test')]
    assert min(x) < 0.12 and max(x) > 0.40


def test_same_seed_same_scan_whatever_the_order():
    s = ScanSet('procedural', 48, seed=3, n=4)
    b, a = s[2], list(s)[2]
    assert a.name == b.name and all(
        torch.equal(getattr(a.maps, f), getattr(b.maps, f))
        for f in ('albedo', 'normal', 'roughness')
    )
    assert not torch.equal(ScanSet('procedural', 48, seed=4, n=4)[2].maps.albedo, b.maps.albedo)


@pytest.mark.parametrize(
    'kwargs, word',
    [
        (dict(source='painted'), 'source'),
        (dict(source='procedural', split='dev'), 'split'),
        (dict(source='folder'), 'folder'),
        (dict(source='folder', folder='/nowhere'), 'no such folder'),
        (dict(source='photographic', folder='/nowhere'), 'no such folder'),
    ],
)
def test_scan_set_says_what_is_wrong(kwargs, word):
    with pytest.raises(InputError, match=word) as e:
        ScanSet(**kwargs)
    assert '\n' not in str(e.value)


def test_photographs_need_a_folder(monkeypatch, tmp_path):
    monkeypatch.delenv('MARCUS_SKINS', raising=False)
    with pytest.raises(InputError, match='MARCUS_SKINS'):
        ScanSet('photographic')
    with pytest.raises(InputError, match='diffuse'):
        ScanSet('photographic', folder=tmp_path)


def test_studio_folder(tmp_path):
    "Names as studios write them; what is missing is derived and says so; trouble is named."
    d = tmp_path / 'HeadA'
    d.mkdir()
    with pytest.raises(InputError, match='no subject'):
        ScanSet('folder', folder=tmp_path)
    save_png(d / 'HeadA_BaseColor_8K.png', torch.rand(3, 64, 64) * 0.2 + 0.4)
    save_png(
        d / 'HeadA_Normal_DX_8K.png',
        torch.tensor([0.5, 0.7, 0.95]).view(3, 1, 1).expand(3, 64, 64),
        16,
    )
    save_png(d / 'HeadA_Spec.png', torch.full((1, 64, 64), 0.3), 16)
    assert set(map_files(d)) == {'albedo', 'normal', 'specular'}
    s = ScanSet('folder', 32, folder=tmp_path)[0]
    assert s.family == s.name == 'HeadA' and set(s.derived) == {'roughness', 'displacement'}
    assert s.maps.normal[1].mean() < -0.3 and torch.allclose(
        s.maps.normal.norm(dim=0), torch.ones(32, 32), atol=1e-4
    )  # DirectX: green points down
    assert abs(s.maps.specular.mean() - 0.3) < 0.01
    save_png(d / 'HeadA_Diffuse.png', torch.rand(3, 64, 64))
    with pytest.raises(InputError, match='both look like albedo'):
        load_folder_scan(d, 32)
    (d / 'HeadA_Diffuse.png').unlink()
    save_png(d / 'HeadA_Rough.png', torch.rand(1, 32, 64))
    with pytest.raises(InputError, match='square'):
        load_folder_scan(d, 32)
    (d / 'HeadA_Rough.png').write_bytes(b'no picture')
    with pytest.raises(InputError, match='not a readable'):
        load_folder_scan(d, 32)


def test_augmentation_is_physical(flat):
    a, b = (procedural_skin(*flat, s, melanin=m) for s, m in ((1, 0.3), (2, 0.6)))
    half = mirror_half(a)
    assert torch.allclose(half.albedo, half.albedo.flip(-1), atol=1e-5)
    assert torch.allclose(half.albedo[..., 40:], a.albedo[..., 40:]) and torch.allclose(
        mirror_half(a, left=False).albedo[..., :24], a.albedo[..., :24]
    )
    mid = blend(a, b, 0.5)
    assert torch.allclose(mid.albedo, (a.albedo * b.albedo).sqrt(), atol=1e-3)
    darker = shift_pigments(a.albedo, 0.2)
    face = ((flat[1]['cheek_l'] + flat[1]['cheek_r'] + flat[1]['forehead']) > 0.8)[
        0
    ]  # skin: a black brow cannot hold more melanin
    assert (darker < a.albedo)[:, face].float().mean() > 0.99 and (
        (darker / a.albedo)[2] < (darker / a.albedo)[0]
    )[face].float().mean() > 0.99  # melanin takes blue first
    for i in range(10):
        x = augment(a, torch.Generator().manual_seed(i), b)
        assert (
            0 <= x.albedo.min()
            and x.albedo.max() <= 1
            and torch.allclose(x.normal.norm(dim=0), torch.ones(64, 64), atol=1e-4)
        )
