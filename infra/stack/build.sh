# Sourced by infra/run and infra/verify after launcher.sh: builds what is older than its sources.
stamps=$local/$uid-build
mkdir -p "$stamps"
build_log=$stamps/build.log
services='catalogue-service ordering-service ratings-service web-frontend'

need_maven() {
  if ! command -v mvn >/dev/null; then
    say "Support Market is built with Maven, which is not installed: install it (on Debian: apt-get install maven)."
    exit 1
  fi
}

# What a module is made of.
sources_of() {
  case $1 in
    infra/stack) echo pom.xml infra/stack/pom.xml infra/stack/src ;;
    infra/benchmark) echo pom.xml infra/stack/pom.xml infra/stack/src infra/benchmark/pom.xml infra/benchmark/src ;;
    web-frontend) echo pom.xml web-frontend/pom.xml web-frontend/src ;;
    *) echo pom.xml infra/kernel/pom.xml infra/kernel/src "$1/pom.xml" "$1/src" ;;
  esac
}

product_of() {
  case $1 in
    infra/stack | infra/benchmark) echo "$1/target/lib" ;;
    *) echo "$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

# Folders count too: deleting a file changes only its folder.
is_stale() {
  local stamp=$stamps/${1//\//-}
  [ -e "$(product_of "$1")" ] && [ -e "$stamp" ] || return 0
  # shellcheck disable=SC2046
  [ -n "$(find $(sources_of "$1") \( -name target -o -path '*/src/test' \) -prune -o -newer "$stamp" -print -quit)" ]
}

# Those of these modules that have to be built.
stale_modules() {
  local module
  for module in "$@"; do
    is_stale "$module" && echo "$module"
  done
  return 0
}

# Reads Maven's output: keeps all of it in the log, shows at once what a reader wants to see. (Not by awk: some read a
# pipe only in large blocks.)
show_build() {
  local line files=0
  while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    case $line in
      *'Downloaded from'*)
        files=$((files + 1))
        [ $((files % 100)) -ne 0 ] || echo "  fetched $files files"
        ;;
      *'Building Support Market'* | *'Tests run:'* | '[INFO] Running '* | '[ERROR]'*)
        printf '  %s\n' "${line#\[INFO\] }"
        ;;
    esac
  done 3>"$build_log"
}

# Maven, with progress. The options are its goals.
maven() {
  mvn -B "$@" 2>&1 | show_build
  return "${PIPESTATUS[0]}"
}

# Marks modules as built from the sources of a moment before the build.
stamp() {
  local moment=$1 module
  shift
  for module in "$@"; do
    cp -p "$moment" "$stamps/${module//\//-}"
  done
}

# The launcher runs from a copy, so that a later build does not pull its files away. Each file is made anew, because
# a running launcher has the old one open.
copy_launcher() {
  mkdir -p "$launcher"
  rm -f "$launcher"/*
  cp infra/stack/target/stack-*.jar infra/stack/target/lib/*.jar "$launcher"/
}

# Builds what is stale of these modules, or of the launcher and all services.
build_stale() {
  local modules moment=$stamps/moment
  # shellcheck disable=SC2086
  [ $# -gt 0 ] || set -- infra/stack $services
  modules=$(stale_modules "$@")
  if [ -n "$modules" ]; then
    need_maven
    echo "Building $(echo $modules) (all output in $build_log)"
    touch "$moment"
    # shellcheck disable=SC2086
    if ! maven package -Dmaven.test.skip=true -am -pl "$(echo $modules | tr ' ' ,)"; then
      say "The build failed; its whole output is in $build_log."
      exit 1
    fi
    # shellcheck disable=SC2086
    stamp "$moment" $modules
  fi
  if [ ! -d "$launcher" ] || [[ " $modules " == *infra/stack* ]]; then
    copy_launcher
  fi
}
