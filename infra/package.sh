#!/usr/bin/env bash
# Makes the zip that is deployed, and its software bill of materials: infra/package.sh [FOLDER]   (default: artifacts/package)
# The same commit gives the same bytes, on any machine and in any folder.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in dotnet node zip; do
  command -v "$tool" >/dev/null || { echo "This needs $tool." >&2; exit 1; }
done

target=$(realpath -m "${1:-artifacts/package}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"

dotnet restore Functions --locked-mode
# Without symbols: the generator of log code writes its parts in no fixed order, which shows in nothing but them.
# Behind Entra ID (main.bicep) callers have no function key. CI: sources are named by their place in the repository, not on this machine.
CI=true dotnet publish Functions -c Release -p:HttpAuthLevel=anonymous -p:RunAnalyzers=false -p:DebugType=none -o "$work/app" -nologo -v quiet

# The meeting calendar, where there is one: its address is the parameter calendarFile of main.bicep.
[ ! -f infra/calendar.json ] || cp infra/calendar.json "$work/app/calendar.json"

node infra/sbom.mjs "$work/app" > "$work/app/sbom.cdx.json"
cp "$work/app/sbom.cdx.json" "$target/lrt-integration.cdx.json"

# A zip of the same files in one order, with one time and one set of rights.
find "$work/app" -type f -exec touch -d '1980-01-01 00:00:00 UTC' {} +
find "$work/app" -type f -exec chmod 644 {} +
find "$work/app" -type f \( -name LrtIntegration -o -name node \) -exec chmod 755 {} +
rm -f "$target/lrt-integration.zip"
(cd "$work/app" && find . -type f -printf '%P\n' | LC_ALL=C sort | TZ=UTC zip -X -D -q -9 -@ "$target/lrt-integration.zip")

du -sm "$work/app" | awk '{ print $1 " MB" }'
(cd "$target" && sha256sum lrt-integration.zip lrt-integration.cdx.json)
