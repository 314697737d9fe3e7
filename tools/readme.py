"README.md from nbs/index.ipynb, as nbdev_readme writes it, without Quarto."

import re
import shutil
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter
from nbconvert.writers import FilesWriter
from traitlets.config import Config

ROOT = Path(__file__).resolve().parents[1]
DIRECTIVE = re.compile(r'^#\|\s*(\S.*)\n?', re.M)


def front_page(nb):
    "The notebook as a reader of the repository sees it: no hidden cells, no directives, links from the top folder."
    nb.metadata.language_info = {'name': 'python'}  # for ```python fences; nbdev_clean drops it
    nb.cells = [c for c in nb.cells if 'hide' not in DIRECTIVE.findall(c.source)]
    for c in nb.cells:
        if 'echo: false' in DIRECTIVE.findall(c.source):
            c.metadata.tags = ['no_input']
        if c.cell_type == 'code':
            c.source = DIRECTIVE.sub('', c.source)
        else:
            c.source = re.sub(
                r'\]\(((?:\w+/)*\w+\.ipynb|solutions/)', r'](nbs/\1', c.source
            ).replace('](../', '](')
    return nb


def main():
    "Write README.md and README_files/ at the top of the repository."
    nb = front_page(nbformat.read(ROOT / 'nbs/index.ipynb', as_version=4))
    shutil.rmtree(ROOT / 'README_files', ignore_errors=True)
    cfg = Config(
        TagRemovePreprocessor=dict(enabled=True, remove_input_tags=['no_input']),
        FilesWriter=dict(build_directory=str(ROOT)),
    )
    body, res = MarkdownExporter(config=cfg).from_notebook_node(
        nb, {'output_files_dir': 'README_files', 'unique_key': 'README'}
    )
    FilesWriter(config=cfg).write(
        re.sub(r'\n{3,}', '\n\n', body).strip() + '\n', res, notebook_name='README'
    )


if __name__ == '__main__':
    main()
