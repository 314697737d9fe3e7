"The package is what the notebooks export, README.md is what index.ipynb says, and the repository is one that a stranger can read."

import ast
import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[1]
NBS = ROOT / 'nbs'
NOTEBOOKS = sorted(p for p in NBS.rglob('*.ipynb') if '.ipynb_checkpoints' not in p.parts)
STAGES = [p for p in NOTEBOOKS if re.match(r'\d\d_', p.name) and 'solutions' not in p.parts]


def name(path: Path) -> str:
    "A notebook as test names show it, `geometry/16_fitting`."
    return str(path.relative_to(NBS).with_suffix(''))


MADE = (
    '.git',
    '.venv',
    '_proc',
    '_docs',
    'out',
    'build',
    'dist',
    'node_modules',
    '*.egg-info',
    '__pycache__',
    '.ipynb_checkpoints',
    '.pytest_cache',
)


def tracked() -> list[Path]:
    "The files of the repository; without git, all but those that tools make."
    p = (
        subprocess.run(['git', 'ls-files', '-z'], cwd=ROOT, capture_output=True, text=True)
        if shutil.which('git')
        else None
    )
    if p and p.returncode == 0 and p.stdout:
        return [f for n in p.stdout.strip('\0').split('\0') if (f := ROOT / n).is_file()]

    def made(path):
        parts = path.relative_to(ROOT).parts
        return any(fnmatch(part, pattern) for part in parts for pattern in MADE)

    return [f for f in ROOT.rglob('*') if f.is_file() and not made(f)]


def text_of(path: Path) -> str | None:
    try:
        return path.read_text(encoding='utf-8')
    except UnicodeDecodeError:
        return None


@pytest.fixture
def repo(tmp_path) -> Path:
    "A copy in which tools may write."
    return Path(
        shutil.copytree(
            ROOT, tmp_path / 'repo', symlinks=True, ignore=shutil.ignore_patterns(*MADE)
        )
    )


def files(folder, pattern) -> dict:
    return {
        p.relative_to(folder): p.read_bytes() for p in sorted(folder.rglob(pattern)) if p.is_file()
    }


def run(repo, *args):  # with the tools of this Python
    env = os.environ | dict(
        PATH=os.pathsep.join([str(Path(sys.executable).parent), os.environ['PATH']])
    )
    subprocess.run(args, cwd=repo, env=env, check=True, capture_output=True, text=True)


def test_package_is_what_the_notebooks_export(repo):
    run(repo, 'nbdev_export')
    assert files(repo / 'marcus_nb', '*.py') == files(ROOT / 'marcus_nb', '*.py')


def test_notebooks_are_clean(repo):
    run(repo, 'nbdev_clean')
    for p in NOTEBOOKS:
        assert (repo / p.relative_to(ROOT)).read_text() == p.read_text(), (
            f'{p.name}: run nbdev_clean'
        )


def test_readme_is_what_index_says(repo):
    run(repo, sys.executable, 'tools/readme.py')
    assert (repo / 'README.md').read_text() == (ROOT / 'README.md').read_text(), (
        'run tools/readme.py'
    )
    assert files(repo / 'README_files', '*') == files(ROOT / 'README_files', '*')


@pytest.mark.parametrize('path', NOTEBOOKS, ids=name)
def test_notebook_is_small(path):
    assert path.stat().st_size <= 300 * 1024


@pytest.mark.parametrize('path', STAGES, ids=name)
def test_stage_is_whole(path):
    "Title and one line, a saved figure (or, where nothing is drawn, a saved output), a summary, exercises with solutions; no saved error."
    nb = nbformat.read(path, 4)
    text = '\n'.join(c.source for c in nb.cells if c.cell_type == 'markdown')
    assert re.match(r'# \S.*\n\n> \S', text), 'starts with a title and one line'
    assert '## Summary' in text and 'xercises' in text
    outputs = [o for c in nb.cells if c.cell_type == 'code' for o in c.outputs]
    assert not [o for o in outputs if o.output_type == 'error']
    draws = any('matplotlib' in c.source for c in nb.cells if c.cell_type == 'code')
    assert any(
        not draws or k.startswith('image/')
        for o in outputs
        for k in o.get('data', {'text/plain': ''})
    ), 'no saved figure: run it'


def exercises(text: str) -> int:
    "How many numbered exercises stand in a notebook's last section."
    return len(re.findall(r'^\d+\. ', re.split(r'#+ Exercises', text)[-1], re.M))


@pytest.mark.parametrize('path', STAGES, ids=name)
def test_every_exercise_is_solved(path):
    solution = NBS / 'solutions' / path.relative_to(NBS)
    asked = exercises('\n'.join(markdown(path)))
    solved = re.findall(r'^## \d+\b', '\n'.join(markdown(solution)), re.M)
    assert asked and len(solved) == asked


def markdown(path: Path) -> list[str]:
    return [c.source for c in nbformat.read(path, 4).cells if c.cell_type == 'markdown']


def modules() -> dict[str, Path]:
    "The package's modules by their full names."
    paths = [p for p in (ROOT / 'marcus_nb').rglob('*.py') if not p.stem.startswith('_')]
    return {'.'.join(p.relative_to(ROOT).with_suffix('').parts): p for p in paths}


def exported_from(path: Path) -> set[str]:
    "The notebooks that a module is exported from, as `geometry/16_fitting`."
    return set(re.findall(r'^# %% (?:\.\./)+nbs/(\S+)\.ipynb', path.read_text(), re.M))


def imports(module: str, path: Path) -> list[tuple[str, str]]:
    "(module, name) of everything that a module imports from this package, inside functions too."
    found = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = module.split('.')[: -node.level]
            target = '.'.join(base + ([node.module] if node.module else []))
            found += [(target, a.name) for a in node.names]
    return found


def test_each_module_is_one_notebook_of_the_same_name():
    for module, path in modules().items():
        (notebook,) = exported_from(path)
        assert 'marcus_nb.' + re.sub(r'\d\d_', '', notebook).replace('/', '.') == module


def test_modules_import_only_earlier_ones():
    "Inside a chapter the numbers of the notebooks give the order; between chapters, .importlinter."
    number = {m: min(exported_from(p)) for m, p in modules().items()}
    wrong = [
        f'{module} imports {other}'
        for module, path in modules().items()
        for other, _ in imports(module, path)
        if other.rpartition('.')[0] == module.rpartition('.')[0]
        and other in number
        and number[other] >= number[module]
    ]
    assert not wrong


def test_chapters_import_only_earlier_ones():
    lint = Path(sys.executable).with_name('lint-imports')
    p = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True)
    assert p.returncode == 0, p.stdout


def test_private_names_stay_private():
    wrong = [
        f'{module} takes {name} from {other}'
        for module, path in modules().items()
        for other, name in imports(module, path)
        if name.startswith('_') and name != '__version__'
    ]
    assert not wrong


def test_no_paths_of_one_machine():
    "Neither in sources nor in saved outputs: they mean nothing to anybody else."
    machine = re.compile(
        r'(?<![\w.~-])/(?:w[o]rk|t[m]p|r[o]ot|h[o]me|Us[e]rs|opt|mnt)/\w|site-p[a]ckages/|ipyk[e]rnel_\d'
    )
    found = [
        f'{p.relative_to(ROOT)}: {text[m.start() : m.start() + 60]!r}'
        for p in tracked()
        if (text := text_of(p)) and (m := machine.search(text))
    ]
    assert not found


def links(text: str) -> set:
    "Relative targets of markdown and HTML links and images, without their anchors."
    targets = re.findall(r'\]\(([^()\s]+)(?:\s+"[^"]*")?\)', text) + re.findall(
        r'(?:src|href)="([^"]+)"', text
    )
    return {t.split('#')[0] for t in targets if not re.match(r'[a-z]+:|#|attachment:', t)} - {''}


@pytest.mark.parametrize(
    'path', [p for p in tracked() if p.suffix == '.md'], ids=lambda p: str(p.relative_to(ROOT))
)
def test_links_lead_somewhere(path):
    prose = re.sub(r'`[^`\n]*`', '', re.sub(r'```.*?```', '', path.read_text(), flags=re.S))
    assert not [t for t in links(prose) if not (path.parent / t).exists()]


@pytest.mark.parametrize('path', NOTEBOOKS, ids=name)
def test_links_in_notebooks_lead_somewhere(path):
    text = '\n'.join(c.source for c in nbformat.read(path, 4).cells if c.cell_type == 'markdown')
    assert not [
        t for t in links(re.sub(r'\$[^$]*\$|`[^`\n]*`', '', text)) if not (path.parent / t).exists()
    ]


def test_checkout_and_weights_are_small():
    sizes = {p.relative_to(ROOT): p.stat().st_size for p in tracked()}
    largest = sorted(sizes, key=sizes.get)[-5:]
    weights = {'.safetensors', '.npz', '.tflite'}
    assert sum(sizes.values()) < 100e6, {str(p): sizes[p] for p in largest}
    assert sum(n for p, n in sizes.items() if p.suffix in weights) < 60e6
