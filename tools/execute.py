"""Run notebooks from top to bottom and save their outputs: `python tools/execute.py nbs/geometry/*.ipynb [--slow]`.

Cells marked `#| slow`, `cuda` or `notest` keep the outputs that are saved, unless --slow asks for them; cells marked
`#| eval: false` never run. A notebook is written only when all of its cells ran."""

import argparse
import os
import re
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbdev.clean import clean_nb

# on a busy machine, kernels whose threads spin while they wait become twenty times slower
os.environ.setdefault('OMP_WAIT_POLICY', 'PASSIVE')
FLAGS = re.compile(r'^#\|\s*(slow|cuda|notest|eval: false)\s*$', re.M)


def skipped(source: str, slow: bool) -> bool:
    flags = set(FLAGS.findall(source))
    if slow:
        flags.discard('slow')
    return bool(flags)


def execute(path: Path, slow: bool):
    "Run one notebook in its own folder; raises `CellExecutionError` at the first cell that fails."
    nb = nbformat.read(path, 4)
    client = NotebookClient(nb, timeout=None, resources={'metadata': {'path': str(path.parent)}})
    with client.setup_kernel():
        for i, cell in enumerate(nb.cells):
            if cell.cell_type == 'code' and not skipped(cell.source, slow):
                cell.outputs = []
                client.execute_cell(cell, i, store_history=False)
    nb.metadata.pop('widgets', None)
    clean_nb(nb)
    path.write_text(nbformat.writes(nb) + '\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('notebooks', nargs='+', type=Path)
    parser.add_argument('--slow', action='store_true', help='run the cells marked slow, too')
    args = parser.parse_args()
    failed = []
    for path in args.notebooks:
        start = time.perf_counter()
        try:
            execute(path, args.slow)
            print(f'{path}: {time.perf_counter() - start:.0f} s', flush=True)
        except CellExecutionError as e:
            failed.append(path)
            print(f'{path}: failed\n{e}', file=sys.stderr, flush=True)
    sys.exit(f'{len(failed)} notebooks failed' if failed else 0)


if __name__ == '__main__':
    main()
