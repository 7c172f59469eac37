# shellcheck shell=bash
# A screen without a monitor, for check.sh: what a user sees of an installed program. Needs Xvfb and xwininfo.
screen=

screen_on() { # starts it and exports DISPLAY
  local number
  number=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -ac 3>"$number" 2>/dev/null &
  screen=$!
  for _ in $(seq 100); do
    [ ! -s "$number" ] || break
    sleep 0.1
  done
  DISPLAY=:$(cat "$number")
  export DISPLAY
  rm "$number"
  [ "$DISPLAY" != : ]
}

screen_off() { # windows that are still open go with it
  [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
  [ -z "$screen" ] || wait "$screen" 2>/dev/null || true
  screen=
}

window_appears() { # words of its title, picture: waits a minute for it, then until it is painted
  for _ in $(seq 120); do
    if xwininfo -root -tree 2>/dev/null | grep -F "$1" >/dev/null; then
      sleep 3 # panels fill after the window is there
      picture_of_screen "$2"
      return
    fi
    sleep 0.5
  done
  xwininfo -root -tree >&2
  return 1
}

picture_of_screen() { # PNG
  QT_QPA_PLATFORM=xcb .venv/bin/python - "$1" <<'PYTHON'
import sys
from PySide6.QtGui import QGuiApplication

application = QGuiApplication(sys.argv)
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
PYTHON
}
