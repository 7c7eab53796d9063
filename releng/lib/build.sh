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
