"The learned stages as a user sees them: what ships, its time, the photo, unusable weights."

import shutil
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from marcus_nb.core import ASSETS, InputError, bundled_photo, linear_to_srgb, seeded, srgb_to_linear
from marcus_nb.flow.metrics import aligned_psnr
from marcus_nb.flow.tasks import Editor
from marcus_nb.geometry import identity, registration
from marcus_nb.geometry.head import load_head
from marcus_nb.geometry.render import Camera
from marcus_nb.geometry.unwrap import unwrap
from marcus_nb.geometry.uv import gbuffer, uv_geometry, uv_interpolate
from marcus_nb.harmonics import sh_basis
from marcus_nb.maps import lowpass, pushpull, reduce_map, texture
from marcus_nb.texture.homogenize import homogenize_learned
from marcus_nb.texture.inpaint import follow_guess, learned_guess, match_photo
from marcus_nb.use import pipeline
from marcus_nb.weights import layout_of

S = 512


@pytest.fixture(scope='module')
def editor():
    return Editor.load()


@pytest.fixture(scope='module')
def scene():  # a lit head with fine grain, seen from 25 degrees
    head = load_head()
    mesh = head.mesh
    geom = uv_geometry(mesh, S)
    sh = torch.zeros(9, 3)
    sh[0], sh[3], sh[1] = 1.9, torch.tensor([0.7, 0.6, 0.5]), 0.3
    light = (sh_basis(geom.normal.permute(1, 2, 0)) @ sh).permute(2, 0, 1).clamp_min(0.05)
    skin = uv_interpolate(head.tex_mean, geom, mesh) * (
        1 + 0.08 * torch.randn(1, S, S, generator=seeded(0))
    )
    prior = uv_interpolate(head.tex_mean, geom, mesh)
    return dict(
        geom=geom,
        mesh=mesh,
        prior=prior,
        lit=prior * light,
        skin=linear_to_srgb(skin.clamp(0, 1)) * geom.mask,
        env=linear_to_srgb((skin * light).clamp(0, 1)) * geom.mask,
    )


def _homogenize(scene, editor, seed=0):  # everything seen
    on = scene['geom'].mask.float()
    return homogenize_learned(
        scene['env'],
        on,
        on,
        reduce_map(scene['env'], editor.size)[0],
        scene['prior'],
        scene['geom'],
        editor,
        seed=seed,
    )


def test_all_weights_together_stay_below_40_mb():
    files = {p.name: p.stat().st_size for p in ASSETS.glob('*.safetensors')}
    names = ('backbone', 'codec', 'gaussian', 'homogenize', 'inpaint')
    assert {f'{name}.safetensors' for name in names} <= set(files)
    assert sum(files.values()) < 40e6


def test_model_cards_name_every_weight_file():
    cards = (ASSETS / 'MODEL_CARDS.md').read_text()
    for name in ('backbone', 'gaussian', 'inpaint', 'homogenize', 'skin_tone'):
        assert f'{name}.safetensors' in cards


def test_a_stage_samples_within_three_seconds(editor):
    x = torch.rand(1, 3, editor.size, editor.size, generator=seeded(1))
    for task in ('inpaint', 'homogenize'):
        t = min(_seconds(editor, task, x, x) for _ in range(3))
        assert t < 3, (task, t)


def _seconds(f, *args):
    t = time.perf_counter()
    f(*args)
    return time.perf_counter() - t


def test_fine_detail_stays(editor, scene):
    "High frequencies of log luminance: nine tenths of their energy at least, twice at most."
    geom, weight = scene['geom'], scene['geom'].mask.float()
    front = (geom.mask[0] > 0.5) & (geom.normal[2] > 0.5)

    def fine(x):
        log = (srgb_to_linear(x).mean(0, keepdim=True) + 1e-3).log()
        return (log - lowpass(log, weight, 2.0))[0][front].square().mean()

    assert 0.9 < fine(_homogenize(scene, editor)) / fine(scene['env']) < 2


def test_light_goes(editor, scene):
    "Nearer to the evenly lit skin than what was lit, and than the Gaussian that it starts from."
    on = scene['geom'].mask[0] > 0.5
    answers = dict(
        hom=_homogenize(scene, editor),
        lit=scene['env'],
        gaussian=editor.gaussian.delight(scene['env']),
    )

    def imbalance(x):  # of log radiance, left against right
        left, right = (slice(0, S // 2), slice(S // 2, S))
        means = [srgb_to_linear(x)[:, :, h][:, on[:, h]].mean().log() for h in (left, right)]
        return (means[0] - means[1]).abs()

    db = {k: aligned_psnr(x, scene['skin'], on) for k, x in answers.items()}
    off = {k: imbalance(x) for k, x in answers.items()}
    assert db['hom'] > max(db['lit'], db['gaussian'])
    assert off['hom'] < 0.35 * off['lit']


def test_seen_texels_stay_the_photo_and_the_fill_is_continuous(editor, scene):
    "And the hidden side is nearer to the truth than the average of what surrounds it."
    geom, mesh = scene['geom'], scene['mesh']
    cam = Camera.look(25, 0, 1.0, focal=900.0, size=512)
    gb = gbuffer(cam, mesh)
    skin = gb.mask & (gb.part == 0)
    photo = texture(scene['env'], gb.uv).permute(2, 0, 1) * skin
    u = unwrap(photo, cam, mesh, skin[None].float(), geom)
    guess = follow_guess(scene['lit'], learned_guess(u.T_inc, u.M_vis, editor), geom.mask.float())
    out = match_photo(u.T_inc, u.M_vis, u.confidence, guess, geom)
    sure, hidden = u.confidence[0] > 0.7, (geom.mask[0] > 0.5) & (u.confidence[0] < 0.05)
    assert ((out - u.T_inc).abs().amax(0)[sure] < 1e-5).float().mean() > 0.95
    assert hidden.any() and out[:, hidden].isfinite().all()

    def error(x):
        return (x - scene['env'])[:, hidden].abs().mean()

    around = pushpull(u.T_inc, u.M_vis)
    assert error(out) < min(0.1, 0.6 * error(around))


def test_same_seed_same_bytes(editor, scene):
    a, b = (_homogenize(scene, editor, seed=3) for _ in range(2))
    assert torch.equal(a, b)


def test_blocks_can_be_compiled(editor):
    "What a GPU does at the first use: whole graphs without breaks, one for both tasks, the same pictures."
    from torch._dynamo.utils import counters

    x = torch.rand(1, 3, editor.size, editor.size, generator=seeded(0))
    plain = [editor(task, x, x, steps=1) for task in ('inpaint', 'homogenize')]
    counters.clear()
    editor = Editor.load()
    editor.model.compile_repeated_blocks(backend='eager', fullgraph=True, dynamic=False)
    made = [editor('inpaint', x, x, steps=1)]
    graphs = counters['stats']['unique_graphs']
    made.append(editor('homogenize', x, x, steps=1))
    assert graphs and counters['stats']['unique_graphs'] == graphs
    assert all(torch.equal(a, b) for a, b in zip(plain, made))


@pytest.mark.parametrize('name', ['homogenize', 'gaussian'])
@pytest.mark.parametrize('spoil', ['missing', 'cut', 'nan', 'pickle', 'shape'])
def test_unusable_adapters_are_one_line(tmp_path, spoil, name):
    from safetensors.torch import load_file, save_file

    for t in ('gaussian', 'inpaint', 'homogenize'):
        (tmp_path / f'{t}.safetensors').write_bytes((ASSETS / f'{t}.safetensors').read_bytes())
    f = tmp_path / f'{name}.safetensors'
    x, new = load_file(f), tmp_path / 'new'  # mapped: not to be written over
    k = max(x)
    if spoil == 'missing':
        f.unlink()
    elif spoil == 'cut':
        f.write_bytes(f.read_bytes()[:-100])
    elif spoil == 'pickle':
        torch.save(x, new)
    elif spoil == 'nan':
        save_file(x | {k: x[k] * torch.nan}, new)
    else:
        save_file(x | {k: x[k][:, :-1].contiguous()}, new)
    if new.exists():
        new.replace(f)
    with pytest.raises(InputError) as e:
        Editor.load(adapters=tmp_path)
    assert f.name in str(e.value) and '\n' not in str(e.value)


MADE = 'backbone codec gaussian inpaint homogenize shapes'.split()


def test_every_asset_names_the_layout_of_the_free_head():
    name = load_head().layout
    assert {layout_of(ASSETS / f'{n}.safetensors') for n in MADE} == {name}
    arrays = [np.load(ASSETS / f'{n}.npz') for n in ('texture_basis', 'head_landmarks')]
    assert {str(z['layout']) for z in arrays} == {name}


def test_weights_of_another_layout_are_one_line(tmp_path):
    for n in ('inpaint', 'homogenize', 'gaussian'):
        shutil.copy(ASSETS / f'{n}.safetensors', tmp_path)
    path = tmp_path / 'homogenize.safetensors'
    with safe_open(path, 'pt') as f:
        tensors, meta = {k: f.get_tensor(k) for k in f.keys()}, f.metadata()
    save_file(tensors, path, meta | dict(layout='0123456789ab'))
    with pytest.raises(InputError, match='homogenize.safetensors: made for the UV layout'):
        Editor.load(adapters=tmp_path)


def test_shapes_of_another_layout_are_one_line(tmp_path, monkeypatch):
    tensors = dict(mean=torch.zeros(1, 3), modes=torch.zeros(1, 3, 2))
    save_file(tensors, tmp_path / 'shapes.safetensors', dict(layout='0123456789ab'))
    monkeypatch.setattr(identity, 'ASSETS', tmp_path)
    with pytest.raises(InputError, match='shapes.safetensors: made for the UV layout'):
        registration.scanned_shapes.__wrapped__(0)


def test_a_head_of_another_layout_is_one_line(monkeypatch):
    monkeypatch.setattr(
        pipeline, 'load_head', lambda preset: replace(load_head(), layout='another')
    )
    with pytest.raises(InputError, match="made for the UV layout .*, not for 'another'"):
        pipeline.reconstruct(bundled_photo(), 256)


@pytest.mark.parametrize(
    'args',
    [
        ('train', 'prior', '--data', 'nowhere', '-o', 'out'),
        ('train', 'gaussian', '--data', 'nowhere', '-o', 'out'),
        ('train', 'inpaint', '--data', '.', '-o', 'out', '--gaussian', 'nowhere'),
        ('train', 'prior', '--data', '.', '-o', 'out', '--preset', 'h100'),
        ('train', 'inpaint', '--data', '.', '-o', 'out', '--steps', '0'),
        ('evaluate', '--data', 'nowhere'),
    ],
)
def test_commands_that_cannot_be_served_are_one_line(tmp_path, args):
    r = subprocess.run(
        [sys.executable, '-m', 'marcus_nb.use.cli', *args],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert r.returncode == 2, r.stderr
    assert r.stderr.startswith('marcus: ') and len(r.stderr.strip().splitlines()) == 1
    assert not (tmp_path / 'out').exists()
