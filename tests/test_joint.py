"Joint materials: runs that are interrupted, stages out of order, bad settings, and the maps that come out."

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

torch = pytest.importorskip('torch')
for name in ('accelerate', 'diffusers', 'peft', 'safetensors'):
    pytest.importorskip(name, reason=f"{name} is not installed (the extra 'train')")

from safetensors.torch import load_file  # noqa: E402

from marcus_nb.core import InputError, linear_to_srgb, seeded, srgb_to_linear  # noqa: E402
from marcus_nb.flow.tasks import Prompts, mirror  # noqa: E402
from marcus_nb.geometry.head import load_head  # noqa: E402
from marcus_nb.geometry.uv import normal_from_displacement, uv_interpolate  # noqa: E402
from marcus_nb.people.synth import settings_of, synthesize  # noqa: E402
from marcus_nb.texture.attention import BRANCHES, joint_branches  # noqa: E402
from marcus_nb.texture.joint import (  # noqa: E402
    JointConfig,
    Painter,
    draw_views,
    joint_loss,
    make_joint_model,
    material_data,
    material_recipe,
    train_material,
    view_batch,
)
from marcus_nb.texture.shading import distance_of  # noqa: E402
from marcus_nb.texture.views import (  # noqa: E402
    VIEWS,
    MaterialSet,
    face_geometry,
    in_tone_of,
    leave_textures,
    maps_from_views,
    one_relief,
    read_shard,
)

FIRST = JointConfig(
    steps=4, batch=2, stage='independent', whole=0.5, save_every=2, validate_every=4, warmup=2
)


@pytest.fixture(scope='module')
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp('joint') / 'set'
    synthesize(folder, settings_of(3, 256, seed=5, per_head=1), workers=1)
    return folder


@pytest.fixture(scope='module')
def first(data, tmp_path_factory):
    out = tmp_path_factory.mktemp('joint') / 'first'
    assert train_material(FIRST, data, out) == out
    return out


def weights(folder):
    return {b: load_file(folder / f'{b}.safetensors') for b in BRANCHES}


def same(a, b):
    return all(torch.equal(a[n][k], b[n][k]) for n in BRANCHES for k in a[n])


def test_a_run_that_is_cut_off_ends_the_same(data, first, tmp_path):
    for name in ('material', 'checkpoint-000002.safetensors', 'log.jsonl'):
        copy = shutil.copytree if (first / name).is_dir() else shutil.copy
        copy(first / name, tmp_path / name)
    train_material(FIRST, data, tmp_path)
    assert same(weights(first), weights(tmp_path))
    steps = [json.loads(line)['step'] for line in (tmp_path / 'log.jsonl').open()]
    assert steps == [1, 2, 3, 4, 4]  # the last with what validation found


def test_second_stage(data, first, tmp_path):
    joint = replace(FIRST, stage='joint', steps=2)
    with pytest.raises(InputError, match='independent stage; give --adapters DIR'):
        train_material(joint, data, tmp_path / 'nothing')
    assert not (tmp_path / 'nothing').exists()
    out = train_material(joint, data, tmp_path / 'joint', adapters=first)
    assert not same(weights(first), weights(out))


def test_what_trains(data, first):
    codec = Painter.load(adapters=first).codec
    held, config = MaterialSet(data, 'train', codec), replace(FIRST, stage='joint', precision='no')
    prompts = Prompts({v: torch.zeros(3, 8, 64) for v in VIEWS})
    model = make_joint_model(config, adapters=first)
    batch = draw_views(held, config, 0, codec, prompts)
    with joint_branches(model):
        both = joint_loss(model, batch, config, codec)
        alone = joint_loss(model, batch, replace(config, shading=0), codec)
    (both - alone).backward()  # of the shading loss: every branch has a share in a picture
    for b in BRANCHES:
        grads = [p.grad for n, p in model.named_parameters() if f'.{b}.weight' in n]
        assert max(g.abs().max() for g in grads if g is not None) > 0
    assert all('.lora_' in n for n, p in model.named_parameters() if p.requires_grad)


def test_lamps_are_those_of_the_step(data, first):
    "However rows are shared among processes and micro-batches."
    codec = Painter.load(adapters=first).codec
    prompts = Prompts({v: torch.zeros(3, 8, 64) for v in VIEWS})
    lamps = draw_views(MaterialSet(data, 'train', codec), FIRST, 0, codec, prompts)['lamps']
    assert (lamps == lamps[0]).all()


def test_data(data, first):
    codec = Painter.load(adapters=first).codec
    held = material_data(FIRST, data, 'train', codec)
    assert len(held) == 2 * len(held.meta) and held.rows(1).tolist() == [0, 1]
    (m, _), *_ = read_shard(Path(data), *next(iter(leave_textures(data, 'train').items())))
    flipped = codec.encode('tile', 'normal', mirror(m)['normal'])
    own, other = (held.z['tile/normal'][i].float() - flipped for i in (1, 0))
    assert own.norm() < 0.01 * other.norm()
    assert not torch.equal(held.z['tile/hom'], held.z['tile/env'])
    lit = material_data(replace(FIRST, homogenized=False), data, 'train', codec)
    for view in VIEWS:
        assert torch.equal(lit.z[f'{view}/hom'], held.z[f'{view}/env'])
        assert torch.equal(lit.z[f'{view}/true_hom'], held.z[f'{view}/true_env'])


def test_mixtures(data, first):
    codec = Painter.load(adapters=first).codec
    held, at = MaterialSet(data, 'train', codec), ('tile', (0, 0), codec)
    clean = torch.tensor([False])
    both = view_batch(held, torch.tensor([[0, 1]]), torch.tensor([[0.25, 0.75]]), clean, *at)
    a, b = (view_batch(held, torch.tensor([[i]]), torch.ones(1, 1), clean, *at) for i in (0, 1))
    for k in ('z0', 'cond', 'start'):
        assert not torch.equal(a[k], b[k])
        torch.testing.assert_close(both[k], 0.25 * a[k] + 0.75 * b[k], atol=1e-4, rtol=1e-4)


def test_a_distance_changes_the_loss(data, first):
    pytest.importorskip('efficientnet_lite_pytorch', reason="the extra 'perceptual' is missing")
    codec, config = Painter.load(adapters=first).codec, replace(FIRST, stage='joint')
    prompts = Prompts({v: torch.zeros(3, 8, 64) for v in VIEWS})
    batch = draw_views(MaterialSet(data, 'train', codec), config, 0, codec, prompts)
    model, more = make_joint_model(config, adapters=first), []
    with joint_branches(model), torch.no_grad():
        for name in ('none', 'lite0'):
            more.append(joint_loss(model, batch, config, codec, distance_of(name)))
    assert more[1] > more[0]


def test_distances_that_are_missing():
    with pytest.raises(InputError, match='efficientnet_lite_pytorch is missing or broken'):
        with patch.dict(sys.modules, efficientnet_lite_pytorch=None):
            distance_of('lite0')


def test_branches_leave_brows_and_lips(data, first):
    files = leave_textures(data, 'test')
    (m, _), *_ = read_shard(Path(data), *next(iter(files.items())))
    geom, hom, head = face_geometry(256), m['left_hom'], load_head()
    views = Painter.load(adapters=first).views(dict(hom=hom, env=hom))
    rows = torch.linspace(0.5, 2, 256)[:, None]  # a gain that is not one anywhere but in a line
    for v in views.values():
        v['albedo'] = v['hom'] * rows[:: 256 // v['hom'].shape[-1]]
    made = linear_to_srgb(maps_from_views(hom, views['whole'], views['tile'], geom, geom).albedo)
    for names, changed in ((('brow_l', 'brow_r'), False), (('lips',), False), (('chin',), True)):
        zone = sum(uv_interpolate(head.regions[k][:, None], geom, head.mesh) for k in names)
        on = (zone[0] > 0.9) & (hom.amin(0) > 0.1)
        assert on.any() and ((made - hom)[:, on].abs().mean() > 0.05) == changed


def test_branches_do_not_change_the_tone(data, first):
    "A gain that all texels share is the tone, and the tone is measured elsewhere."
    files = leave_textures(data, 'test')
    (m, _), *_ = read_shard(Path(data), *next(iter(files.items())))
    geom, painter, hom = face_geometry(256), Painter.load(adapters=first), m['left_hom']
    pictures = dict(hom=hom, env=in_tone_of(m['left_env'], hom))
    views = painter.views(pictures)
    a = maps_from_views(hom, views['whole'], views['tile'], geom, geom)
    for v in views.values():
        darker = 0.5 * (srgb_to_linear(v['albedo'].clamp(0, 1)) + 0.005) - 0.005
        v['albedo'] = linear_to_srgb(darker.clamp_min(0))
    b = maps_from_views(hom, views['whole'], views['tile'], geom, geom)
    assert (a.albedo - b.albedo).abs().quantile(0.99) < 0.01


def test_maps(data, first):
    files = leave_textures(data, 'test')
    (m, _), *_ = read_shard(Path(data), *next(iter(files.items())))
    geom, painter = face_geometry(256), Painter.load(adapters=first)
    maps = painter(m['left_env'], m['left_hom'], geom)
    for x, low in (
        (maps.albedo, 0),
        (maps.roughness, 0),
        (maps.specular, 0),
        (maps.displacement, -1),
    ):
        assert x.isfinite().all() and x.min() >= low and x.max() <= 1
    assert torch.equal(maps.normal, normal_from_displacement(maps.displacement, geom))
    again = painter(m['left_env'], m['left_hom'], geom)
    assert torch.equal(maps.albedo, again.albedo)


def test_relief_of_noise_is_bounded():
    geom = face_geometry(128)
    n = torch.nn.functional.normalize(torch.randn(3, 128, 128, generator=seeded(0)), dim=0)
    d = one_relief(n.abs(), torch.randn(1, 128, 128, generator=seeded(1)), geom)
    assert d.isfinite().all() and d.abs().max() <= 1


@pytest.mark.parametrize(
    'change',
    [
        dict(stage='both'),
        dict(attention='some'),
        dict(distance='vgg'),
        dict(mixed=1.5),
        dict(prediction='x0'),
        dict(shading=-1),
        dict(whole=2),
        dict(steps=0),
    ],
)
def test_bad_settings(change):
    with pytest.raises(InputError, match=next(iter(change))):
        replace(FIRST, **change)


def test_recipes():
    assert material_recipe('joint', 'h100').steps == 10_000
    assert material_recipe('joint', 'h100').source == 'noise'
    assert material_recipe('joint', 'h100').mixed == 0  # its codec is not linear
    with pytest.raises(InputError, match="stage 'last': unknown"):
        material_recipe('last')
