"Shared by the tests: the command as a black box, one avatar for the whole session, and the outside programs that judge a GLB."

import json
import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from configparser import ConfigParser
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
VALIDATOR = 'gltf-validator@2.0.0-dev.3.10'


def pytest_configure(config):
    "Say why a test was skipped without being asked."
    if 's' not in config.option.reportchars:
        config.option.reportchars += 's'


@dataclass
class Ran:
    "What a command left behind: exit code, stdout, stderr, CPU seconds and peak memory."

    code: int
    out: str
    err: str
    cpu_s: float = 0.0
    peak_mb: float = 0.0

    @property
    def lines(self):
        return self.err.strip().splitlines()


def marcus_args(*args) -> list:
    "The command line that the installed `marcus` stands for (settings.ini names module and function)."
    cfg = ConfigParser(delimiters=['='])
    cfg.read(ROOT / 'settings.ini')
    module, name = cfg['DEFAULT']['console_scripts'].split('=')[1].strip().split(':')
    return [
        sys.executable,
        '-c',
        f'import sys; from {module} import {name}; sys.argv[0] = "marcus"; sys.exit({name}())',
        *map(str, args),
    ]


def start(*args, **kwargs) -> subprocess.Popen:
    "Start `marcus`; its stderr is no terminal."
    return subprocess.Popen(
        marcus_args(*args),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **kwargs,
    )


def finish(p: subprocess.Popen, timeout=400) -> Ran:
    "Wait for `start`; a command that hangs is killed and fails the test."
    killer = threading.Timer(timeout, p.kill)
    killer.start()
    try:
        with ThreadPoolExecutor(2) as readers:
            out, err = readers.map(lambda f: f.read(), (p.stdout, p.stderr))
        _, status, used = os.wait4(p.pid, 0)
        p.returncode = os.waitstatus_to_exitcode(status)
    finally:
        killer.cancel()
    return Ran(p.returncode, out, err, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def marcus(*args, timeout=400, **kwargs) -> Ran:
    "Run the `marcus` command and wait."
    return finish(start(*args, **kwargs), timeout)


@pytest.fixture(scope='session')
def astronaut(tmp_path_factory) -> Path:
    "The bundled photo: 512x512, one face of about 92 px, as PNG."
    from PIL import Image
    from skimage import data

    path = tmp_path_factory.mktemp('photos') / 'astronaut.png'
    Image.fromarray(data.astronaut()).save(path)
    return path


@pytest.fixture(scope='session')
def avatar(astronaut, tmp_path_factory) -> Path:
    "One avatar at 1024 that all tests read and none may change. It is the first run, so it also builds the cached head."
    out = tmp_path_factory.mktemp('avatar') / 'new' / 'parents' / 'out'
    ran = marcus('avatar', astronaut, '-o', out, '--res', 1024)
    assert ran.code == 0, ran.err
    return out


@pytest.fixture(scope='session')
def gltf_report(tmp_path_factory):
    "A function path -> report of the Khronos validator; skips where node, npm or the registry is missing."
    if not (shutil.which('node') and shutil.which('npm')):
        pytest.skip('node and npm are not installed: the Khronos validator cannot judge the GLB')
    folder = tmp_path_factory.mktemp('node')
    got = subprocess.run(
        [
            'npm',
            'install',
            '--prefix',
            folder,
            '--no-audit',
            '--no-fund',
            '--fetch-retries',
            '1',
            '--fetch-timeout',
            '20000',
            VALIDATOR,
        ],
        capture_output=True,
        text=True,
        timeout=120,
    )
    if got.returncode:
        pytest.skip(f'npm cannot fetch {VALIDATOR}: the Khronos validator cannot judge the GLB')

    def report(path):
        p = subprocess.run(
            ['node', ROOT / 'tools' / 'validate_glb.mjs', folder, path],
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        return json.loads(p.stdout)

    return report


@pytest.fixture(scope='session')
def blender_import():
    "A function path -> what Blender makes of a GLB or OBJ; skips where bpy is missing."
    import importlib.util

    if not importlib.util.find_spec('bpy'):
        pytest.skip("bpy is not installed (the extra 'synth'): Blender cannot judge the GLB")

    def load(path):
        p = subprocess.run(
            [sys.executable, ROOT / 'tools' / 'blender_import.py', path],
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert p.returncode == 0, p.stderr
        return json.loads(next(line for line in p.stdout.splitlines() if line.startswith('{')))

    return load
