"Scans: the shipped texture basis, seeds across processes, sizes and hostile arguments."
import hashlib, subprocess, sys
import numpy as np
import pytest
import torch
from marcus_nb.core import ASSETS
from marcus_nb.head import load_head
from marcus_nb.render import texture, uv_geometry
from marcus_nb.parts import part_alpha, part_materials
from marcus_nb.pigments import skin_color, skin_reflectance, spectrum_to_rgb
from marcus_nb.scans import topology_hash
from marcus_nb.skin import Traits, procedural_skin, sample_traits, uv_regions

@pytest.fixture(scope='module')
def head(): return load_head()

@pytest.fixture(scope='module')
def flat(head):
    geom = uv_geometry(head.mesh, 64)
    return geom, uv_regions(head, geom)

def test_asset_belongs_to_the_head(head):
    path = ASSETS/'texture_basis.npz'
    z = np.load(path, allow_pickle=False)
    assert path.stat().st_size <= 2.5e6
    assert str(z['topology']) == topology_hash(head.mesh), 'the head changed: run the slow cell of notebook 10 again'
    assert z['mean'].shape == (len(head.mesh.verts), 3) and z['basis'].dtype == np.float16
    assert np.isfinite(z['basis'].astype(np.float32)).all() and 0 <= z['mean'].min() and z['mean'].max() <= 1

def test_head_textures_span_human_tones(head):
    face = torch.as_tensor(head.regions['face']) > .9
    tone = lambda s: head.texture(torch.tensor([s] + [0.]*(head.tex_dim - 1)))[face].mean()
    assert tone(-2) > .42 and tone(2) < .08                           # very light and very dark, linear

def test_lips_are_redder_than_cheeks_in_the_mean(head):
    ratio = lambda r: (lambda c: c[0]/c[1])(head.tex_mean[torch.as_tensor(head.regions[r]) > .8].mean(0))
    assert ratio('lips') > 1.1*ratio('forehead')

def test_basis_unit_is_one_sigma(head, flat):
    "Fresh people projected on the basis have coefficients of about unit variance."
    from marcus_nb.scans import vertex_skins
    v = head.mesh.tri[head.mesh.part == head.mesh.names.index('skin')].unique()
    x = vertex_skins(head, 24, seed=9, size=128)
    beta = torch.linalg.lstsq(head.tex_basis[v].flatten(0, 1), (x - head.tex_mean[v]).flatten(1).T).solution
    assert .8 < beta[0].std() < 1.25 and .4 < beta[1:5].std() < 1.6 and beta.abs().max() < 6

def test_pupil_is_where_the_eyeball_looks(head):
    parts = part_materials(128, iris_rgb=(.13, .19, .26), head=head)
    for part in ('eye_l', 'eye_r'):
        f = head.mesh.part == head.mesh.names.index(part)
        z = head.mesh.verts[head.mesh.tri[f], 2].flatten(); uv = head.mesh.uv[head.mesh.tri_uv[f]].reshape(-1, 2)
        assert texture(parts[part].albedo, uv[z > z.max() - 5e-5].mean(0)).max() < .05
        assert texture(parts[part].albedo, uv[z < z.min() + 5e-5]).mean() > .2       # no second pupil at the back

def test_same_seed_same_bytes_in_another_process():
    code = ('import hashlib\nfrom marcus_nb.head import load_head\nfrom marcus_nb.render import uv_geometry\n'
            'from marcus_nb.parts import part_materials, part_alpha\nfrom marcus_nb.skin import procedural_skin, uv_regions\n'
            'h = load_head(); g = uv_geometry(h.mesh, 64); d = hashlib.sha256()\n'
            'for m in [procedural_skin(g, uv_regions(h, g), 5, stubble=.5), *part_materials(32, seed=5, head=h).values()]:\n'
            '    d.update(m.albedo.numpy().tobytes()); d.update(m.normal.numpy().tobytes())\n'
            'for a in part_alpha(32, 5, h).values(): d.update(a.numpy().tobytes())\nprint(d.hexdigest())')
    runs = {subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True).stdout for _ in range(2)}
    assert len(runs) == 1

@pytest.mark.parametrize('size', [16, 96, 300])
def test_any_size(head, size):
    g = uv_geometry(head.mesh, size)
    m = procedural_skin(g, uv_regions(head, g), 1, age=90, stubble=1., moles=1., freckles=1.)
    assert m.size == (size, size) and all(x.isfinite().all() for x in (m.albedo, m.normal, m.roughness, m.specular, m.displacement))

def test_out_of_range_pigment_is_clamped(flat):
    low, zero = (procedural_skin(*flat, 2, melanin=m, brow_dark=.5, hair_red=0., freckles=0.).albedo for m in (-3., -2.))
    assert torch.equal(low, zero)
    assert torch.equal(skin_color(torch.full((2, 2), 5.), torch.zeros(2, 2)), skin_color(torch.ones(2, 2), torch.zeros(2, 2)))

def test_table_is_the_spectrum():
    for m, h in ((.1, .5), (.5, .4), (.93, .7)):
        table = skin_color(torch.full((1, 1), m), torch.full((1, 1), h), .3)[:, 0, 0].numpy()
        assert np.allclose(table, spectrum_to_rgb(skin_reflectance(m, h, .3)), rtol=.01)

def test_traits_are_in_range():
    for s in range(200):
        t = sample_traits(s)
        assert 18 <= t.age <= 80 and all(0 <= getattr(t, f) <= 1 for f in Traits.__dataclass_fields__ if f != 'age')

def test_lashes_are_strands(head):
    for part, a in part_alpha(256, head=head).items():
        on = uv_geometry(head.mesh, 256, part).mask
        assert (a[~on] == 0).all() and .05 < a[on].mean() < .5 and a.max() > .8
