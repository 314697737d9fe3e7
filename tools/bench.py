"""How far from the bound? Each function measures one thing against what it cannot beat, in one run, and prints a table row.
    python tools/bench.py [NAME …]
Times are the best of several interleaved rounds, so that a busy machine hurts all sides alike; the ratios are what to compare."""
import sys, time
import torch

def best(rounds=7, **fns) -> dict: # name -> seconds
    "The least time of each function; they take turns. The first round warms up (compilation, caches) and is not counted."
    times = {k: [] for k in fns}
    for r in range(rounds + 1):
        for k, fn in fns.items():
            t = time.perf_counter(); fn()
            if r: times[k].append(time.perf_counter() - t)
    return {k: min(v) for k, v in times.items()}

def row(what, seconds, **others):
    "One line: what was measured, its milliseconds, and its ratio to each of the others."
    ratios = ', '.join(f'{seconds/s:.2f}x {k} ({s*1e3:.1f} ms)' for k, s in others.items())
    print(f'| {what:<46} | {seconds*1e3:9.1f} ms | {ratios} |', flush=True)

def rasterise():
    "1024² picture of the head: against Embree's rays through the same pixels, and against filling the same memory."
    import numpy as np
    from embreex import rtcore_scene
    from embreex.mesh_construction import TriangleMesh
    from marcus_nb.head import load_head
    from marcus_nb.render import Camera, rasterize
    mesh, S = load_head().mesh, 1024
    cam = Camera.look(25, 0, 1., focal=4000., size=S)
    pos = cam.clip(mesh.verts)
    y, x = torch.meshgrid(*(2*[torch.arange(S) + .5]), indexing='ij')
    d = ((torch.stack([x, y, torch.ones_like(x)], -1).view(-1, 3) @ torch.linalg.inv(cam.K).T) @ cam.R).numpy()
    o = np.broadcast_to(cam.center.numpy(), d.shape).copy()
    scene = rtcore_scene.EmbreeScene()
    TriangleMesh(scene, mesh.verts[mesh.tri].numpy())
    t = best(ours=lambda: rasterize(pos, mesh.tri, (S, S)), embree=lambda: scene.run(o, d, output=1),
             fill=lambda: torch.empty(S, S, 4).fill_(1.))
    row(f'rasterize {S}², {len(mesh.tri)} triangles', t['ours'], embree=t['embree'], fill=t['fill'])

def rasterise_back():
    "512², forward and backward through interpolate: the inner loop of a photometric fit; against the forward pass alone."
    from marcus_nb.head import load_head
    from marcus_nb.render import Camera, interpolate, rasterize
    mesh, S = load_head().mesh, 512
    pos, attr = Camera.look(25, 0, 1., focal=2000., size=S).clip(mesh.verts).requires_grad_(), mesh.verts.clone().requires_grad_()
    forward = lambda: interpolate(attr, rasterize(pos, mesh.tri, (S, S)), mesh.tri)
    t = best(both=lambda: forward().sum().backward(), forward=forward)
    row(f'rasterize + interpolate, with gradients, {S}²', t['both'], forward=t['forward'])

def texture_square():
    "The uv raster and all of UVGeometry at 4096²: against filling the memory that they return."
    from marcus_nb.head import load_head
    from marcus_nb.render import rasterize, uv_geometry
    mesh, S = load_head().mesh, 4096
    uv = mesh.uv[:mesh.tri_uv[mesh.part == 0].max() + 1]
    clip = torch.cat([uv*2 - 1, torch.tensor([[0., 1.]]).expand(len(uv), 2)], 1)
    tri = mesh.tri_uv[mesh.part == 0]
    t = best(2, ours=lambda: rasterize(clip, tri, (S, S)), fill=lambda: torch.empty(S, S, 4).fill_(1.))
    row(f'rasterize the texture square, {S}²', t['ours'], fill=t['fill'])
    t = best(2, ours=lambda: uv_geometry(mesh, S), fill=lambda: torch.empty(S*S*16).fill_(1.))
    row(f'uv_geometry, {S}²', t['ours'], fill=t['fill'])

BENCHES = (rasterise, rasterise_back, texture_square)

if __name__ == '__main__':
    names = sys.argv[1:]
    print(f'{torch.get_num_threads()} threads')
    for fn in BENCHES:
        if not names or fn.__name__ in names: fn()
