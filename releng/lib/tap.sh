# Checks of the packaged product, in the form of TAP lines. Sourced after common.sh.
package=$root/target/package
work=$(mktemp -d)
home=$work/home
export RAPPORT_HOME=$home/rapport XDG_CACHE_HOME=$work/cache
started=''
finish_work() {
  [ -z "$started" ] || kill $started 2>/dev/null
  rm -rf "$work"
}
trap finish_work EXIT
failures=0

# ok NAME COMMAND…: the command succeeds.
ok() {
  local name=$1
  shift
  if "$@" >"$work/out" 2>"$work/err"; then
    echo "ok - $name"
  else
    failures=$((failures + 1))
    echo "not ok - $name"
    head -c 1500 "$work/out" "$work/err" 2>/dev/null | sed 's/^/# /'
  fi
}

# exits CODE COMMAND…: the command ends with that code.
exits() {
  local code=$1
  shift
  "$@"
  local got=$?
  [ "$got" -eq "$code" ] || { echo "exit code $got, not $code" >&2; return 1; }
}

# says TEXT COMMAND…: the output of the command, either one, contains the text.
says() {
  local text=$1
  shift
  "$@" >"$work/said" 2>&1
  cat "$work/said"
  grep -qF -- "$text" "$work/said"
}

# Unpacks the archive for this system into a folder with a blank in its name; prints that of the product. A developer names a product with
# RAPPORT_PRODUCT instead, such as that of releng/quick.
unpack() {
  mkdir -p "$work/My Programs"
  if [ -n "${RAPPORT_PRODUCT:-}" ]; then
    cp -a "$RAPPORT_PRODUCT" "$work/My Programs/rapport-quick" && cd "$work/My Programs/rapport-quick/configuration/org.eclipse.equinox.simpleconfigurator" \
      && cp bundles.info base.info && ls -d "$work/My Programs/rapport-quick"
    return
  fi
  tar -C "$work/My Programs" -xzf "$package"/rapport-*-linux-x86_64.tar.gz && ls -d "$work/My Programs"/rapport-*
}

# Waits for a window of the workbench, at most $1 seconds.
window_within() {
  local end=$((SECONDS + $1))
  while [ $SECONDS -lt $end ]; do
    xdotool search --onlyvisible --name 'Rapport' >/dev/null 2>&1 && return 0
    sleep 0.1
  done
  return 1
}
