# What the front doors share: system packages, and a product that is built when its sources changed. Sourced after common.sh.
product=$root/releng/product/target/products/org.rapport.product/linux/gtk/x86_64
build_log=$root/target/build.log

has_library() { ldconfig -p 2>/dev/null | grep -q "$1" || ls /usr/lib/*/"$1"* >/dev/null 2>&1; }
has_postgresql() { [ -n "$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" ] || command -v initdb >/dev/null; }

# Prints the Debian packages that are missing for $1: run or test.
missing_packages() {
  has_library libgtk-3.so.0 || echo libgtk-3-0
  [ -n "$(fc-list 2>/dev/null | head -1)" ] || echo fontconfig fonts-dejavu-core
  [ "$1" = test ] || return 0
  command -v Xvfb >/dev/null && command -v xvfb-run >/dev/null || echo xvfb xauth
  command -v openbox >/dev/null || echo openbox
  command -v scrot >/dev/null || echo scrot
  command -v xdotool >/dev/null || echo xdotool
  command -v dbus-run-session >/dev/null || echo dbus-daemon
  /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null && ls /usr/libexec/at-spi-bus-launcher >/dev/null 2>&1 ||
    echo at-spi2-core python3-gi gir1.2-atspi-2.0
  has_postgresql || echo postgresql
}

# Installs what is missing for $1 where that is possible, else names it and goes on: what needs it will say so.
set_up_system() {
  local packages as_root='' log=$root/target/packages.log
  packages=$(missing_packages "$1" | tr '\n' ' ')
  [ -n "${packages// /}" ] || return 0
  mkdir -p "$root/target"
  [ "$(id -u)" -eq 0 ] || as_root='sudo -n'
  if command -v apt-get >/dev/null && { [ -z "$as_root" ] || $as_root true 2>/dev/null; }; then
    echo "Installing the system packages $packages" >&2
    # A cluster of Debian's own is not wanted: the tests start a PostgreSQL of their own.
    # shellcheck disable=SC2086
    if $as_root sh -c "mkdir -p /etc/postgresql-common && { [ -e /etc/postgresql-common/createcluster.conf ] ||
        echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf; } &&
        apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install $packages" >"$log" 2>&1; then
      return 0
    fi
  fi
  printf '%s\n' "System packages are missing and could not be installed here: $packages" \
    "On Debian: apt-get install $packages" "Going on without them." >&2
}

# A number that changes when a file that the product is made of is changed, added or removed.
source_stamp() {
  (cd "$root" && find pom.xml .mvn targetplatform bundles features releng/product releng/lib/build.sh \
    \( -name target -o -name '.polyglot.*' -o -name .tycho-consumer-pom.xml -o -name bin -o -name '*.tests' \) -prune -o -type f -printf '%p %T@ %s\n' | LC_ALL=C sort | cksum)
}

# Builds the product where it is missing or older than its sources; $1: further options of Maven.
ensure_built() {
  local stamp tests
  mkdir -p "$root/target"
  exec 8>"$root/target/build.lock"
  flock 8
  stamp=$(source_stamp)
  if [ ! -f "$product/artifacts.xml" ] || [ "$(cat "$root/target/stamp" 2>/dev/null)" != "$stamp" ]; then
    echo "Building Rapport (the first time some minutes: libraries are fetched)…" >&2
    rm -f "$root/target/stamp"
    # The product needs no test: the bundles of tests are left out of the reactor.
    tests=$(cd "$root" && ls -d bundles/*.tests bundles/org.rapport.testing* 2>/dev/null | sed 's/^/!/' | paste -sd, || true)
    "$root/releng/mvn" -B -f "$root/pom.xml" ${tests:+-pl "$tests"} verify -DskipTests >"$build_log" 2>&1 || {
      grep -E '^\[ERROR\]|^\[INFO\] Total' "$build_log" | head -30 >&2
      die "Rapport could not be built." "The first errors are above, all of it is in $build_log." "Correct them and try again."
    }
    echo "$stamp" >"$root/target/stamp"
  fi
  flock -u 8
  exec 8>&-
}

# Makes one list of classes of several; the numbers by which classes name their parents are given anew.
merge_classes() {
  local list lists=()
  for list in "$@"; do [ ! -s "$list" ] || lists+=("$list"); done
  awk 'FNR == 1 { list++ }
    /^#/ { if (list == 1) print; next }
    !/ id: / { if (!seen[$0]++) print; next }
    {
      key = $1
      for (i = 2; i <= NF; i++) {
        if ($i == "source:") { source = $0; sub(/.* source: /, "", source); key = key " " source; break }
      }
      known = key in number
      if (!known) number[key] = ++numbers
      for (i = 2; i <= NF && $i != "source:"; i++) {
        if ($(i - 1) == "id:") { to[list, $i] = number[key]; $i = number[key] }
        else if ($i ~ /^[0-9]+$/) $i = to[list, $i]
      }
      if (!known) print
    }' "${lists[@]}"
}

# Where the archive of classes is; $1: folder of the product, $2: of the Java, whose version it must be.
class_archive() { echo "$1/java-$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$2/release").jsa"; }

# Keeps the classes that a start needs as the virtual machine has them in memory, beside the launcher: docs/adr/0032-classes-kept-ready.md.
# $1: folder of the product, $2: of the Java. What a start leaves behind is left behind in the folder.
keep_classes() {
  local work archive
  archive=$(class_archive "$1" "$2")
  work=$(mktemp -d)
  (
    export RAPPORT_HOME=$work/home XDG_CACHE_HOME=$work/cache RAPPORT_JAVA=$2
    rm -f "$1"/java-*.jsa
    "$1/rapport" create Account name=Archive
    RAPPORT_JAVA_OPTS="-XX:DumpLoadedClassList=$work/command" "$1/rapport" list Account
    if command -v xvfb-run && command -v xdotool; then
      # shellcheck disable=SC2016 # the inner shell expands it
      RAPPORT_JAVA_OPTS="-XX:DumpLoadedClassList=$work/window" xvfb-run -a bash -c '"$1/rapport" & for i in $(seq 300); do
        xdotool search --onlyvisible --name Rapport && break || sleep 0.1; done; sleep 2; pkill -TERM -P $!; wait' - "$1"
    fi
    merge_classes "$work/command" "$work/window" >"$work/classes"
    RAPPORT_JAVA_OPTS="-Xshare:dump -XX:SharedClassListFile=$work/classes -XX:SharedArchiveFile=$archive" "$1/rapport" types
  ) >"$work/log" 2>&1 || true
  [ -s "$archive" ] || { tail -3 "$work/log" >&2; echo "No archive of classes could be made; starts take longer without it." >&2; }
  rm -rf "$work"
}
