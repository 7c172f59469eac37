"""Who holds an open step: `host:pid`."""

from __future__ import annotations

import os
import platform


def me() -> str:
    """This process."""
    return f"{platform.node()}:{os.getpid()}"


def alive(owner: str | None) -> bool:
    """Whether the process may still run; a process of another host counts as running."""
    host, _, pid = (owner or "").rpartition(":")
    if not pid.isdigit():
        return False
    if host != platform.node():
        return True
    return _pid_exists(int(pid)) and int(pid) != os.getpid()


def _pid_exists(pid: int) -> bool:
    if os.name == "nt":
        import ctypes

        query_limited_information = 0x1000
        handle = ctypes.windll.kernel32.OpenProcess(query_limited_information, False, pid)  # type: ignore[attr-defined]
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)  # type: ignore[attr-defined]
        return bool(handle)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
