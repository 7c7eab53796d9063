#!/bin/sh
# Starts Rapport on macOS: without a command the workbench, with one the command line. Untested.
home=$(cd "$(dirname "$0")" && pwd)
java=${RAPPORT_JAVA:-${JAVA_HOME:-$(/usr/libexec/java_home -v 21+ 2>/dev/null)}}/bin/java
[ -x "$java" ] || { echo "Rapport needs Java of version 21 or newer: install it (https://adoptium.net) and set RAPPORT_JAVA to its folder." >&2; exit 1; }
data=$HOME/Library/Application\ Support/Rapport
for launcher in "$home"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
face=cli
[ $# -gt 0 ] || face=workbench
set -- -application "org.rapport.$face.app" -nosplash -data "$data/$face" "$@"
set -- --enable-native-access=ALL-UNNAMED "-Drapport.data=$data" "-Drapport.cache=$data/cache" -jar "$launcher" "$@"
# The windows of macOS belong to the first thread; the command line has none.
if [ $face = workbench ]; then set -- -XstartOnFirstThread "$@"; else exec "$java" -XX:TieredStopAtLevel=1 -Djava.awt.headless=true "$@"; fi
while :; do
  "$java" "$@"
  status=$?
  [ $status -eq 23 ] || exit $status
done
