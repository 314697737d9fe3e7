"Everything here is read from settings.ini: edit that file, not this one."

import shlex
from configparser import ConfigParser
from pathlib import Path

import setuptools

cp = ConfigParser(delimiters=['='])
cp.read('settings.ini', encoding='utf-8')
cfg = cp['DEFAULT']
licences = dict(apache2='Apache-2.0')
extras = {
    k.removesuffix('_requirements'): shlex.split(v)
    for k, v in cfg.items()
    if k.endswith('_requirements')
}

setuptools.setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=cfg['git_url'],
    keywords=cfg['keywords'].split(),
    license=licences[cfg['license'].lower()],
    packages=setuptools.find_packages(include=[f'{cfg["lib_path"]}*']),
    include_package_data=True,
    package_data={cfg['lib_path']: ['assets/*']},
    python_requires=f'>={cfg["min_python"]}',
    install_requires=shlex.split(cfg['requirements']),
    extras_require=extras,
    entry_points=dict(
        console_scripts=shlex.split(cfg['console_scripts']),
        nbdev=[f'{cfg["lib_path"]}={cfg["lib_path"]}._modidx:d'],
    ),
    long_description=Path('README.md').read_text(encoding='utf-8')
    if Path('README.md').exists()
    else cfg['description'],
    long_description_content_type='text/markdown',
    zip_safe=False,
)
