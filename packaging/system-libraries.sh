#!/usr/bin/env bash
# Installs the system libraries that Qt needs and that are missing, where we may; else says with which command. Never fails:
# the program itself says it when it cannot start. `screen` as argument: also those for showing the window; `test`: also the
# screen that nobody sees, on which the tests start it.
set -uo pipefail
list="$(dirname "$0")/system-libraries.txt"
export PATH="$PATH:/sbin:/usr/sbin"
command -v ldconfig >/dev/null || exit 0
known="$(ldconfig -p)"
is_there() { case "$1" in *.so.*) grep -qF "$1 " <<<"$known" ;; *) command -v "$1" >/dev/null ;; esac; }
packages=()
while read -r library package when; do
  [[ "$library" == \#* || -z "$library" ]] && continue
  [[ "$when" == always || " $* " == *" $when "* ]] || continue
  is_there "$library" || packages+=("$package")
done <"$list"
[[ ${#packages[@]} -eq 0 ]] && exit 0
command="apt-get install --yes --no-install-recommends ${packages[*]}"
if ! command -v apt-get >/dev/null; then
  echo "The window needs these system libraries (names of Debian packages): ${packages[*]}"
elif [[ "$(id -u)" -ne 0 ]]; then
  echo "The window needs some system libraries. Install them with:"
  echo "    sudo $command"
else
  export DEBIAN_FRONTEND=noninteractive
  $command >/dev/null 2>&1 || { apt-get update >/dev/null 2>&1; $command >/dev/null; } ||
    echo "Some system libraries could not be installed. Try: $command"
fi
exit 0
