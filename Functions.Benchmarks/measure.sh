#!/usr/bin/env bash
# Whole-process timings for docs/performance.md: median seconds and highest peak memory of three runs, after one that does not count.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish Functions -c Release -o "$work/publish" --nologo -v quiet >&2
dotnet build Functions.Benchmarks -c Release -o "$work/benchmarks" --nologo -v quiet >&2

run() {
  rm -rf "$work/out" "$work/store"
  /usr/bin/time -f '%e %M' -o "$work/time" "$work/publish/LrtIntegration" briefing \
    --drops "$1" --meeting 2023-07-20 --out "$work/out" --store "$work/store" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

measure() {
  run "$2"
  : > "$work/times"
  for _ in 1 2 3; do run "$2"; cat "$work/time" >> "$work/times"; done
  printf '| %s | %s | %s | %s s | %d MB |\n' "$1" "$(find "$2" -type f | wc -l)" "$3" \
    "$(sort -n "$work/times" | sed -n 2p | cut -d' ' -f1)" "$(($(cut -d' ' -f2 "$work/times" | sort -n | tail -n 1) / 1024))"
}

printf '| drops | files | rows | time | peak memory |\n|---|---|---|---|---|\n'
[ -d "$work/publish/typesetter" ] || { echo 'Without npm the program has no typesetter, and makes no PDF.' >&2; exit 1; }
measure 'sample quarter, with PDF' samples/drops '-'
# Without its typesetter the program makes no PDF.
rm -rf "$work/publish/typesetter"
measure 'sample quarter' samples/drops '-'
for weeks in ${*:-16 32 64 147}; do
  "$work/benchmarks/Functions.Benchmarks" weeks "$weeks" "$work/drops"
  measure "$weeks weeks" "$work/drops" "$(cat "$work"/drops/*.csv | grep -ac '^[0-9]')"
  rm -rf "$work/drops"
done
