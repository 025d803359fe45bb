#!/bin/bash
# Wall time of one search as a whole process: bin/zhangjie, and plain java with the same class path,
# by turns. Prints a Markdown table of medians and their ratio.
#
#   src/jmh/start-up.sh INDEX QUERY [ROUNDS]
set -eu
index=${1:?an index directory}
query=${2:?a query}
rounds=${3:-15}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bin/zhangjie search --index "$index" "$query" >/dev/null # builds, and makes the start-up cache
java=$(ls -d "${JAVA_HOME:-/nonexistent}" /usr/lib/jvm/* 2>/dev/null | while read -r home; do
  grep -qsE '^JAVA_VERSION="(2[1-9]|[3-9][0-9])' "$home/release" && echo "$home/bin/java" && break
done)
class_path=$(ls target/zhangjie-*.jar | grep -v sources | head -n 1):$(echo target/lib/*.jar | tr ' ' ':')

milliseconds() {
  local start end
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

launched=() plain=()
for ((i = 0; i < rounds; i++)); do
  launched+=("$(milliseconds bin/zhangjie search --index "$index" "$query")")
  plain+=("$(milliseconds "$java" -cp "$class_path" org.zhangjie.cli.Main search --index "$index" "$query")")
done
ours=$(printf '%s\n' "${launched[@]}" | median)
base=$(printf '%s\n' "${plain[@]}" | median)
echo "| | median ms of $rounds |"
echo "|---|---:|"
echo "| bin/zhangjie search | $ours |"
echo "| java -cp … search | $base |"
echo "| ratio | $(awk "BEGIN { printf \"%.2f\", $ours / $base }") |"
