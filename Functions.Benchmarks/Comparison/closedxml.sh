#!/usr/bin/env bash
# One workbook of 6,745 rows, read by our COA source and cell by cell by ClosedXML, in turns, each in a process of its own:
# of twenty and of ten rounds the later half, the middle ones in milliseconds, and their ratio.
# closedxml.sh [TURNS]
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build Functions.Benchmarks -c Release -o "$work/benchmarks" --nologo -v quiet >&2
dotnet build Functions.Benchmarks/Comparison/ClosedXml -c Release -o "$work/closedxml" --nologo -v quiet >&2

"$work/benchmarks/Functions.Benchmarks" workbook "$work/coa.xlsx"
for _ in $(seq "${1:-5}"); do
  "$work/benchmarks/Functions.Benchmarks" read "$work/coa.xlsx" 20 | tail -n 10 >> "$work/ours"
  "$work/closedxml/CellByCell" "$work/coa.xlsx" 10 | tail -n 5 >> "$work/theirs"
done

middle() { sort -n "$work/$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
awk -v ours="$(middle ours)" -v theirs="$(middle theirs)" 'BEGIN { printf "COA source %d ms, ClosedXML %d ms: %.1f times\n", ours, theirs, theirs / ours }'
