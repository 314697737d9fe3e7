"The rasteriser and its neighbours against other programs: embreex, trimesh, SciPy, Blender, and a float64 brute force."

import math
import os
import subprocess
import sys
import threading
import types
import warnings

import numpy as np
import pytest
import torch

from marcus_nb.geometry import render
from marcus_nb.geometry.head import load_head
from marcus_nb.geometry.render import Camera, interpolate, rasterize, vertex_normals
from marcus_nb.geometry.uv import gbuffer, tangent_frames, uv_geometry
from marcus_nb.harmonics import sh_basis
from marcus_nb.maps import texture


@pytest.fixture(scope='module')
def mesh():
    return load_head().mesh


def random_cameras(n, size, seed=0):
    "Anywhere around the head, near and far, rolled."
    g = np.random.default_rng(seed)
    for _ in range(n):
        d = g.uniform(0.35, 3)
        cam = Camera.look(
            g.uniform(-180, 180),
            g.uniform(-70, 70),
            d,
            focal=size * d * g.uniform(2.5, 4),
            size=size,
            target=g.normal(0, 0.02, 3),
        )
        a = g.uniform(-math.pi, math.pi)
        roll = torch.tensor(
            [[math.cos(a), -math.sin(a), 0], [math.sin(a), math.cos(a), 0], [0, 0, 1]]
        )
        yield Camera(cam.K, roll @ cam.R, roll @ cam.t, cam.size)


def pixel_rays(cam):
    "Origin (3,) and directions (H*W,3) in float64, head frame, through pixel centres."
    w, h = cam.size
    K, R, t = (x.double().numpy() for x in (cam.K, cam.R, cam.t))
    x, y = np.meshgrid(np.arange(w) + 0.5, np.arange(h) + 0.5)
    d = (
        np.stack([(x - K[0, 2]) / K[0, 0], (y - K[1, 2]) / K[1, 1], np.ones_like(x)], -1).reshape(
            -1, 3
        )
        @ R
    )
    return -R.T @ t, d


def test_same_triangles_as_embree(mesh):
    from embreex import rtcore_scene
    from embreex.mesh_construction import TriangleMesh

    scene = rtcore_scene.EmbreeScene(robust=True)
    TriangleMesh(scene, mesh.verts[mesh.tri].numpy())
    shares = []
    for cam in random_cameras(6, 512):
        o, d = pixel_rays(cam)
        hit = scene.run(
            np.broadcast_to(o, d.shape).astype(np.float32), d.astype(np.float32), output=1
        )
        theirs = hit['primID'].reshape(512, 512) + 1
        ours = rasterize(cam.clip(mesh.verts), mesh.tri, (512, 512))[..., 3].long().numpy()
        assert (ours > 0).mean() > 0.05
        shares.append((ours == theirs).mean())
    print('ids that agree with embree, per camera:', np.round(shares, 6))
    assert np.mean(shares) >= 0.9999, shares


def brute_force(pos, tri, H, W):
    "Every pixel against every triangle in float64, one pixel row at a time -> ids, u, v, z/w."
    P = pos[tri][..., [0, 1, 3]]
    n = np.stack(
        [np.cross(P[:, 1], P[:, 2]), np.cross(P[:, 2], P[:, 0]), np.cross(P[:, 0], P[:, 1])], 1
    )  # (F,3,3)
    det = (P[:, 0] * n[:, 0]).sum(-1)
    out = np.zeros((H, W, 4))
    for y in range(H):
        q = np.stack([(2 * np.arange(W) + 1) / W - 1, np.full(W, (2 * y + 1) / H - 1), np.ones(W)])
        e = n @ q  # (F,3,W)
        inside = (e * np.sign(det)[:, None, None] >= 0).all(1) & (det != 0)[:, None]
        with np.errstate(all='ignore'):
            z = (pos[tri][..., 2, None] * e).sum(1) / det[:, None]
        z = np.where(inside & (z >= -1) & (z <= 1), z, np.inf)
        t = z.argmin(0)
        x = np.flatnonzero(np.isfinite(z.min(0)))
        t = t[x]
        s = e[t, :, x].sum(-1)
        out[y, x] = np.stack([e[t, 0, x] / s, e[t, 1, x] / s, z[t, x], t + 1], -1)
    return out


@pytest.mark.parametrize('inside', [False, True])
def test_brute_force_on_the_head(mesh, inside):
    "A camera before the head, and one in the middle of it, where the near plane cuts many triangles."
    skin = mesh.select('skin')
    cam = Camera.look(40, 10, 0.5, focal=120.0, size=(64, 48))
    if inside:
        cam = Camera.look(40, 10, 0.03, focal=40.0, size=(64, 48))
    pos = cam.clip(skin.verts, near=0.02)
    p = pos.double().numpy()
    depth = p[skin.tri.numpy()][..., 2] + p[skin.tri.numpy()][..., 3]
    if inside:
        assert ((depth < 0).any(1) & (depth > 0).any(1)).sum() > 20
    want = brute_force(p, skin.tri.numpy(), 48, 64)
    got = rasterize(pos.double(), skin.tri, (48, 64)).numpy()
    assert (got[..., 3] > 0).mean() > (0.99 if inside else 0.1)
    assert np.array_equal(got[..., 3], want[..., 3])
    np.testing.assert_allclose(got, want, atol=1e-8)
    np.testing.assert_allclose(
        rasterize(pos, skin.tri, (48, 64)).numpy(), want, atol=2e-6, rtol=2e-7
    )


def test_watertight():
    "From inside a closed mesh every pixel sees a triangle, at any size of picture and mesh; seen alone, no pixel belongs to two neighbours."
    import trimesh

    for k, size in ((2, 97), (4, 200), (6, 333)):
        m = trimesh.creation.icosphere(subdivisions=k)
        v, f = (
            torch.tensor(np.array(m.vertices), dtype=torch.float32),
            torch.tensor(np.array(m.faces)).long(),
        )
        cam = Camera.look(13.7 * k, 31.0, 0.2, focal=size * 0.4, size=size)
        ids = rasterize(cam.clip(v, near=0.01), f, (size, size))[..., 3]
        assert (ids > 0).all()
        red = torch.zeros(len(f), dtype=bool)
        red[::2] = True
        a, b = (
            rasterize(cam.clip(v, near=0.01), f[s], (size, size))[..., 3] > 0 for s in (red, ~red)
        )
        assert (a ^ b).all()


def test_order_of_triangles_does_not_matter(mesh):
    cam = Camera.look(-20, 0, 0.6, focal=600.0, size=256)
    perm = torch.randperm(len(mesh.tri), generator=torch.Generator().manual_seed(0))
    pos = cam.clip(mesh.verts)
    a = rasterize(pos, mesh.tri, (256, 256))[..., 3].long() - 1
    b = rasterize(pos, mesh.tri[perm], (256, 256))[..., 3].long() - 1
    assert (
        (torch.where(b >= 0, perm[b], -1) != a).float().mean()
    ) < 1e-4  # equal depths may be named either way


def test_bad_numbers_are_not_drawn():
    ok = torch.tensor([[-0.5, -0.5, 0, 1], [0.5, -0.5, 0, 1], [0, 0.5, 0, 1]])
    tri = torch.tensor([[0, 1, 2], [3, 4, 5]])
    for bad in (float('nan'), float('inf'), -float('inf'), 1e38):
        for where in range(4):
            p = torch.cat([ok, ok * 1])
            p[4, where] = bad
            r = rasterize(p, tri, (33, 20))
            assert torch.isfinite(r).all() and (r[..., 3] == 1).any()
    assert not rasterize(ok * torch.tensor([1.0, 0, 1, 1]), tri[:1], (8, 8)).any()  # seen edge-on
    assert not rasterize(ok, tri[:0], (8, 8)).any()
    for t in ([[0, 1, 3]], [[-1, 1, 2]]):
        with pytest.raises(IndexError):
            rasterize(ok, torch.tensor(t), (8, 8))
        with pytest.raises(IndexError):
            interpolate(ok, rasterize(ok, tri[:1], (8, 8)), torch.tensor(t))


def test_thread_counts_and_threads_give_the_same_bytes(mesh):
    pos = Camera.look(10, 0, 0.6, focal=600.0, size=300).clip(mesh.verts)
    n, want, got = torch.get_num_threads(), None, []
    try:
        for k in (1, 2, 3):
            torch.set_num_threads(k)
            r = rasterize(pos, mesh.tri, (300, 300))
            assert want is None or torch.equal(r, want)
            want = r
    finally:
        torch.set_num_threads(n)
    jobs = [
        threading.Thread(target=lambda: got.append(rasterize(pos, mesh.tri, (300, 300))))
        for _ in range(4)
    ]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    assert len(got) == 4 and all(torch.equal(r, want) for r in got)


@pytest.mark.skipif(not hasattr(os, 'fork'), reason='no fork here')
def test_forked_child_can_draw(mesh):
    code = (
        'import os, torch, marcus_nb.geometry.render as R\n'
        'torch.set_num_threads(2)\n'
        'p = torch.tensor([[-.9,-.9,0,1],[.9,-.9,0,1],[0,.9,0,1]]); t = torch.tensor([[0,1,2]])\n'
        'a = R.rasterize(p, t, (64, 64))\n'
        'pid = os.fork()\n'
        'if pid == 0: os._exit(0 if torch.equal(R.rasterize(p, t, (64, 64)), a) else 1)\n'
        'raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))'
    )
    assert subprocess.run([sys.executable, '-W', 'ignore', '-c', code], timeout=60).returncode == 0


def test_gradients_of_a_camera_and_a_shape(mesh):
    "A picture's derivative by autograd against differences, over pixels that keep their triangle."
    skin = mesh.select('skin')
    value = torch.randn(len(skin.verts), 2, generator=torch.Generator().manual_seed(0)).double()
    cam = Camera.look(15, 0, 0.6, focal=300.0, size=96)
    K, R, v0 = cam.K.double(), cam.R.double(), skin.verts.double()

    def draw(t, s):
        r = rasterize(Camera(K, R, t, cam.size).clip(v0 * s, near=0.03), skin.tri, (96, 96))
        return interpolate(value, r, skin.tri), r[..., 3]

    t, s = cam.t.double().requires_grad_(), torch.ones(3).double().requires_grad_()
    h = 1e-7
    image, ids = draw(t, s)
    keep = ids > 0
    steps = []
    for k in range(6):
        d = torch.zeros(6).double()
        d[k] = h
        (p, i), (m, j) = (
            draw(t.detach() + d[:3], s.detach() + d[3:]),
            draw(t.detach() - d[:3], s.detach() - d[3:]),
        )
        keep = keep & (i == ids) & (j == ids)
        steps.append((p - m) / (2 * h))
    assert keep.float().mean() > 0.1
    w = (
        torch.randn(96, 96, 2, generator=torch.Generator().manual_seed(1)).double()
        * keep[..., None]
    )
    got = torch.cat(torch.autograd.grad((image * w).sum(), (t, s)))
    want = torch.stack([(x * w).sum() for x in steps])
    torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-4 * want.abs().max().item())


def test_vertex_normals_against_trimesh(mesh):
    import trimesh

    v, f = mesh.verts.double(), mesh.tri
    m = trimesh.Trimesh(v.numpy(), f.numpy(), process=False)
    cross = m.face_normals * m.area_faces[:, None]
    want = trimesh.geometry.mean_vertex_normals(len(v), m.faces, cross)
    used = torch.zeros(len(v), dtype=bool)
    used[f.reshape(-1)] = True
    np.testing.assert_allclose(vertex_normals(v, f)[used].numpy(), want[used], atol=1e-6)
    two = torch.stack([v, v * 2 + 1])
    torch.testing.assert_close(vertex_normals(two, f)[1], vertex_normals(v, f), atol=1e-9, rtol=0)


def test_tangents_against_blender(mesh):
    "Blender's `calc_tangents` is MikkTSpace itself."
    bpy = pytest.importorskip(
        'bpy',
        reason='SKIPPED: Blender (bpy) is not installed, tangents are compared in the notebook only',
    )
    skin = mesh.select('skin')
    N = vertex_normals(skin.verts, skin.tri)
    b = bpy.data.meshes.new('skin')
    b.from_pydata(skin.verts.double().numpy(), [], skin.tri.tolist())
    uv = skin.uv[skin.tri_uv].reshape(-1, 2) * torch.tensor([1.0, -1.0]) + torch.tensor(
        [0.0, 1.0]
    )  # Blender's v points up
    b.uv_layers.new(name='uv').data.foreach_set('uv', uv.reshape(-1).numpy())
    b.polygons.foreach_set('use_smooth', [True] * len(b.polygons))
    b.normals_split_custom_set_from_vertices(N.numpy())
    b.calc_tangents(uvmap='uv')
    T, sign = np.empty(len(b.loops) * 3, np.float32), np.empty(len(b.loops), np.float32)
    b.loops.foreach_get('tangent', T)
    b.loops.foreach_get('bitangent_sign', sign)
    ours = tangent_frames(skin)[skin.tri_uv].reshape(-1, 4).numpy()
    angle = np.degrees(np.arccos(np.clip((ours[:, :3] * T.reshape(-1, 3)).sum(1), -1, 1)))
    print(
        f'tangents against Blender: median {np.median(angle):.3f}, 99.9 % {np.percentile(angle, 99.9):.3f}, max {angle.max():.3f} degrees'
    )
    assert np.array_equal(ours[:, 3], sign)
    assert np.percentile(angle, 99.9) < 0.2 and np.median(angle) < 0.05


def test_texture_modes_against_scipy():
    from scipy.ndimage import map_coordinates

    g = torch.Generator().manual_seed(0)
    tex, uv = torch.rand(2, 9, 14, generator=g), torch.rand(5, 40, 2, generator=g)
    at = [uv[..., 1].double().numpy() * 9 - 0.5, uv[..., 0].double().numpy() * 14 - 0.5]
    for mode, order in (('nearest', 0), ('bilinear', 1)):
        want = np.stack(
            [map_coordinates(t.double().numpy(), at, order=order, mode='nearest') for t in tex], -1
        )
        np.testing.assert_allclose(texture(tex, uv, mode).numpy(), want, atol=1e-5)


def test_sh_basis_against_scipy():
    from scipy.special import sph_harm_y

    n = torch.nn.functional.normalize(
        torch.randn(200, 3, generator=torch.Generator().manual_seed(0)).double(), dim=1
    )
    theta, phi = torch.acos(n[:, 2]).numpy(), torch.atan2(n[:, 1], n[:, 0]).numpy()

    def real(degree, m):
        Y = sph_harm_y(degree, abs(m), theta, phi) * (-1) ** m  # without the Condon-Shortley sign
        return Y.real if m == 0 else math.sqrt(2) * (Y.real if m > 0 else Y.imag)

    want = [real(0, 0), *(real(1, m) for m in (-1, 0, 1)), *(real(2, m) for m in (-2, -1, 0, 1, 2))]
    np.testing.assert_allclose(sh_basis(n).numpy(), np.stack(want, -1), atol=1e-12)


@pytest.mark.parametrize('part', ['skin', 'eye_l', 'teeth_upper'])
def test_uv_geometry_against_embree(mesh, part):
    "Rays straight down onto the flat texture square find the same face, and its plane equation the same point on the head."
    from embreex import rtcore_scene
    from embreex.mesh_construction import TriangleMesh

    S, only = 200, mesh.select(part)
    flat = torch.cat([only.uv, torch.zeros(len(only.uv), 1)], 1)
    scene = rtcore_scene.EmbreeScene(robust=True)
    TriangleMesh(scene, flat[only.tri_uv].numpy())
    x, y = np.meshgrid((np.arange(S) + 0.5) / S, (np.arange(S) + 0.5) / S)
    o = np.stack([x, y, np.ones_like(x)], -1).reshape(-1, 3).astype(np.float32)
    theirs = scene.run(o, np.broadcast_to(np.float32([0, 0, -1]), o.shape).copy(), output=1)[
        'primID'
    ].reshape(S, S)
    g = uv_geometry(mesh, S, part)
    index = (mesh.part == mesh.names.index(part)).nonzero()[:, 0]
    ids = torch.where(
        torch.from_numpy(theirs) >= 0, index[torch.from_numpy(theirs).clamp_min(0).long()], -1
    )
    on_edge = (g.bary.amin(-1) < 1e-5) & (
        ids >= 0
    )  # a texel on a shared edge: either side is right
    assert g.mask.float().mean() > 0.2 and on_edge.float().mean() < 0.005
    assert torch.equal(g.mask[0], ids >= 0) and ((g.tri == ids) | on_edge).float().mean() >= 0.9999
    m = g.mask[0]
    x, q = (
        mesh.verts.double()[mesh.tri[g.tri[m]]],
        mesh.uv.double()[mesh.tri_uv[g.tri[m]]],
    )  # (M,3,3), (M,3,2)
    here = torch.from_numpy(o[:, :2]).double().view(S, S, 2)[m]
    c = torch.linalg.solve(torch.stack([q[:, 1] - q[:, 0], q[:, 2] - q[:, 0]], -1), here - q[:, 0])
    want = x[:, 0] + c[:, :1] * (x[:, 1] - x[:, 0]) + c[:, 1:] * (x[:, 2] - x[:, 0])
    assert (g.position[:, m].T - want).abs().max() < 2e-6


def brute_force_uv(mesh, x, y, size):
    "In which triangle of the skin each texel lies, by all edge functions in float64: face of the mesh, -1 empty."
    faces = (mesh.part == mesh.names.index('skin')).nonzero()[:, 0].numpy()
    q = mesh.uv.double().numpy()[mesh.tri_uv.numpy()[faces]] * size - 0.5  # texel centres are whole
    found = np.full(len(x), -1)
    for i, p in enumerate(np.stack([x, y], 1).astype(float)):
        d = q - p
        e = np.cross(d, np.roll(d, -1, 1))
        inside = (e >= 0).all(1) | (e <= 0).all(1)
        assert inside.sum() <= 2  # two only where a texel lies on an edge
        if inside.any():
            found[i] = faces[inside.argmax()]
    return found


@pytest.fixture(scope='module')
def ids_4096(mesh):
    u, v = mesh.uv[:, 0], mesh.uv[:, 1]
    clip = torch.stack([u * 2 - 1, v * 2 - 1, 0 * u, 0 * u + 1], -1)
    faces = (mesh.part == mesh.names.index('skin')).nonzero()[:, 0]
    t = rasterize(clip, mesh.tri_uv[faces], (4096, 4096))[..., 3].long() - 1
    return torch.where(t >= 0, faces[t.clamp_min(0)], -1)


def test_uv_ids_at_4096_against_brute_force(mesh, ids_4096):
    "Texels all over the square, and as many on both sides of the island's border."
    g = np.random.default_rng(0)
    mask = ids_4096 >= 0
    edge = (mask[:, 1:] != mask[:, :-1]).nonzero().numpy()
    edge = edge[g.choice(len(edge), 300, replace=False)]
    x = np.r_[g.integers(0, 4096, 500), edge[:, 1], edge[:, 1] + 1]
    y = np.r_[g.integers(0, 4096, 500), edge[:, 0], edge[:, 0]]
    want, got = brute_force_uv(mesh, x, y, 4096), ids_4096[y, x].numpy()
    assert 0.4 < (want >= 0).mean() < 0.8
    assert (want == got).mean() > 0.998  # the rest lies on an edge, in float32


def test_uv_ids_at_4096_reduced_agree_with_1024(mesh, ids_4096):
    "A texel of 1024² is sixteen of 4096²; its centre is the common corner of the inner four."
    coarse = uv_geometry(mesh, 1024)
    tiles = ids_4096.view(1024, 4, 1024, 4).permute(0, 2, 1, 3)
    share = (tiles >= 0).float().mean((2, 3))
    assert coarse.mask[0][share == 1].all() and not coarse.mask[0][share == 0].any()
    inner = tiles[:, :, 1:3, 1:3].reshape(1024, 1024, 4)
    known = coarse.mask[0]
    assert (inner == coarse.tri[..., None]).any(-1)[known].float().mean() > 0.999


def test_visibility_at_4096_reduced_agrees_with_1024(mesh):
    "Which texels of a strip a camera sees, judged by its depth buffer: averages of sixteen against one."
    cam = Camera.look(30, 5, 0.8, focal=2400.0, size=1024, target=(0, -0.02, 0))
    depth = gbuffer(cam, mesh).depth

    def visible(size):
        g = uv_geometry(mesh, size, rows=(size * 3 // 8, size * 7 // 16))
        P = g.position.permute(1, 2, 0)
        x, y = cam.project(P).floor().long().clamp(0, 1023).unbind(-1)
        facing = (g.normal.permute(1, 2, 0) * (cam.center - P)).sum(-1) > 0
        return g.mask[0] & facing & (cam.to_camera(P)[..., 2] < depth[y, x] + 2e-3)

    fine, coarse = visible(4096).float().view(64, 4, 1024, 4).mean((1, 3)), visible(1024)
    assert 0.2 < coarse.float().mean() < 0.8
    clear = (fine == 0) | (fine == 1)
    assert clear.float().mean() > 0.95
    assert (coarse == (fine == 1))[clear].float().mean() > 0.995
    assert abs(fine.mean() - coarse.float().mean()) < 2e-3


def interior(rast):
    "Pixels whose eight neighbours see the same triangle: away from every edge."
    ids = rast[..., 3].detach().cpu()
    same = ids[1:-1, 1:-1] > 0
    for dy in range(3):
        for dx in range(3):
            same = same & (
                ids[dy : ids.shape[0] - 2 + dy, dx : ids.shape[1] - 2 + dx] == ids[1:-1, 1:-1]
            )
    return torch.nn.functional.pad(same, (1, 1, 1, 1))


def compare_rasters(mesh, ours, theirs, pos, pos_theirs):
    """Two rasterisations of one scene. nvdiffrast snaps corners to sixteenths of a pixel, so triangles may differ along their edges,
    and a small triangle's gradients in size: ids are compared away from edges, gradients as sums over the head."""
    inside = interior(ours) & interior(theirs)
    assert inside.float().mean() > 0.02
    a, b = ours[inside].detach(), theirs.detach().cpu()[inside]
    assert (a[:, 3] == b[:, 3]).float().mean() > 0.999
    x, y = (interpolate(mesh.verts.to(r.device), r, mesh.tri.to(r.device)) for r in (ours, theirs))
    assert (x[inside] - y.cpu()[inside]).detach().norm(dim=1).max() < 1e-3  # metres
    w = torch.randn(3, generator=torch.Generator().manual_seed(0))
    for image in (x, y):
        (image[inside.to(image.device)] * w.to(image.device)).sum().backward()
    moves = [torch.eye(4)[i].expand(len(pos), 4) for i in (0, 1, 3)]
    moves += [torch.nn.functional.pad(mesh.verts[:, i : i + 1], (i, 3 - i)) for i in (0, 1)]
    got, want = (torch.stack([(p.grad.cpu() * m).sum() for m in moves]) for p in (pos_theirs, pos))
    assert (got - want).norm() < 0.1 * want.norm(), (got, want)


def scene(size=1024):
    mesh = load_head(level=0).mesh
    cam = Camera.look(20, 0, 0.6, focal=2.4 * size, size=size)
    return mesh, cam.clip(mesh.verts).requires_grad_()


def snapped(pos, size, step=1 / 16):
    "Corners moved to sixteenths of a pixel, with the gradient of the unsnapped ones."
    with torch.no_grad():
        pixel = pos[:, :2] / pos[:, 3:] * size / 2
        moved = (pixel / step).round() * step / size * 2 * pos[:, 3:] - pos[:, :2]
        shift = torch.cat([moved, 0 * pos[:, 2:]], 1)
    return pos + shift


def test_the_comparison_allows_snapping_and_refuses_a_wrong_sign():
    "What the comparison with nvdiffrast can and cannot see, tried on a stand-in that runs here."
    mesh, pos = scene()
    ours = rasterize(pos, mesh.tri, (1024, 1024))
    other = pos.detach().clone().requires_grad_()
    theirs = rasterize(snapped(other, 1024), mesh.tri, (1024, 1024))
    compare_rasters(mesh, ours, theirs, pos, other)
    for wrong in (-1.0, 0.5, 2.0):
        mesh, pos = scene()
        other = pos.detach().clone().requires_grad_()
        bad = wrong * other + (1 - wrong) * other.detach()
        rasters = [rasterize(p, mesh.tri, (1024, 1024)) for p in (pos, bad)]
        with pytest.raises(AssertionError):
            compare_rasters(mesh, *rasters, pos, other)


def test_nvdiffrast_agrees():
    if not (torch.cuda.is_available() and render._nvdiffrast()):
        pytest.skip(
            'SKIPPED: nvdiffrast on CUDA is not here; its branch is untested on this machine'
        )
    mesh, pos = scene()
    gpu = pos.detach().cuda().requires_grad_()
    ours = rasterize(pos, mesh.tri, (1024, 1024))
    theirs = rasterize(gpu, mesh.tri, (1024, 1024), device='cuda')
    compare_rasters(mesh, ours, theirs, pos, gpu)


@pytest.fixture
def stand_in(monkeypatch):
    "A module in nvdiffrast's place; the cached answer is forgotten before and after."
    render._nvdiffrast.cache_clear()
    package, module = types.ModuleType('nvdiffrast'), types.ModuleType('nvdiffrast.torch')
    package.torch = module
    monkeypatch.setitem(sys.modules, 'nvdiffrast', package)
    monkeypatch.setitem(sys.modules, 'nvdiffrast.torch', module)
    monkeypatch.setattr(sys, 'path', list(sys.path))
    yield module
    render._nvdiffrast.cache_clear()


def test_nvdiffrast_finds_its_freshly_built_plugin(stand_in, monkeypatch, tmp_path):
    "The first context fails because the plugin's folder is not on Python's path; the second finds it."
    from torch.utils import cpp_extension

    (tmp_path / 'some_plugin_torch9.py').write_text('value = 7')
    monkeypatch.setattr(cpp_extension, '_get_build_directory', lambda name, verbose: str(tmp_path))

    def context():
        import some_plugin_torch9

        return some_plugin_torch9.value

    stand_in.RasterizeCudaContext = context
    assert render._nvdiffrast() == (stand_in, 7)


def test_a_broken_nvdiffrast_is_said_once(stand_in):
    def context():
        raise RuntimeError('no CUDA here')

    stand_in.RasterizeCudaContext = context
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter('always')
        assert render._nvdiffrast() is None and render._nvdiffrast() is None
    assert len(said) == 1 and 'no CUDA here' in str(said[0].message)
