"""The `marcus` command as a black box, against section 4 of the design: the output tree, the exit codes, and everything hostile
that a photo, a folder or a signal can be. Full runs are few (they take most of the time): one avatar for all readers, two into one
folder at once, two that are interrupted, and one photo that has every difficulty."""

import filecmp
import io
import json
import os
import shutil
import signal
import struct
import subprocess
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from conftest import finish, marcus, start
from PIL import Image
from skimage import data

RES = 1024
MAPS = dict(
    albedo=(8, 2), normal=(16, 2), roughness=(16, 0), specular=(16, 0), displacement=(16, 0)
)  # bits, PNG colour type
STAGES = dict(
    T_inc=(8, 2), T_env=(8, 2), T_hom=(8, 2), M_vis=(8, 0), confidence=(8, 0), uncertainty=(8, 0)
)
PHOTO = dict(input=(8, 2), render=(8, 6), albedo=(8, 6), normal=(16, 6), mask=(8, 0))
RELIT = dict.fromkeys(('studio', 'sun', 'sunset'), (8, 6))
TREE = {
    f'{d}/{n}.png': v
    for d, names in dict(maps=MAPS, stages=STAGES, photo=PHOTO, relit=RELIT).items()
    for n, v in names.items()
}
FILES = set(TREE) | {
    'avatar.glb',
    'geometry.obj',
    'geometry.mtl',
    'geometry_neutral.obj',
    'photo/landmarks.png',
    'fit.json',
    'run.json',
    'sheet.png',
    'viewer.html',
}


def files(folder) -> set:
    return {str(p.relative_to(folder)) for p in Path(folder).rglob('*') if not p.is_dir()}


def png_header(path) -> tuple:  # width, height, bits, colour type
    head = Path(path).read_bytes()[:26]
    assert head[:8] == b'\x89PNG\r\n\x1a\n', path
    return struct.unpack('>IIBB', head[16:26])


def rgba(path):
    return np.asarray(Image.open(path)).astype(float) / 255


def linear(c):
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def assert_refused(ran, code=2):
    "Exit code 2 and exactly one line that a person can act on."
    assert ran.code == code, f'exit code {ran.code}: {ran.err}'
    assert len(ran.lines) == 1 and 'Traceback' not in ran.err, ran.err
    assert len(ran.lines[0]) > 20 and ran.lines[0].startswith('marcus'), ran.err


# ---- the output tree -------------------------------------------------------------------------------------------------------------


def test_the_tree_is_exact(avatar):
    assert files(avatar) == FILES
    assert os.listdir(avatar.parent) == [avatar.name]
    for name, kind in TREE.items():
        w, h, *got = png_header(avatar / name)
        assert tuple(got) == kind, name
        assert (w, h) == ((RES, RES) if name.startswith(('maps', 'stages')) else (512, 512)), name
    assert png_header(avatar / 'photo' / 'landmarks.png')[:2] == (512, 512)
    assert min(png_header(avatar / 'sheet.png')[:2]) > 500


def test_fit_json(avatar):
    fit = json.loads((avatar / 'fit.json').read_text())
    assert {
        'image_size',
        'K',
        'R',
        't',
        'landmarks2d',
        'bbox',
        'coefficients',
        'sh',
        'residual_px',
        'face',
    } <= set(fit)
    assert (
        fit['image_size'] == [512, 512]
        and fit['face'] == 0
        and set(fit['coefficients']) == {'alpha', 'delta', 'beta'}
    )
    shapes = dict(K=(3, 3), R=(3, 3), t=(3,), landmarks2d=(88, 2), sh=(9, 3))
    assert {k: np.asarray(fit[k]).shape for k in shapes} == shapes
    R = np.asarray(fit['R'])
    assert np.allclose(R @ R.T, np.eye(3), atol=1e-4) and np.linalg.det(R) > 0
    points, (x0, y0, x1, y1) = np.asarray(fit['landmarks2d']), fit['bbox']
    assert 70 < x1 - x0 < 160 and x0 < 224 < x1 and y0 < 120 < y1  # where the astronaut's face is
    iod = np.linalg.norm(points[36:42].mean(0) - points[42:48].mean(0))
    assert fit['residual_px'] <= 0.02 * iod, f'residual {fit["residual_px"]:.2f} px of {iod:.1f} px'
    assert (
        points[36, 0] < points[45, 0] and points[8, 1] > points[27, 1]
    )  # iBUG order: the subject's right eye first, the chin below


def test_run_json(avatar):
    run = json.loads((avatar / 'run.json').read_text())
    assert (
        {'version', 'preset', 'seed', 'device', 'stages', 'warnings'} <= set(run)
        and run['preset'] == 'laptop'
        and run['seed'] == 0
    )
    assert (
        all(set(s) == {'name', 'seconds', 'peak_rss_mb'} for s in run['stages'])
        and run['warnings'] == []
    )
    assert max(s['peak_rss_mb'] for s in run['stages']) <= 2500


def test_classical_stages_give_another_texture(avatar, astronaut, tmp_path):
    "Same mask, same fit; another T_env and T_hom; the photo's own texels stay in both, but for those next to holes that the guides take for hair."
    out = tmp_path / 'classical'
    assert marcus('avatar', astronaut, '-o', out, '--res', RES, '--stages', 'classical').code == 0
    names = ('stages/T_inc', 'photo/mask', 'stages/T_env', 'stages/T_hom')
    same = [(out / f'{n}.png').read_bytes() == (avatar / f'{n}.png').read_bytes() for n in names]
    assert same == [True, True, False, False]
    a, b, sure = (
        np.asarray(Image.open(d / f'stages/{n}.png')).astype(int)
        for d, n in ((out, 'T_env'), (avatar, 'T_env'), (avatar, 'confidence'))
    )
    assert (abs(a - b).max(-1)[sure > 180] <= 1).mean() > 0.9


def read_obj(path):
    rows = [line.split() for line in Path(path).read_text().splitlines()]
    return (
        np.float64([r[1:] for r in rows if r[0] == 'v']),
        [r[1:] for r in rows if r[0] == 'f'],
        [r[1:] for r in rows if r[0] == 'vt'],
    )


def test_geometry_projects_onto_its_own_render(avatar):
    "K, R, t and the OBJ must be enough to find the head in the photo: projected vertices lie on the render's alpha and span it."
    v, faces, _ = read_obj(avatar / 'geometry.obj')
    v = v[sorted({int(c.split('/')[0]) - 1 for f in faces for c in f})]
    fit = json.loads((avatar / 'fit.json').read_text())
    x = np.asarray(fit['K']) @ (np.asarray(fit['R']) @ v.T + np.asarray(fit['t'])[:, None])
    assert (x[2] > 0).all()
    px = (x[:2] / x[2]).T
    alpha = rgba(avatar / 'photo' / 'render.png')[..., 3]
    inside = ((px >= 1) & (px < 511)).all(1)
    i, j = px[inside].astype(int).T
    around = np.stack([alpha[j + a, i + b] for a in (-1, 0, 1) for b in (-1, 0, 1)]).max(0)
    assert (around > 0).mean() > 0.99
    ys, xs = np.nonzero(alpha > 0.5)
    for got, want in zip(
        (xs.min(), xs.max() + 1, ys.min(), ys.max() + 1),
        (
            *px[inside, 0][[np.argmin(px[inside, 0]), np.argmax(px[inside, 0])]],
            *px[inside, 1][[np.argmin(px[inside, 1]), np.argmax(px[inside, 1])]],
        ),
    ):
        assert abs(got - want) < 3


def test_neutral_and_mean_share_the_topology(avatar, tmp_path):
    assert marcus('head', '--mean', '-o', tmp_path / 'new' / 'mean.obj').code == 0
    (v, f, t), (vn, fn, tn), (vm, fm, tm) = map(
        read_obj,
        (avatar / 'geometry.obj', avatar / 'geometry_neutral.obj', tmp_path / 'new' / 'mean.obj'),
    )
    assert f == fn == fm and t == tn == tm and v.shape == vn.shape == vm.shape
    assert 1e-4 < np.abs(v - vn).max() < 0.05 and 1e-3 < np.abs(vn - vm).max() < 0.1
    assert 0.2 < np.ptp(vm[:, 1]) < 0.4 and os.listdir(tmp_path / 'new') == ['mean.obj']


def test_pictures_in_the_photos_frame(avatar, astronaut):
    photo, seen = rgba(astronaut), rgba(avatar / 'photo' / 'input.png')
    assert np.array_equal(photo, seen)
    mask, render = rgba(avatar / 'photo' / 'mask.png'), rgba(avatar / 'photo' / 'render.png')
    assert set(np.unique(mask)) <= {0, 1} and 2000 < mask.sum() < 15000
    on = (mask > 0) & (render[..., 3] > 0.99)
    assert on.sum() > 0.9 * mask.sum()
    psnr = -10 * np.log10(((render[..., :3] - photo)[on] ** 2).mean())
    assert psnr > 20, f'{psnr:.1f} dB'
    assert not np.array_equal(
        render[on][:, :3], photo[on]
    )  # rendered, never composed from photo pixels


def test_normals_are_in_the_viewers_axes(avatar):
    import cv2

    n = (
        cv2.cvtColor(
            cv2.imread(str(avatar / 'photo' / 'normal.png'), cv2.IMREAD_UNCHANGED),
            cv2.COLOR_BGRA2RGBA,
        ).astype(float)
        / 65535
    )
    on = (rgba(avatar / 'photo' / 'mask.png') > 0) & (n[..., 3] > 0.99)
    v = n[on][:, :3] * 2 - 1
    y, x = np.nonzero(on)
    assert np.allclose(np.linalg.norm(v, axis=1), 1, atol=0.02) and (v[:, 2] > 0).mean() > 0.97
    assert (
        np.corrcoef(v[:, 0], x)[0, 1] > 0.5 and np.corrcoef(v[:, 1], -y)[0, 1] > 0.3
    )  # x right, y up


def test_the_glb_of_the_run(avatar, gltf_report):
    r = gltf_report(avatar / 'avatar.glb')
    assert (r['numErrors'], r['numWarnings']) == (0, 0), r['messages']
    assert (RES, RES) in {
        (i['image']['width'], i['image']['height']) for i in r['info']['resources'] if 'image' in i
    }


def test_blender_opens_the_glb_of_the_run(avatar, blender_import):
    skin = blender_import(avatar / 'avatar.glb')['skin']
    assert (
        skin['material']['Base Color']['size'] == [RES, RES]
        and 0.2 < skin['max'][2] - skin['min'][2] < 0.35
    )


# ---- refusals --------------------------------------------------------------------------------------------------------------------


def bomb() -> bytes:
    "A PNG of 70 bytes that says it is 50000 x 50000."

    def chunk(tag, body):
        checksum = struct.pack('>I', zlib.crc32(tag + body))
        return struct.pack('>I', len(body)) + tag + body + checksum

    return (
        b'\x89PNG\r\n\x1a\n'
        + chunk(b'IHDR', struct.pack('>IIBBBBB', 50000, 50000, 8, 2, 0, 0, 0))
        + chunk(b'IDAT', b'')
        + chunk(b'IEND', b'')
    )


def png(x) -> bytes:
    out = io.BytesIO()
    Image.fromarray(x).save(out, 'PNG')
    return out.getvalue()


def scaled(f) -> np.ndarray:
    im = Image.fromarray(data.astronaut())
    return np.asarray(im.resize((round(512 * f),) * 2, Image.LANCZOS))


def bad_photos() -> dict:
    ok, jpg = png(data.astronaut()), io.BytesIO()
    Image.fromarray(data.astronaut()).save(jpg, 'JPEG')
    return {
        'no_face.png': png(data.coffee()),
        'empty.jpg': b'',
        'text.jpg': b'Dear photo, how are you?\n' * 50,
        'cut.png': ok[: len(ok) // 2],
        'only_header.jpg': jpg.getvalue()[:300],
        'face_cut_away.jpg': jpg.getvalue()[: len(jpg.getvalue()) // 12],
        'one_pixel.png': png(np.full((1, 1, 3), 128, np.uint8)),
        'one_row.png': png(np.full((1, 3000, 3), 128, np.uint8)),
        'face_of_30_px.png': png(scaled(0.3)),
        'bomb.png': bomb(),
        'noise.png': png(np.random.default_rng(0).integers(0, 255, (300, 300, 3), np.uint8)),
    }


def refusal_cases(d: Path, photo: Path, avatar: Path) -> dict:
    "name -> (arguments, the only paths that may exist below the case's own folder)"
    cases = {}

    def case(name, *args):
        cases[name] = args

    for name, content in bad_photos().items():
        (d / name).write_bytes(content)
        case(name, 'avatar', d / name, '-o', d / 'new' / 'deep' / name)
    os.mkfifo(d / 'pipe.jpg')
    (d / 'a_file').write_text('mine')
    (d / 'foreign').mkdir()
    (d / 'foreign' / 'thesis.tex').write_text('mine')
    (d / 'link').symlink_to(d / 'foreign')
    (d / 'text.hdr').write_text('#?RADIANCE\nnothing more\n')
    (d / 'cut.exr').write_bytes(b'\x76\x2f\x31\x01' + bytes(40))
    (d / 'broken').mkdir()
    shutil.copytree(avatar, d / 'damaged', ignore=shutil.ignore_patterns('maps'))
    out = ('-o', d / 'new' / 'out')
    case('missing photo', 'avatar', d / 'nowhere.jpg', *out)
    case('photo is a folder', 'avatar', d / 'foreign', *out)
    case('photo is a pipe', 'avatar', d / 'pipe.jpg', *out)
    case('photo that cannot be read', 'avatar', '/proc/self/mem', *out)
    case('name with a newline', 'avatar', d / 'no\nwhere.jpg', *out)
    case('OUT is a file', 'avatar', photo, '-o', d / 'a_file')
    case('OUT is a foreign folder', 'avatar', photo, '-o', d / 'foreign')
    case('OUT is a link to one', 'avatar', photo, '-o', d / 'link')
    case('OUT below a file', 'avatar', photo, '-o', d / 'a_file' / 'out')
    case('OUT cannot be written', 'avatar', photo, '-o', '/proc/marcus/out')
    case('OUT has an endless name', 'avatar', photo, '-o', d / ('x' * 300))
    case('--face out of range', 'avatar', photo, '--face', 7, *out)
    case('--face negative', 'avatar', photo, '--face', -1, *out)
    case('--res unknown', 'avatar', photo, '--res', 17, *out)
    case('--preset unknown', 'avatar', photo, '--preset', 'supercomputer', *out)
    case('--preset without its model', 'avatar', photo, '--preset', 'h100', *out)
    case('--stages unknown', 'avatar', photo, '--stages', 'magic', *out)
    case('--seed no number', 'avatar', photo, '--seed', 'abc', *out)
    case('no OUT', 'avatar', photo)
    case('no command')
    case('unknown command', 'fly')
    case('unknown option', 'avatar', photo, '--fly', *out)
    png_out = ('-o', d / 'new' / 'x.png')
    case('relight: no such avatar', 'relight', d / 'nowhere', '--env', 'studio', *png_out)
    case('relight: not an avatar', 'relight', d / 'foreign', '--env', 'studio', *png_out)
    case('relight: a map is gone', 'relight', d / 'damaged', '--env', 'studio', *png_out)
    case('relight: unknown light', 'relight', avatar, '--env', 'disco', *png_out)
    case('relight: missing file', 'relight', avatar, '--env', d / 'nowhere.hdr', *png_out)
    case('relight: text as .hdr', 'relight', avatar, '--env', d / 'text.hdr', *png_out)
    case('relight: damaged .exr', 'relight', avatar, '--env', d / 'cut.exr', *png_out)
    case('relight: a photo as light', 'relight', avatar, '--env', photo, *png_out)
    case('relight: --rotate nan', 'relight', avatar, '--env', 'sun', '--rotate', 'nan', *png_out)
    case(
        'relight: --exposure below 0', 'relight', avatar, '--env', 'sun', '--exposure=-1', *png_out
    )
    case('relight: OUT is a folder', 'relight', avatar, '--env', 'sun', '-o', d / 'broken')
    case(
        'relight: OUT below a file', 'relight', avatar, '--env', 'sun', '-o', d / 'a_file' / 'x.png'
    )
    case('head: OUT cannot be written', 'head', '--mean', '-o', '/proc/marcus/mean.obj')
    return cases


NAMES = [
    *bad_photos(),
    'missing photo',
    'photo is a folder',
    'photo is a pipe',
    'photo that cannot be read',
    'name with a newline',
    'OUT is a file',
    'OUT is a foreign folder',
    'OUT is a link to one',
    'OUT below a file',
    'OUT cannot be written',
    'OUT has an endless name',
    '--face out of range',
    '--face negative',
    '--res unknown',
    '--preset unknown',
    '--preset without its model',
    '--stages unknown',
    '--seed no number',
    'no OUT',
    'no command',
    'unknown command',
    'unknown option',
    'relight: no such avatar',
    'relight: not an avatar',
    'relight: a map is gone',
    'relight: unknown light',
    'relight: missing file',
    'relight: text as .hdr',
    'relight: damaged .exr',
    'relight: a photo as light',
    'relight: --rotate nan',
    'relight: --exposure below 0',
    'relight: OUT is a folder',
    'relight: OUT below a file',
    'head: OUT cannot be written',
]


@pytest.fixture(scope='module')
def refusals(avatar, astronaut, tmp_path_factory):
    "All refusals, two at a time; what was in their folder before and after."
    d = tmp_path_factory.mktemp('refusals')
    cases = refusal_cases(d, astronaut, avatar)
    assert list(cases) == NAMES
    before = files(d)
    with ThreadPoolExecutor(2) as pool:
        ran = dict(zip(cases, pool.map(lambda a: marcus(*a, timeout=90), cases.values())))
    return ran, before, d


@pytest.mark.parametrize('name', NAMES)
def test_refusal(name, refusals):
    ran = refusals[0][name]
    assert_refused(ran)
    assert ran.cpu_s < 20 and ran.peak_mb < 2000, f'{ran.cpu_s:.0f} CPU-s, {ran.peak_mb:.0f} MB'


def test_refusals_write_nothing(refusals):
    "No file and no folder was made, not even OUT's parents, and what was there is untouched."
    _, before, d = refusals
    assert files(d) == before and not (d / 'new').exists() and not list(d.glob('.*'))
    assert (d / 'foreign' / 'thesis.tex').read_text() == (d / 'a_file').read_text() == 'mine'


def test_folders_without_permission(astronaut, tmp_path):
    "An unreadable photo and a folder that cannot be written. Root may do both, so there an immutable folder stands in, where the disk has such."
    locked = tmp_path / 'locked'
    locked.mkdir()
    if os.geteuid():
        secret = tmp_path / 'secret.png'
        shutil.copy(astronaut, secret)
        secret.chmod(0)
        assert_refused(marcus('avatar', secret, '-o', tmp_path / 'out'))
        locked.chmod(0o555)
        assert_refused(marcus('avatar', astronaut, '-o', locked / 'out'))
        assert not list(locked.iterdir()) and not (tmp_path / 'out').exists()
        return
    if (
        not shutil.which('chattr')
        or subprocess.run(['chattr', '+i', locked], capture_output=True).returncode
    ):
        pytest.skip(
            'root may write everywhere and this disk has no immutable folders; an unwritable OUT is tested with /proc'
        )
    try:
        assert_refused(marcus('avatar', astronaut, '-o', locked / 'out'))
    finally:
        subprocess.run(['chattr', '-i', locked], check=True)
    assert not list(locked.iterdir())


def test_help_is_quick():
    ran = marcus('--help')
    assert (
        ran.code == 0 and not ran.err and all(c in ran.out for c in ('avatar', 'relight', 'head'))
    )
    assert ran.cpu_s < 1.5, f'{ran.cpu_s:.1f} CPU-s'


# ---- interrupted, repeated, at once ------------------------------------------------------------------------------------------------


def send(p, sig, when, timeout=300):
    "Send a signal as soon as `when()` is true."
    end = time.time() + timeout
    while not when():
        assert p.poll() is None and time.time() < end, (
            'the run ended before it could be interrupted'
        )
        time.sleep(0.01)
    p.send_signal(sig)
    return finish(p)


@pytest.fixture(scope='module')
def interrupted(avatar, astronaut, tmp_path_factory):
    "SIGTERM, SIGKILL when the temporary folder appears; SIGINT in the first second and in the middle. name -> (folder, result)"
    d = tmp_path_factory.mktemp('interrupted')

    def run(name, sig, when):
        out = d / name / 'out'
        p = start('avatar', astronaut, '-o', out, '--res', RES)
        began = time.time()
        return name, (d / name, send(p, sig, lambda: when(out, time.time() - began)), p.pid)

    def appears(out, seconds):
        return any(out.parent.glob('.out.tmp-*'))

    jobs = [
        ('terminated', signal.SIGTERM, appears),
        ('killed', signal.SIGKILL, appears),
        ('early', signal.SIGINT, lambda out, s: s > 0.7),
        ('middle', signal.SIGINT, lambda out, s: s > 8),
    ]
    with ThreadPoolExecutor(2) as pool:
        return dict(pool.map(lambda j: run(*j), jobs))


@pytest.mark.parametrize('name', ['terminated', 'early', 'middle'])
def test_a_signal_leaves_nothing_behind(name, interrupted):
    d, ran, _ = interrupted[name]
    assert ran.code != 0 and 'Traceback' not in ran.err and len(ran.lines) <= 1, ran.err
    assert not d.exists() or not list(d.iterdir())


@pytest.fixture(scope='module')
def raced(interrupted, avatar, astronaut):
    "Into the folder where a run was killed, over an earlier avatar with a file too many: two runs at once."
    d, ran, pid = interrupted['killed']
    left = os.listdir(d)
    shutil.copytree(avatar, d / 'out')
    (d / 'out' / 'stale.txt').write_text('from an earlier run')
    both = [start('avatar', astronaut, '-o', d / 'out', '--res', RES) for _ in 'ab']
    with ThreadPoolExecutor(2) as pool:
        return d, ran, pid, left, list(pool.map(finish, both))


def test_a_killed_run_is_swept(raced):
    d, killed, pid, left, _ = raced
    assert killed.code == -signal.SIGKILL and left == [
        f'.out.tmp-{pid}'
    ]  # nothing under the real name
    assert os.listdir(d) == ['out']


def test_two_runs_into_one_folder(raced):
    "Both succeed and the last one wins whole."
    d, *_, both = raced
    assert [r.code for r in both] == [0, 0], [r.err for r in both]
    assert files(d / 'out') == FILES


def test_same_seed_same_bytes(raced, avatar):
    d = raced[0]
    _, differ, unreadable = filecmp.cmpfiles(avatar, d / 'out', FILES - {'run.json'}, shallow=False)
    assert not differ and not unreadable


# ---- photos that are difficult but good --------------------------------------------------------------------------------------------


def upright() -> np.ndarray:
    "Two faces side by side: the astronaut (92 px) and, at (640, 256), a copy with a face of 48 px; the right third is empty."
    canvas = np.full((512, 1200, 3), 90, np.uint8)
    canvas[:, :512] = data.astronaut()
    small = scaled(48 / 92)
    canvas[256 : 256 + len(small), 520 : 520 + len(small)] = small[:256]
    return canvas


ASCII_ONLY = dict(LC_ALL='C', PYTHONUTF8='0', PYTHONCOERCECLOCALE='0')


@pytest.fixture(scope='module')
def difficult(avatar, tmp_path_factory):
    "A CMYK JPEG, stored sideways, cut off at the end, with two faces, of which the small one is wanted; names that are not ASCII, for a Python that is told to know nothing else."
    d = tmp_path_factory.mktemp('difficult')
    im, exif = Image.fromarray(np.rot90(upright(), -1)), Image.Exif()
    exif[0x0112] = 8  # stored turned clockwise; show it turned back
    full = io.BytesIO()
    im.convert('CMYK').save(full, 'JPEG', quality=97, exif=exif)
    photo, out = d / 'schönes Foto 写真.jpg', d / 'Aвaтap ü'
    photo.write_bytes(full.getvalue()[:-2000])
    args = ('avatar', photo, '--face', 1, '-o', out, '--res', RES)
    return out, marcus(*args, env=os.environ | ASCII_ONLY)


def test_relight_where_only_ascii_is_known(difficult):
    "A saved avatar in a folder whose name is not ASCII is read, and a picture written beside it."
    image = difficult[0].parent / 'новый' / '写真.png'
    args = ('relight', difficult[0], '--env', 'studio', '-o', image)
    ran = marcus(*args, env=os.environ | ASCII_ONLY)
    assert ran.code == 0 and not ran.err, ran.err
    assert png_header(image)[:2] == (1200, 512)


def test_a_difficult_photo(difficult):
    out, ran = difficult
    assert ran.code == 0, ran.err
    assert 'Traceback' not in ran.err and len(ran.lines) == 2, ran.err
    assert all('warning' in line for line in ran.lines), ran.err
    assert sorted(files(out)) == sorted(FILES)
    assert len(json.loads((out / 'run.json').read_text())['warnings']) == 2
    assert Image.open(out / 'photo' / 'input.png').size == (1200, 512)
    seen = rgba(out / 'photo' / 'input.png')[:, :760]
    assert (
        np.abs(seen - upright()[:, :760] / 255).mean() < 0.02
    )  # upright, not mirrored, not negative
    fit = json.loads((out / 'fit.json').read_text())
    x0, y0, x1, y1 = fit['bbox']
    assert (
        fit['face'] == 1
        and 40 <= x1 - x0 < 75
        and 600 < (x0 + x1) / 2 < 680
        and 280 < (y0 + y1) / 2 < 350
    )


FORMATS = {
    'palette.png': lambda im: im.quantize(256),
    'alpha.png': lambda im: im.convert('RGBA'),
    'grey.png': lambda im: im.convert('L'),
    'cmyk.jpg': lambda im: im.convert('CMYK'),
    'grey16.png': lambda im: Image.fromarray(np.asarray(im.convert('L')).astype(np.uint16) * 257),
    'cmyk.tif': lambda im: im.convert('CMYK'),
    'photo.webp': lambda im: im,
    'interlaced.gif': lambda im: im.quantize(256),
}


@pytest.fixture(scope='module')
def reference():
    import torch

    from marcus_nb.geometry.landmarks import detect

    (found,) = detect(torch.from_numpy(data.astronaut()).permute(2, 0, 1).float() / 255)
    return found


def assert_same_face(path, reference, tolerance=3):
    from marcus_nb.core import load_photo
    from marcus_nb.geometry.landmarks import detect

    (found,) = detect(load_photo(path).rgb)
    assert np.abs(np.asarray(found.points) - np.asarray(reference.points)).max() < tolerance


@pytest.mark.parametrize('name', FORMATS)
def test_photo_format(name, tmp_path, reference):
    "The landmarks of the same photo in another format are where they were."
    im = FORMATS[name](Image.fromarray(data.astronaut()))
    im.save(tmp_path / name, **(dict(quality=97) if name.endswith(('jpg', 'webp')) else {}))
    assert_same_face(tmp_path / name, reference)


def test_photo_of_16_bits_per_channel(tmp_path, reference):
    import cv2

    cv2.imwrite(
        str(tmp_path / 'deep.png'),
        cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2BGR).astype(np.uint16) * 257,
    )
    assert_same_face(tmp_path / 'deep.png', reference)


@pytest.mark.parametrize('tag', range(1, 9))
def test_exif_orientation(tag, tmp_path, reference):
    "All eight ways of storing a photo sideways or mirrored. The inverse of each is written out here, not taken from Pillow."
    x = data.astronaut()
    stored = {
        1: x,
        2: x[:, ::-1],
        3: x[::-1, ::-1],
        4: x[::-1],
        5: x.swapaxes(0, 1),
        6: np.rot90(x, 1),
        7: np.rot90(x, 2).swapaxes(0, 1),
        8: np.rot90(x, -1),
    }[tag]
    exif = Image.Exif()
    exif[0x0112] = tag
    Image.fromarray(np.ascontiguousarray(stored)).save(tmp_path / 'x.jpg', quality=97, exif=exif)
    assert_same_face(tmp_path / 'x.jpg', reference)


# ---- relighting --------------------------------------------------------------------------------------------------------------------


def write_hdr(path, x):
    import cv2

    assert cv2.imwrite(str(path), np.float32(x[..., ::-1]))


def write_exr(path, x, compression='ZIP'):
    import OpenEXR

    header = dict(
        compression=getattr(OpenEXR, f'{compression}_COMPRESSION'), type=OpenEXR.scanlineimage
    )
    with OpenEXR.File(header, {'RGB': np.float32(x)}) as f:
        f.write(str(path))


@pytest.fixture(scope='module')
def relit(avatar, tmp_path_factory):
    "name -> RGBA image: a handful of relightings, two at a time."
    d = tmp_path_factory.mktemp('relit')
    white = np.ones((32, 64, 3), np.float32)
    right = np.full((32, 64, 3), 0.02, np.float32)
    right[12:20, 46:50] = (40, 20, 10)  # the lamp stands on the subject's right (-X)
    write_hdr(d / 'white.hdr', white)
    write_hdr(d / 'right.hdr', right)
    write_exr(d / 'right.exr', right)
    factor = json.loads((avatar / 'run.json').read_text())['relit_exposure']['studio']
    jobs = dict(
        white=('white.hdr',),
        right=('right.hdr',),
        exr=('right.exr',),
        half=('right.hdr', '--exposure', 0.5),
        left=('right.hdr', '--rotate', 197.5),
        front=('right.hdr', '--rotate=-270'),
        studio=('studio', '--exposure', repr(factor)),
    )

    def run(job):
        name, (env, *rest) = job
        ran = marcus(
            'relight',
            avatar,
            '--env',
            env if env == 'studio' else d / env,
            *rest,
            '-o',
            d / 'new' / f'{name}.png',
        )
        assert ran.code == 0 and not ran.err, ran.err
        return name, rgba(d / 'new' / f'{name}.png')

    with ThreadPoolExecutor(2) as pool:
        return dict(pool.map(run, jobs.items()))


def face(avatar):
    "Pixels of visible skin, and which of them are on the picture's left."
    on = rgba(avatar / 'photo' / 'mask.png') > 0
    x = np.broadcast_to(np.arange(512), on.shape)
    return on & (x < np.median(x[on])), on & (x > np.median(x[on]))


def brightness(im, where):
    return linear(im[..., :3])[where].mean()


def test_relit_is_the_photos_frame(relit, avatar):
    alpha = rgba(avatar / 'photo' / 'render.png')[..., 3]
    for im in relit.values():
        assert im.shape == (512, 512, 4)
        assert np.abs(im[..., 3] - alpha).max() < 0.02


def test_lamp_and_rotation(relit, avatar):
    "The right half of a panorama lights the subject's right, which is left in the picture; about half a turn brings it to the other side."
    left, right = face(avatar)
    assert brightness(relit['right'], left) > 1.3 * brightness(relit['right'], right)
    assert brightness(relit['left'], left) < brightness(relit['left'], right) / 1.3
    front = brightness(relit['front'], left | right)  # -270° = 90°: from -X to +Z
    assert front > 1.2 * max(brightness(relit[k], left | right) for k in ('right', 'left'))


def test_exposure_is_linear(relit, avatar):
    on = np.logical_or(*face(avatar))
    full, half = (255 * relit[k][on][:, :3] for k in ('right', 'half'))
    x = linear(full / 255) / 2
    want = 255 * np.where(x <= 0.0031308, 12.92 * x, 1.055 * x ** (1 / 2.4) - 0.055)
    good = (full < 250) & (full > 20)
    assert (
        good.mean() > 0.1 and np.abs(half - want)[good].max() < 1.5
    )  # both are rounded to whole steps


def test_exr_is_hdr(relit):
    "Radiance keeps 8 bits of mantissa, so the two files differ by less than one step of the picture."
    assert np.abs(relit['exr'] - relit['right']).max() < 0.025


def test_exr_of_other_compressions(tmp_path):
    "DWAB, in which many panoramas come, loses a little; PIZ nothing. Both are read as ZIP is."
    from marcus_nb.light.lights import environment

    x = np.random.default_rng(0).uniform(0.1, 1, (8, 16, 3)).astype(np.float32)
    x = np.repeat(np.repeat(x, 8, 0), 8, 1)
    x[20:24, 40:44] = 50
    read = {}
    for kind in ('ZIP', 'PIZ', 'DWAB'):
        write_exr(tmp_path / f'{kind}.exr', x, kind)
        read[kind] = environment(tmp_path / f'{kind}.exr').image.permute(1, 2, 0).numpy()
    assert np.array_equal(read['ZIP'], read['PIZ']) and np.allclose(read['ZIP'], x, rtol=1e-3)
    assert np.abs(read['DWAB'] / x - 1).mean() < 0.02 and not np.array_equal(read['DWAB'], x)


def test_white_furnace(relit, avatar):
    "Radiance 1 from everywhere: skin shows its albedo plus a little reflection."
    on = np.logical_or(*face(avatar))
    albedo, got = (
        linear(im[on][:, :3]) for im in (rgba(avatar / 'photo' / 'albedo.png'), relit['white'])
    )
    extra = np.median(got - albedo)
    assert -0.01 < extra < 0.08, f'{extra:.3f}'


def test_the_saved_pictures_are_the_commands(relit, avatar):
    "OUT/relit can be made again from the saved files, up to their rounding."
    difference = np.abs(relit['studio'] - rgba(avatar / 'relit' / 'studio.png'))
    assert np.quantile(difference, 0.999) <= 4 / 255
