# Sourced by the scripts in infra: finds a JDK and the launcher. Expects the project's folder as working folder.
home=$PWD
uid=$(id -u)
local=$home/.local
launcher=$local/$uid-launcher

say() { printf '%s\n' "$*" >&2; }

# The feature version that a JDK's own release file names, or nothing.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# JAVA_HOME if it is new enough, or the java on the path, or one that is installed in a usual place.
find_jdk() {
  local candidate version on_path=
  command -v javac >/dev/null && on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib*/jvm/* /usr/java/* /opt/* /opt/*/* \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/*; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate") || continue
    if [ "${version:-0}" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  say "Support Market needs JDK 25 or newer: install one, or set JAVA_HOME to one."
  exit 1
}

# Runs the launcher in place of this script.
launch() {
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx192m -Xshare:auto \
    -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$launcher/launcher.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off \
    -Dsupport-market.home="$home" -cp "$launcher/*" org.supportmarket.stack.Main "$@"
}

# Leaves with a sentence if nothing was ever built here.
need_launcher() {
  if [ ! -d "$launcher" ]; then
    say "Support Market is not running here; start it with infra/run."
    exit 1
  fi
}
