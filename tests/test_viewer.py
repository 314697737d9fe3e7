"""The viewer in a real browser without a screen: every control changes pixels as it should, nothing is asked of the network,
and the picture is the one that `marcus relight` draws."""

import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import cv2
import nbformat
import numpy as np
import pytest
from conftest import ROOT, marcus

FLAGS = [
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
]


@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp('viewer') / 'out'
    assert marcus('avatar', '-o', out).code == 0
    assert (out / 'viewer.html').is_file()
    return out


@pytest.fixture(scope='module')
def browser():
    chromium = shutil.which('chromium') or shutil.which('google-chrome')
    if not chromium:
        pytest.skip('Chromium is not installed: nobody looks at the viewer')
    sync = pytest.importorskip('playwright.sync_api', reason='playwright is not installed')
    with sync.sync_playwright() as p:
        b = p.chromium.launch(executable_path=chromium, args=FLAGS)
        yield b
        b.close()


class Tab:
    def __init__(self, browser, page, **size):
        self.said, self.asked = [], []
        self.tab = browser.new_page(viewport=dict(width=900, height=640) | size)
        self.tab.on('console', lambda m: self.said.append(f'{m.type}: {m.text}'))
        self.tab.on('pageerror', lambda e: self.said.append(f'error: {e}'))
        self.tab.on('request', lambda r: self.asked.append(r.url))
        self.tab.goto(page.as_uri())
        self.tab.wait_for_selector('[data-ready="1"]', timeout=60_000)

    def look(self, script=''):
        "RGB of the canvas after a script, float."
        if script:
            self.tab.evaluate(script)
        self.tab.wait_for_timeout(100)
        self.tab.wait_for_selector('[data-ready]:not([data-busy])', timeout=30_000)
        url = self.tab.evaluate("document.querySelector('canvas').toDataURL('image/png')")
        data = np.frombuffer(base64.b64decode(url.split(',')[1]), np.uint8)
        return cv2.imdecode(data, 1)[..., ::-1].astype(float)


@pytest.fixture(scope='module')
def tab(browser, folder):
    return Tab(browser, folder / 'viewer.html')


def changed(a, b):
    return np.abs(a - b).mean()


def test_it_appears_and_asks_nobody(tab):
    x = tab.look()
    h, w = x.shape[:2]
    face = x[int(0.3 * h) : int(0.6 * h), int(0.45 * w) : int(0.55 * w)]
    assert face.std() > 5 and face[..., 0].mean() > face[..., 2].mean() + 20  # skin is red
    assert not [a for a in tab.asked if not a.startswith(('file:', 'data:', 'blob:'))]
    assert tab.said == []


def sides(x):  # how much brighter the left half of the picture is, on the head
    h, w = x.shape[:2]
    y = x[int(0.3 * h) : int(0.6 * h)].mean(2)
    return y[:, int(0.4 * w) : int(0.5 * w)].mean() - y[:, int(0.5 * w) : int(0.6 * w)].mean()


def test_turning_the_light_turns_the_shading(tab):
    at = [
        sides(tab.look(f'marcus.set("light", "sun"); marcus.set("rotation", {r})'))
        for r in (-80, 80)
    ]
    assert at[0] * at[1] < 0 and min(map(abs, at)) > 5


def test_the_lamp_lights_its_side(tab):
    tab.look(
        'marcus.set("light", "studio"); marcus.set("rotation", 0); marcus.set("exposure", 0.2)'
    )
    dark = sides(tab.look())
    at = [
        sides(tab.look(f'marcus.set("lamp_strength", 4); marcus.set("lamp", [{x}, 0])'))
        for x in (-0.9, 0.9)
    ]
    assert at[0] > dark + 10 > dark - 10 > at[1]
    tab.look('marcus.set("lamp_strength", 0)')


def test_exposure_is_linear_light(tab):
    a, b = (tab.look(f'marcus.set("exposure", {e})') for e in (0.2, 0.4))
    h, w = a.shape[:2]
    a, b = ((x[h // 2 - 20 : h // 2 + 20, w // 2 - 20 : w // 2 + 20] / 255) ** 2.2 for x in (a, b))
    assert abs(b.mean() / a.mean() - 2) < 0.15
    tab.look('marcus.set("exposure", 1)')


def test_the_sliders_move_their_parts(tab):
    neutral = 'Object.fromEntries(Object.keys(marcus.get("weights")).map(k => [k, 0]))'
    rest = tab.look(f'marcus.set("weights", {neutral})')
    h, w = rest.shape[:2]
    middle = slice(int(0.35 * w), int(0.65 * w))
    eyes, mouth = (
        rest[s, middle]
        for s in (slice(int(0.3 * h), int(0.45 * h)), slice(int(0.5 * h), int(0.68 * h)))
    )
    for unit, (much, little) in dict(
        mouthSmileLeft=(1, 0), jawOpen=(1, 0), eyeBlinkLeft=(0, 1)
    ).items():
        x = tab.look(f'marcus.set("weights", {{...{neutral}, {unit}: 1}})')
        parts = (
            changed(x[int(0.3 * h) : int(0.45 * h), middle], eyes),
            changed(x[int(0.5 * h) : int(0.68 * h), middle], mouth),
        )
        assert parts[much] > 1 and parts[much] > 2 * parts[little], unit
    tab.look(f'marcus.set("weights", {neutral})')
    gaze = tab.look('marcus.set("gaze", [0.9, 0])')
    assert changed(gaze[int(0.3 * h) : int(0.45 * h), middle], eyes) > 0.3
    assert changed(gaze[int(0.5 * h) : int(0.68 * h), middle], mouth) < 0.3
    identity = tab.look(
        f'marcus.set("gaze", [0, 0]); marcus.set("weights", {{...{neutral}, "identity 1": 3}})'
    )
    assert changed(identity, rest) > 0.5
    tab.look(f'marcus.set("weights", {neutral})')


def test_every_map_can_be_looked_at(tab):
    names = 'shaded albedo normal roughness specular displacement provenance uncertainty'.split()
    options = tab.tab.eval_on_selector_all(
        'select[data-key=map] option', 'x => x.map(o => o.value)'
    )
    assert options == names
    seen = {n: tab.look(f'marcus.set("map", "{n}")') for n in names}
    for i, a in enumerate(names):
        for b in names[i + 1 :]:
            assert changed(seen[a], seen[b]) > 0.5, (a, b)
    h, w = seen['normal'].shape[:2]
    middle = seen['normal'][int(0.45 * h) : int(0.55 * h), int(0.47 * w) : int(0.53 * w)].mean(
        (0, 1)
    )
    assert np.abs(middle - [128, 128, 255]).max() < 30
    tab.look('marcus.set("map", "shaded")')


def test_controls_of_the_page_do_it_too(tab):
    "The light by its list, and a slider by the keyboard."
    before = tab.look()
    tab.tab.select_option('select[data-key=light]', 'sunset')
    assert changed(tab.look(), before) > 3
    tab.tab.focus('input[data-key=exposure]')
    for _ in range(30):
        tab.tab.keyboard.press('ArrowLeft')
    assert tab.tab.evaluate('marcus.get("exposure")') < 0.8
    tab.look('marcus.set("exposure", 1); marcus.set("light", "studio")')
    with tab.tab.expect_download() as got:
        tab.tab.click('text=screenshot')
    assert got.value.suggested_filename == 'avatar.png'


def test_it_is_the_picture_that_we_draw(tab, folder):
    "Under the photo's camera and the photo's expression, but for cast shadows."
    page = json.loads((folder / 'fit.json').read_text())
    units = dict(zip(tab.tab.evaluate('Object.keys(marcus.get("weights"))'), [0] * 99))
    from marcus_nb.geometry.head import load_head

    units |= dict(zip(load_head().exp_names, page['coefficients']['delta']))
    tab.look(f'marcus.set("weights", {json.dumps(units)})')
    (x0, y0, x1, y1), size = page['bbox'], page['image_size']
    half, cx, cy = 1.1 * max(x1 - x0, y1 - y0), (x0 + x1) / 2, y0 * 0.6 + y1 * 0.4
    left, top = max(0, int(cx - half)), max(0, int(cy - half))
    box = slice(top, min(size[1], int(cy + half))), slice(left, min(size[0], int(cx + half)))
    for light in ('studio', 'sun', 'sunset'):
        x = tab.look(f'marcus.set("light", "{light}"); marcus.set("compare", 0.0001)')
        ours = cv2.imread(str(folder / 'relit' / f'{light}.png'), -1)[box]
        h, w = ours.shape[:2]
        by = min(x.shape[1] / w, x.shape[0] / h)
        a, b = round((x.shape[0] - h * by) / 2), round((x.shape[1] - w * by) / 2)
        x = cv2.resize(
            x[a : round(a + h * by), b : round(b + w * by)], (w, h), interpolation=cv2.INTER_AREA
        )
        on = cv2.erode((ours[..., 3] > 250).astype(np.uint8), np.ones((9, 9))) > 0
        x, y = x[on].mean(1), ours[on][:, :3].mean(1)
        assert np.corrcoef(x, y)[0, 1] > 0.93 and abs(x.mean() / y.mean() - 1) < 0.08, light
    tab.look('marcus.set("compare", 0)')


def test_before_and_after(tab):
    "The slider lays the photo over the avatar, from the left."
    tab.tab.evaluate('marcus.set("compare", 0.5)')
    tab.tab.wait_for_timeout(500)
    clip = tab.tab.evaluate("getComputedStyle(document.querySelector('.mnb-photo')).clipPath")
    shown = tab.tab.evaluate("document.querySelector('.mnb-photo').naturalWidth")
    assert '50%' in clip and shown > 100
    tab.look('marcus.set("compare", 0)')


def test_a_phone(browser, folder):
    "The controls go below the picture, and nothing is wider than the window."
    small = Tab(browser, folder / 'viewer.html', width=390, height=844)
    x = small.look()
    assert x.std() > 10
    panel, stage, wide = small.tab.evaluate(
        "[document.querySelector('.mnb-panel').getBoundingClientRect().top, document.querySelector('.mnb-stage')"
        '.getBoundingClientRect().bottom, document.documentElement.scrollWidth]'
    )
    assert panel >= stage - 1 and wide <= 390 and small.said == []


def test_the_bundle_is_what_its_source_gives(tmp_path):
    "`make viewer` again, elsewhere: the same bytes."
    if not (shutil.which('node') and shutil.which('npm')):
        pytest.skip('node and npm are not installed: the bundle cannot be made again')
    (tmp_path / 'viewer').mkdir()
    (tmp_path / 'marcus_nb' / 'assets').mkdir(parents=True)
    for name in ('package.json', 'package-lock.json', 'viewer.js', 'viewer.css'):
        shutil.copy(ROOT / 'viewer' / name, tmp_path / 'viewer' / name)
    for command in (['npm', 'ci', '--no-audit', '--no-fund'], ['npm', 'run', 'build']):
        ran = subprocess.run(command, cwd=tmp_path / 'viewer', capture_output=True, text=True)
        if ran.returncode and 'ci' in command:
            pytest.skip('npm cannot fetch three.js: the bundle cannot be made again')
        assert ran.returncode == 0, ran.stderr
    again = (tmp_path / 'marcus_nb' / 'assets' / 'viewer.js').read_bytes()
    assert again == (ROOT / 'marcus_nb' / 'assets' / 'viewer.js').read_bytes()


def test_what_is_no_avatar(tmp_path):
    ran = marcus('view', tmp_path)
    assert ran.code == 2 and len(ran.lines) == 1 and 'marcus avatar' in ran.lines[0]


LOOK = [
    "from marcus_nb.use.viewer import Viewer\nv = Viewer('out')\nv",
    "v.light = 'sunset'",
    'print(v.light)',
]


@pytest.fixture(scope='module')
def lab(folder, tmp_path_factory):
    "JupyterLab's address, with a notebook `look.ipynb` beside the avatar."
    pytest.importorskip('jupyterlab', reason='JupyterLab is not installed')
    root = tmp_path_factory.mktemp('lab')
    (root / 'out').symlink_to(folder)
    cells = [nbformat.v4.new_code_cell(s) for s in LOOK]
    kernel = dict(name='python3', display_name='python3', language='python')
    nb = nbformat.v4.new_notebook(cells=cells, metadata=dict(kernelspec=kernel))
    nbformat.write(nb, root / 'look.ipynb')
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        port = s.getsockname()[1]
    words = f'--no-browser --allow-root --port={port} --ServerApp.port_retries=0'.split()
    words += ['--IdentityProvider.token=', f'--ServerApp.root_dir={root}']
    environment = os.environ | dict(JUPYTER_CONFIG_DIR=str(root / 'config'), PYTHONPATH=str(ROOT))
    with open(root / 'log', 'w') as log:
        server = subprocess.Popen(
            [sys.executable, '-m', 'jupyterlab', *words], env=environment, stdout=log, stderr=log
        )
    try:
        for _ in range(240):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f'http://127.0.0.1:{port}/api', timeout=5)
                break
            assert server.poll() is None, (root / 'log').read_text()[-2000:]
            time.sleep(0.5)
        yield f'http://127.0.0.1:{port}/lab/tree/look.ipynb'
    finally:
        server.terminate()
        server.wait(20)


def test_in_jupyterlab(browser, lab):
    "The widget appears; Python's change is drawn, and the browser's change arrives in Python."
    page, asked, said = browser.new_page(viewport=dict(width=1200, height=1000)), [], []
    page.on('request', lambda r: asked.append(r.url))
    page.on('pageerror', lambda e: said.append(str(e)))
    page.goto(lab)

    def run_next():
        page.keyboard.press('Shift+Enter')

    page.locator('.jp-CodeCell .cm-content').first.click(timeout=120_000)
    run_next()
    page.wait_for_selector('[data-ready="1"]:not([data-busy])', timeout=180_000)
    canvas = page.locator('[data-ready] canvas').first

    def look():
        page.wait_for_timeout(500)
        page.wait_for_selector('[data-ready]:not([data-busy])', timeout=60_000)
        return cv2.imdecode(np.frombuffer(canvas.screenshot(), np.uint8), 1).astype(float)

    before = look()
    run_next()
    page.wait_for_timeout(2000)
    assert changed(before, look()) > 1
    page.locator('[data-ready] select').first.select_option('sun')
    page.wait_for_timeout(1000)
    page.locator('.jp-CodeCell .cm-content').nth(2).click()
    run_next()
    page.wait_for_selector('.jp-OutputArea-output pre:has-text("sun")', timeout=60_000)
    outside = [u for u in asked if not u.startswith(('http://127.0.0.1', 'data:', 'blob:'))]
    assert not outside and not said
