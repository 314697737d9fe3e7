#!/usr/bin/env bash
# README.md and _docs/ from the notebooks: with Quarto where it is installed, else with smalldocs.
set -euo pipefail
cd "$(dirname "$0")/.."
python tools/readme.py
rm -rf _proc _docs
python -c "from nbdev.serve import proc_nbs; proc_nbs()"
if command -v quarto >/dev/null; then
  (cd _proc && quarto render --no-cache)
else
  smalldocs render _proc
  for page in _proc/_docs/[0-9]*_*.html; do           # links leave out the number, as Quarto's pages do
    old=$(basename "$page"); new=${old#*_}
    mv "$page" "_proc/_docs/$new"; sed -i "s/$old/$new/g" _proc/_docs/*.html _proc/_docs/search.json
  done
fi
mv _proc/_docs _docs
rm -rf _proc
echo "Open _docs/index.html"
