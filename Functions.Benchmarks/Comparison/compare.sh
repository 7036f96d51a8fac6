#!/usr/bin/env bash
# The whole job on N quarters of weekly files for all municipalities, by this program, by briefing.py and as the bare work that no program can do without.
# Wall and processor seconds and peak memory, in turns, medians of the rounds: compare.sh [-r ROUNDS] [QUARTERS...]
# Needs GNU time and, from Debian: python3-pandas python3-openpyxl python3-docx python3-matplotlib.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=3
if [ "${1:-}" = -r ]; then rounds=$2; shift 2; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish Functions -c Release -o "$work/publish" --nologo -v quiet >&2
dotnet build Functions.Benchmarks -c Release -o "$work/benchmarks" --nologo -v quiet >&2
# Without its typesetter the program makes no PDF: neither side does.
rm -rf "$work/publish/typesetter"

timed() { # NAME COMMAND...
  local name=$1
  shift
  /usr/bin/time -f '%e %U %S %M' -a -o "$work/$name" "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

ours() { rm -rf "$work/out" "$work/store"; timed program "$work/publish/LrtIntegration" briefing --drops "$work/drops" --meeting 2023-07-20 --out "$work/out" --store "$work/store"; }
python() { rm -rf "$work/python-out"; timed python /usr/bin/python3 Functions.Benchmarks/Comparison/briefing.py "$work/drops" "$work/python-out" Functions/Reference/municipalities.csv; }
limit() { timed limit "$work/benchmarks/Functions.Benchmarks" limit "$work/drops" "$work/store/readings" "$work/out"; }

middle() { awk "{ print $2 }" "$work/$1" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
row() { printf '| %s | %s | %.2f s | %.2f s | %d MB |\n' "$1" "$2" "$(middle "$2" '$1')" "$(middle "$2" '$2 + $3')" "$(($(middle "$2" '$4') / 1024))"; }

printf '| quarters | what | wall | processor | peak memory |\n|---|---|---|---|---|\n'
for quarters in ${*:-1 16}; do
  rm -rf "$work/drops"
  "$work/benchmarks/Functions.Benchmarks" quarters "$quarters" "$work/drops" > /dev/null
  rm -f "$work/program" "$work/python" "$work/limit"
  for _ in $(seq "$rounds"); do ours; python; limit; done
  for what in program python limit; do row "$quarters" "$what"; done
done
