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
  find _proc/_docs -name '[0-9]*_*.html' | while read -r page; do  # links leave out the number, as Quarto's pages do
    mv "$page" "$(dirname "$page")/$(basename "$page" | sed 's/^[0-9]*_//')"
  done
  find _proc/_docs -name '*.html' -o -name search.json | xargs sed -i -E 's/\b[0-9]{2}_([a-z0-9_]+\.html)/\1/g'
fi
mv _proc/_docs _docs
rm -rf _proc
marcus avatar -o out/docs  # of the bundled photo: the gallery links to its viewer
cp out/docs/viewer.html _docs/astronaut.html
sed -i 's#<code>astronaut.html</code>#<a href="astronaut.html">&</a>#' _docs/gallery.html
echo "Open _docs/index.html"
