"README.md from nbs/index.ipynb, as nbdev_readme writes it, without Quarto."
from pathlib import Path
import shutil
import nbformat
from nbconvert import MarkdownExporter
from nbconvert.writers import FilesWriter
from traitlets.config import Config

ROOT = Path(__file__).resolve().parents[1]

def main():
    "Write README.md and README_files/ at the top of the repository."
    nb = nbformat.read(ROOT/'nbs/index.ipynb', as_version=4)
    nb.metadata.language_info = {'name': 'python'}        # for ```python fences; nbdev_clean drops it
    shutil.rmtree(ROOT/'README_files', ignore_errors=True)
    cfg = Config(RegexRemovePreprocessor=dict(patterns=[r'#\|\s*hide']), FilesWriter=dict(build_directory=str(ROOT)))
    body, res = MarkdownExporter(config=cfg).from_notebook_node(nb, {'output_files_dir': 'README_files', 'unique_key': 'README'})
    FilesWriter(config=cfg).write(body.rstrip() + '\n', res, notebook_name='README')

if __name__ == '__main__': main()
