#!/bin/sh
# Builds the console into target/webui, and does nothing when no source is newer than the last build.
set -eu
cd "$(dirname "$0")"
built=target/webui.built
if [ -e "$built" ] && [ -z "$(find src/main/webui -path '*/node_modules' -prune -o -type f -newer "$built" -print | head -n 1)" ]; then
  exit 0
fi
if ! command -v npm >/dev/null 2>&1; then
  echo "The console needs Node 20 or newer with npm: install nodejs and npm, or pass -Dwebui.skip to go without." >&2
  exit 1
fi
cd src/main/webui
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund
fi
npm run build
touch "../../../$built"
