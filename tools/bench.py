"""How far from the bound? Each function measures one thing against what it cannot beat, in one run, and prints a table row.
    python tools/bench.py [NAME …]
Times are the best of several interleaved rounds, so that a busy machine hurts all sides alike; the ratios are what to compare."""

import sys
import time

import torch


def best(rounds=7, **fns) -> dict:  # name -> seconds
    "The least time of each function; they take turns. The first round warms up (compilation, caches) and is not counted."
    times = {k: [] for k in fns}
    for r in range(rounds + 1):
        for k, fn in fns.items():
            t = time.perf_counter()
            fn()
            if r:
                times[k].append(time.perf_counter() - t)
    return {k: min(v) for k, v in times.items()}


def row(what, seconds, **others):
    "One line: what was measured, its milliseconds, and its ratio to each of the others."
    ratios = ', '.join(f'{seconds / s:.2f}x {k} ({s * 1e3:.1f} ms)' for k, s in others.items())
    print(f'| {what:<46} | {seconds * 1e3:9.1f} ms | {ratios} |', flush=True)


def rasterise():
    "1024² picture of the head: against Embree's rays through the same pixels, and against filling the same memory."
    import numpy as np
    from embreex import rtcore_scene
    from embreex.mesh_construction import TriangleMesh

    from marcus_nb.geometry.head import load_head
    from marcus_nb.geometry.render import Camera, rasterize

    mesh, S = load_head().mesh, 1024
    cam = Camera.look(25, 0, 1.0, focal=4000.0, size=S)
    pos = cam.clip(mesh.verts)
    y, x = torch.meshgrid(*(2 * [torch.arange(S) + 0.5]), indexing='ij')
    d = (
        (torch.stack([x, y, torch.ones_like(x)], -1).view(-1, 3) @ torch.linalg.inv(cam.K).T)
        @ cam.R
    ).numpy()
    o = np.broadcast_to(cam.center.numpy(), d.shape).copy()
    scene = rtcore_scene.EmbreeScene()
    TriangleMesh(scene, mesh.verts[mesh.tri].numpy())
    t = best(
        ours=lambda: rasterize(pos, mesh.tri, (S, S)),
        embree=lambda: scene.run(o, d, output=1),
        fill=lambda: torch.empty(S, S, 4).fill_(1.0),
    )
    row(f'rasterize {S}², {len(mesh.tri)} triangles', t['ours'], embree=t['embree'], fill=t['fill'])


def rasterise_back():
    "512², forward and backward through interpolate: the inner loop of a photometric fit; against the forward pass alone."
    from marcus_nb.geometry.head import load_head
    from marcus_nb.geometry.render import Camera, interpolate, rasterize

    mesh, S = load_head().mesh, 512
    pos, attr = (
        Camera.look(25, 0, 1.0, focal=2000.0, size=S).clip(mesh.verts).requires_grad_(),
        mesh.verts.clone().requires_grad_(),
    )

    def forward():
        return interpolate(attr, rasterize(pos, mesh.tri, (S, S)), mesh.tri)

    t = best(both=lambda: forward().sum().backward(), forward=forward)
    row(f'rasterize + interpolate, with gradients, {S}²', t['both'], forward=t['forward'])


def texture_square():
    "The uv raster and all of UVGeometry at 4096²: against filling the memory that they return."
    from marcus_nb.geometry.head import load_head
    from marcus_nb.geometry.render import rasterize
    from marcus_nb.geometry.uv import uv_geometry

    mesh, S = load_head().mesh, 4096
    uv = mesh.uv[: mesh.tri_uv[mesh.part == 0].max() + 1]
    clip = torch.cat([uv * 2 - 1, torch.tensor([[0.0, 1.0]]).expand(len(uv), 2)], 1)
    tri = mesh.tri_uv[mesh.part == 0]
    t = best(
        2, ours=lambda: rasterize(clip, tri, (S, S)), fill=lambda: torch.empty(S, S, 4).fill_(1.0)
    )
    row(f'rasterize the texture square, {S}²', t['ours'], fill=t['fill'])
    t = best(2, ours=lambda: uv_geometry(mesh, S), fill=lambda: torch.empty(S * S * 16).fill_(1.0))
    row(f'uv_geometry, {S}²', t['ours'], fill=t['fill'])


def _bowl(S: int):
    "A bowl of S x S texels with random maps: (five leaf maps, geometry, eye, lights)."
    from marcus_nb.geometry.uv import UVGeometry
    from marcus_nb.light.ggx import Lights

    g = torch.Generator().manual_seed(0)

    def rand(c, lo, hi):
        return (torch.rand(c, S, S, generator=g) * (hi - lo) + lo).requires_grad_()

    v, u = torch.meshgrid(*[torch.linspace(-1, 1, S)] * 2, indexing='ij')
    n = torch.nn.functional.normalize(torch.stack([u, -v, torch.full_like(u, 1.3)]), dim=0)
    one = torch.ones(1, S, S)
    geom = UVGeometry(
        position=0.1 * n,
        normal=n,
        tangent=torch.stack([one[0], 0 * u, 0 * u]),
        mask=one,
        tri=None,
        bary=None,
        texel_size=None,
        sign=one,
    )
    normal = torch.cat([torch.rand(2, S, S, generator=g) * 0.4 - 0.2, one]).requires_grad_()
    maps = [rand(3, 0.1, 0.9), normal, rand(1, 0.2, 0.9), rand(1, 0, 1), rand(1, -1, 1)]
    at = torch.nn.functional.normalize(
        torch.tensor([[0.4, 0.5, 0.77], [-0.6, 0.1, 0.8], [0, -0.3, 0.95]]), dim=1
    )
    return maps, geom, torch.tensor([0.0, 0, 1.0]), Lights(at, torch.ones(3, 3))


def shader():
    "The UV shader at 1024² with 3 lights, forward and backward, eager and compiled: against moving its bytes once."
    from marcus_nb.core import PBRMaps
    from marcus_nb.light.ggx import compiled_composite, shade_uv

    S = 1024
    maps, geom, eye, lights = _bowl(S)

    def eager(*m):
        return shade_uv(PBRMaps(*m), geom, eye, lights, 0.2)['composite']

    def compiled(*m):
        return compiled_composite()(PBRMaps(*m), geom, eye, lights, 0.2)

    def both(f):
        for m in maps:
            m.grad = None
        f(*maps).square().mean().backward()

    @torch.no_grad()
    def forward(f):
        f(*maps)

    block = torch.rand(16 << 20)
    other = torch.empty_like(block)
    t = best(
        3,
        eager=lambda: forward(eager),
        compiled=lambda: forward(compiled),
        eager_back=lambda: both(eager),
        compiled_back=lambda: both(compiled),
        copy=lambda: other.copy_(block),
    )
    byte = t['copy'] / (2 * block.nbytes)
    floor = (20 + 3) * 4 * S * S * byte  # read five maps and the geometry, write the composite
    floor_back = (
        floor + (20 + 3 + 9) * 4 * S * S * byte
    )  # read all and the gradient, write the maps' gradients
    row(f'UV shader {S}², forward, compiled', t['compiled'], floor=floor, eager=t['eager'])
    row(
        f'UV shader {S}², forward + backward, compiled',
        t['compiled_back'],
        floor=floor_back,
        eager=t['eager_back'],
    )


def relighting():
    "The bundled photo's avatar (1024² maps) under an environment: a picture of 1024² that it half fills, against the least work, its kernel alone; and the whole command."
    import subprocess
    import sys
    import tempfile
    from pathlib import Path

    from marcus_nb.geometry.render import Camera
    from marcus_nb.light.lights import Lights, environment, light_cells, mean_exposure
    from marcus_nb.light.relight import light_pixels, relight
    from marcus_nb.use.avatar import Avatar
    from marcus_nb.use.pipeline import make_avatar

    with tempfile.TemporaryDirectory() as tmp:
        out = Path(tmp) / 'out'
        make_avatar(None, out)
        a, env = Avatar.load(out), environment('studio')
        cam = Camera.look(14, 3, 1.2, size=1024, focal=4900, target=(0, -0.02, 0.03))
        python = [sys.executable, '-m', 'marcus_nb.use.cli', 'relight', str(out)]

        def picture():
            return relight(cam, a.mesh, a.materials, env, mean_exposure(env), a.alphas)

        def command():
            subprocess.run([*python, '--env', 'studio', '-o', f'{tmp}/x.png'], check=True)

        *lamps, spread = light_cells(env, 200)
        n = torch.nn.functional.normalize(torch.randn(int(4 * picture()[3].sum()), 3), dim=1)
        t = best(
            3,
            ours=picture,
            kernel=lambda: light_pixels(
                n, n.flip(0), torch.rand(len(n)), torch.rand(len(n)), Lights(*lamps), spread
            ),
            command=command,
        )
    row(f'relight 1024², {len(n)} samples, 200 lamps, shadows', t['ours'], kernel=t['kernel'])
    row('marcus relight, whole process, 512² photo', t['command'], picture=t['ours'])


def stages():
    "Every stage of `marcus avatar` on the bundled photo at 1024², in milliseconds and as a share of the whole."
    import json
    import tempfile
    from pathlib import Path

    from marcus_nb.use.pipeline import make_avatar

    with tempfile.TemporaryDirectory() as tmp:
        t = time.perf_counter()
        make_avatar(None, Path(tmp) / 'out')
        whole = time.perf_counter() - t
        for s in json.loads((Path(tmp) / 'out/run.json').read_text())['stages']:
            row(
                f'avatar 1024²: {s["name"]} (peak {s["peak_rss_mb"]} MB)', s['seconds'], whole=whole
            )
    row('avatar 1024²', whole)


BENCHES = (rasterise, rasterise_back, texture_square, shader, relighting, stages)

if __name__ == '__main__':
    names = sys.argv[1:]
    print(f'{torch.get_num_threads()} threads')
    for fn in BENCHES:
        if not names or fn.__name__ in names:
            fn()
