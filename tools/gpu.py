"""What the method costs on this machine: full size, random weights.

    python tools/gpu.py [--preset h100|laptop] [--steps 3] [--only photo|stages] [-o FILE.json]

First the bundled photo through the whole pipeline, with seconds and the peak of the GPU's memory by stage, 4096² included. Then training steps: of one
task's LoRA, and in each mode of attention of one sample of the joint materials (three branches, gradient checkpointing, decoding to maps, shading loss,
AdamW); and an evaluation of their sampler, eager and compiled. Medians. `h100` wants 80 GB and about ten minutes; `laptop` tries the same script on
any machine."""

import argparse
import contextlib
import json
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import torch

from marcus_nb.core import atomic_write, bundled_photo, get_preset, seeded
from marcus_nb.flow.backbone import add_lora, backbone_config, make_backbone
from marcus_nb.flow.hub import VAE, VaeCodec
from marcus_nb.flow.tasks import Editor, load_codec, texel_weight
from marcus_nb.flow.trainer import SeenKernels, batch_loss, recipe, training_attention
from marcus_nb.texture.attention import BRANCHES, MODES, joint_branches, joint_flops, train_branches
from marcus_nb.texture.joint import JointConfig, Painter, branch_velocity, joint_loss
from marcus_nb.texture.superres import RRDBNet
from marcus_nb.texture.views import CODED, VIEWS, MaterialCodec
from marcus_nb.use.pipeline import Clock as StageClock
from marcus_nb.use.pipeline import Workbench, result_of, save
from marcus_nb.weights import require

TASKS = ('inpaint', 'homogenize')
WORDS = dict(laptop=8, h100=848)  # text tokens: of the full-size model a picture's and 512 of words


def random_codec(preset, device) -> MaterialCodec:
    """The laptop's own codec for all kinds of pictures; at full size an autoencoder of LongCat's
    shape with random weights."""
    if preset.name == 'laptop':
        codec = load_codec(preset)
    else:
        with torch.device(device):
            vae = require('diffusers').AutoencoderKL(**VAE, shift_factor=0.1, scaling_factor=0.36)
        n = preset.uv_size // 8
        vae = vae.to(torch.bfloat16).eval().requires_grad_(False)
        codec = VaeCodec(vae, torch.ones(n, n, dtype=torch.bool))
    codecs = {(view, kind): codec for view in VIEWS for kind in CODED.values()}
    return MaterialCodec(codecs, window=len(codec.cells))


def make_model(preset, device, names):
    "A random backbone with fresh adapters."
    config = backbone_config(preset)
    model = make_backbone(config, device=device).to(config.dtype).requires_grad_(False)
    for i, name in enumerate(names):
        add_lora(model, name, 32, seed=i)
    return model


def words(preset, *rows):  # (*rows,T,J)
    "Random text."
    width = backbone_config(preset).joint_attention_dim
    return torch.randn(*rows, WORDS[preset.name], width, generator=seeded(1))


class Stages(StageClock):
    "The pipeline's clock, which waits for the GPU and asks for its memory."

    def __init__(self, cuda):
        super().__init__()
        self.cuda, self.peaks = cuda, {}

    @contextlib.contextmanager
    def __call__(self, name):
        if self.cuda:
            torch.cuda.reset_peak_memory_stats()
        with super().__call__(name):
            yield
            if self.cuda:
                torch.cuda.synchronize()
        if self.cuda:
            self.peaks[name] = torch.cuda.max_memory_allocated() / 1e9


def photo_rows(name, device):  # yields dicts
    "The bundled photo to maps of 4096² with random networks, twice: compiling is in the first."
    brought = dict(head='anny', level=1, source='noise', device=device)
    preset = replace(get_preset(name), **brought)
    codec, model = random_codec(preset, device), make_model(preset, device, TASKS)
    model = model.requires_grad_(False).eval()
    if device == 'cuda':
        model.compile_repeated_blocks(dynamic=False)
    editor = Editor(
        model, codec.of('whole', 'albedo'), preset, prompts={t: words(preset) for t in TASKS}
    )
    branches = make_model(preset, device, BRANCHES).requires_grad_(False).eval()
    painter = Painter(branches, codec, preset, {v: words(preset, 3) for v in VIEWS})
    with torch.device(device):
        upscaler = (RRDBNet() if name == 'h100' else RRDBNet(8, 1, 8)).eval()
    for what in ('first photo', 'next photo'):
        clock = Stages(device == 'cuda')
        bench = Workbench(bundled_photo(), 1024, preset, clock=clock)
        bench['networks'] = editor, painter
        with tempfile.TemporaryDirectory() as tmp:
            save(result_of(bench), tmp, clock, 4096, preset, net=upscaler)
        for stage, (seconds, _) in clock.rows.items():
            yield dict(mode=what, what=stage, median=seconds, peak_gb=clock.peaks.get(stage))
        total = sum(seconds for seconds, _ in clock.rows.values())
        yield dict(mode=what, what='all', median=total, peak_gb=None)


def task_rows(preset, device, clock, batch=4):  # yields dicts
    "A training step of one task's LoRA, as in `marcus train inpaint`."
    model = make_model(preset, device, TASKS[:1]).train()
    model.enable_gradient_checkpointing()
    config, codec = (
        recipe(TASKS[0], preset.name),
        random_codec(preset, device).of('whole', 'albedo'),
    )
    n, channels = len(codec.cells), backbone_config(preset).in_channels // 4
    z0, eps, cond = torch.randn(3, batch, channels, n, n, generator=seeded(0)).to(device)
    rest = dict(
        sigma=torch.full((batch,), 0.5, device=device), text=words(preset, batch).to(device)
    )
    rest['importance'] = torch.ones(batch, 1, n, n, device=device)
    b, weight = dict(z0=z0, eps=eps, start=cond, cond=cond) | rest, texel_weight(codec).to(device)
    opt = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], 1e-4, fused=True)

    def step():
        with torch.autocast(z0.device.type, torch.bfloat16):
            loss = batch_loss(model, b, config, weight)
        loss.backward()
        opt.step()
        opt.zero_grad(set_to_none=True)

    with training_attention():
        yield dict(mode='-', what=f'LoRA step of {batch}', **clock(step)[0])


def sample(preset, codec, device) -> dict:  # as `draw_views`
    "One sample with random latents: a whole face, at half of the noise."
    n, channels = codec.window, backbone_config(preset).in_channels // 4
    g = seeded(0)
    z0, eps, cond = torch.randn(3, 1, 3, channels, n, n, generator=g).to(device)
    size = 1, 3, WORDS[preset.name], backbone_config(preset).joint_attention_dim
    text = torch.randn(size, generator=g).to(device)
    where, lamps = torch.zeros(1, 3, dtype=torch.long), torch.zeros(1, dtype=torch.long)
    rest = dict(where=where, lamps=lamps, sigma=torch.full((1,), 0.5, device=device))
    return dict(z0=z0, eps=eps, start=eps, cond=cond, text=text) | rest


class Clock:
    "Seconds and peak memory of a function that leaves its work on the device."

    def __init__(self, device, steps):
        self.cuda, self.steps = device == 'cuda', steps

    def once(self, f):
        if self.cuda:
            torch.cuda.synchronize()
        start = time.perf_counter()
        out = f()
        if self.cuda:
            torch.cuda.synchronize()
        return time.perf_counter() - start, out

    def __call__(self, f):  # first, median seconds; GB or None; the last result
        if self.cuda:
            torch.cuda.reset_peak_memory_stats()
        first, out = self.once(f)
        times = []
        for _ in range(self.steps):
            seconds, out = self.once(f)
            times.append(seconds)
        peak = torch.cuda.max_memory_allocated() / 1e9 if self.cuda else None
        return dict(first=first, median=statistics.median(times), peak_gb=peak), out


def training_step(model, opt, codec, config, batch):
    "The step of `marcus train material --stage joint`, as a function that returns its loss."

    def step():
        with torch.autocast(batch['z0'].device.type, torch.bfloat16):
            loss = joint_loss(model, batch, config, codec)
        loss.backward()
        opt.step()
        opt.zero_grad(set_to_none=True)
        return loss.item()

    return step


def sampler_step(model, batch):
    parts = [batch[k] for k in ('z0', 'cond', 'text', 'sigma')]

    @torch.no_grad()
    def step():
        with torch.autocast(batch['z0'].device.type, torch.bfloat16):
            return branch_velocity(model, *parts, (0, 0))

    return step


def training_rows(model, clock, step):  # yields dicts
    "A training step in each mode, and which attention ran."
    model.enable_gradient_checkpointing()
    for mode in MODES:
        with joint_branches(model, mode=mode), training_attention():
            with SeenKernels() as seen:
                step()
            result = clock(step)[0]
        kernels = sorted(seen.names) or ['math']
        yield dict(mode=mode, what='training step', attention=kernels, **result)
    model.disable_gradient_checkpointing()


def sampling_rows(model, clock, evaluate, tflop):  # yields dicts
    "An evaluation in each mode, eager and compiled, and how far the two are apart."
    model.eval()
    eager = {}
    for mode in MODES:
        with joint_branches(model, mode=mode):
            result, eager[mode] = clock(evaluate)
        yield dict(mode=mode, what='evaluation, eager', tflop=tflop[mode], **result)
    model.compile_repeated_blocks(dynamic=False)
    for mode in MODES:
        torch.compiler.reset()
        with joint_branches(model, mode=mode):
            result, out = clock(evaluate)
        off = float((out - eager[mode]).norm() / eager[mode].norm())
        yield dict(mode=mode, what='evaluation, compiled', off_eager=off, **result)


def measure(name, device, steps):  # yields dicts
    "What training and sampling consist of, one row after the other."
    preset = get_preset(name)
    clock, model = Clock(device, steps), make_model(preset, device, BRANCHES)
    model = train_branches(model).train()
    codec, config = random_codec(preset, device), JointConfig(source=preset.source)
    batch, n_image = sample(preset, codec, device), codec.window**2 // 2
    trained = [p for p in model.parameters() if p.requires_grad]
    opt = torch.optim.AdamW(trained, 1e-4, fused=True)
    yield from task_rows(preset, device, clock)
    yield from training_rows(model, clock, training_step(model, opt, codec, config, batch))
    tflop = {m: joint_flops(preset, n_image, WORDS[name], m) / 1e12 for m in MODES}
    yield from sampling_rows(model, clock, sampler_step(model, batch), tflop)


def line(row) -> str:
    "A row for people."
    text = f'{row["mode"]:>11} {row["what"]:<20} {row["median"]:8.3f} s'
    text += f' (first {row["first"]:.1f})' if 'first' in row else ''
    if row['peak_gb']:
        text += f', peak {row["peak_gb"]:.1f} GB'
    if 'attention' in row:
        text += f', attention {", ".join(row["attention"])}'
    return text + (f', off eager by {row["off_eager"]:.0e}' if 'off_eager' in row else '')


def main():
    p = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    p.add_argument('--preset', default='h100', choices=('h100', 'laptop'))
    p.add_argument('--only', choices=('photo', 'stages'), help='one half of it (default: both)')
    p.add_argument('--steps', type=int, default=3, help='timed after a first one (default: 3)')
    p.add_argument('-o', '--out', metavar='FILE', help='write the figures as JSON')
    a = p.parse_args()
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    if a.preset == 'h100' and device == 'cpu':
        p.error('--preset h100: needs a GPU of 80 GB; use --preset laptop to try the script')
    require('diffusers').utils.logging.set_verbosity_error()
    about = dict(preset=a.preset, torch=torch.__version__, device=device)
    if device == 'cuda':
        about['device'] = torch.cuda.get_device_name()
    print(about, flush=True)
    rows = []
    halves = dict(photo=(photo_rows, a.preset, device), stages=(measure, a.preset, device, a.steps))
    for half, (job, *args) in halves.items():
        for row in job(*args) if a.only in (None, half) else ():
            rows.append(row)
            print(line(row), flush=True)
    if a.out:
        atomic_write(Path(a.out), json.dumps(about | dict(rows=rows), indent=1).encode())


if __name__ == '__main__':
    main()
