# Shared by the scripts of releng/: where things are, which JDK and which Maven. Sourced, never run.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rapport_cache=${RAPPORT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapport}
maven_version=3.10.0

# What happened, why, what to do next, on stderr; then exit 1.
die() {
  printf '%s\n' "$@" >&2
  exit 1
}

# The major version of the JDK in folder $1, or 0 where there is none with a compiler.
jdk_major() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  sed -nE 's/^JAVA_VERSION="([0-9]+).*/\1/p' "$1/release" 2>/dev/null | grep . || "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p' | grep . || echo 0
}

# Exports JAVA_HOME: the newest JDK of at least 21 among JAVA_HOME, the one on the path, and the usual JVM folders.
use_jdk() {
  local best='' best_major=0 home major on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_major "$JAVA_HOME")" -ge 21 ]; then
    best=$JAVA_HOME
  else
    for home in "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/*; do
      [ -d "$home" ] || continue
      major=$(jdk_major "$home")
      if [ "$major" -ge 21 ] && [ "$major" -gt "$best_major" ]; then
        best=$home best_major=$major
      fi
    done
  fi
  [ -n "$best" ] || die "Rapport cannot be built: no JDK of version 21 or newer was found." \
    "Looked at JAVA_HOME, the PATH and /usr/lib/jvm." \
    "Install one (Debian 13: apt-get install openjdk-21-jdk-headless; any system: Eclipse Temurin, https://adoptium.net) and set JAVA_HOME to its folder."
  export JAVA_HOME=$best
}

# Prints the folder of the pinned Maven, after fetching it where it is missing.
pinned_maven() {
  local home=$rapport_cache/apache-maven-$maven_version work
  if [ ! -x "$home/bin/mvn" ]; then
    command -v mvn >/dev/null || die "Maven is missing: there is no 'mvn' on the PATH." \
      "It is needed once, to fetch Maven $maven_version." "Install it (Debian: apt-get install maven) and try again."
    mkdir -p "$rapport_cache"
    work=$(mktemp -d)
    # Outside the tree: an old Maven would read .mvn/extensions.xml and fail on Tycho's class version.
    (cd "$work" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$work" >&2) ||
      die "Maven $maven_version could not be fetched with the Maven of this machine." "Its messages are above." "Check the network and ~/.m2/settings.xml, then try again."
    (cd "$work" && "$JAVA_HOME/bin/jar" xf apache-maven-$maven_version-bin.zip)
    chmod +x "$work/apache-maven-$maven_version/bin/mvn"
    rm -rf "$home"
    mv "$work/apache-maven-$maven_version" "$home"
    rm -rf "$work"
  fi
  echo "$home"
}
