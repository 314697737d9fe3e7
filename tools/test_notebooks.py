"""Run notebooks as tests, two at a time: `python tools/test_notebooks.py [NOTEBOOK ...]`, all of them if none is named.

Each runs in a process of its own, forked from one that has imported what all of them need: in a shared process they grow
to 8 GB and disturb each other, and to start each from nothing takes five seconds more. Cells marked `#| slow`, `cuda` or
`notest` are skipped, as `nbdev_test` skips them."""

import argparse
import os
import signal
import sys
import time
import traceback
from pathlib import Path

# before torch: two processes with a thread each, and no pool of threads to lose in a fork
os.environ.setdefault('OMP_NUM_THREADS', '1')

import matplotlib.pyplot  # noqa: E402, F401
from nbdev.config import get_config  # noqa: E402
from nbdev.test import test_nb  # noqa: E402

import marcus_nb.use.pipeline  # noqa: E402, F401

ROOT, AT_ONCE = Path(__file__).resolve().parents[1], 2


def run(path: Path) -> int:  # pid
    "Start a notebook."
    pid = os.fork()
    if pid:
        return pid
    passed = False
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        config = get_config()
        passed, _ = test_nb(path, skip_flags=config.tst_flags.split(), basepath=config.config_path)
    except Exception:
        traceback.print_exc()
    finally:  # never back into the parent's loop
        sys.stderr.flush()
        os._exit(not passed)


def run_all(paths: list) -> list:  # names of those that failed
    "All of them, with a line for each that ends."
    waiting, running, failed, ended = list(paths), {}, [], 0
    try:
        while waiting or running:
            while waiting and len(running) < AT_ONCE:
                path = waiting.pop(0)
                running[run(path)] = path, time.time()
            pid, status = os.wait()
            path, start = running.pop(pid)
            ended += 1
            name, word = path.relative_to(ROOT / 'nbs'), 'failed' if status else 'passed'
            print(
                f'[{ended}/{len(paths)}] {name} {word} in {time.time() - start:.0f} s', flush=True
            )
            failed += [str(name)] * bool(status)
    finally:
        for pid in running:
            os.kill(pid, signal.SIGKILL)
    return failed


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('notebooks', nargs='*', type=Path, help='default: all')
    named = [p.resolve() for p in parser.parse_args().notebooks]
    # the longest are in the last chapters
    every = sorted((ROOT / 'nbs').rglob('[0-9i]*.ipynb'), reverse=True)
    failed = run_all(named or [p for p in every if '.ipynb_checkpoints' not in p.parts])
    if failed:
        sys.exit(f'{len(failed)} notebooks failed: {", ".join(failed)}')
