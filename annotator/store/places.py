"""Where a project file lies: folders of a network or of a synchronising service, which are bad for a database."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from annotator.words import tr

# File systems whose locks or shared memory the write-ahead log cannot rely on.
_NETWORK = frozenset(
    "9p afs afpfs ceph cifs coda davfs fuse.davfs2 fuse.gvfsd-fuse fuse.rclone fuse.s3fs fuse.sshfs gfs2 glusterfs"  # noqa: SIM905
    " fuse.glusterfs lustre ncpfs nfs nfs4 ocfs2 smb2 smb3 smbfs vboxsf webdav".split()
)
# Folder names that the services give their folders, in lower case; a name in brackets or after a dash may follow.
_CLOUD = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "cloudstorage": "macOS CloudStorage",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
    "яндекс.диск": "Yandex Disk",
    "облако mail.ru": "Mail.ru Cloud",
}
_NAME = re.compile(r"(.+?)(?:\s*[-–(].*)?")
# What a service puts into the folder it synchronises.
_MARKERS = {".stfolder": "Syncthing", ".dropbox.cache": "Dropbox", ".sync_log.db": "ownCloud"}


def warning(path: Path) -> str:
    """A sentence for the user where the file lies in a folder that can harm it; empty where it lies well."""
    if network := network_of(path):
        return tr(
            "{path} is on a network drive ({kind}). The project is kept in a slower, safe way there; "
            "keep it on a disk of this computer, and copy it with “annotator backup”.",
            path=path, kind=network,
        )  # fmt: skip
    if service := cloud_of(path):
        return tr(
            "{path} is in a folder that {service} synchronises, which may copy it half-written or make two of it. "
            "Keep the project in another folder, and put backups into this one.",
            path=path, service=service,
        )  # fmt: skip
    return ""


def cloud_of(path: Path) -> str:
    """The service that synchronises a folder above the file; empty for none."""
    for folder in path.absolute().parents:
        found = _NAME.fullmatch(folder.name.casefold())
        if found and found[1] in _CLOUD:
            return _CLOUD[found[1]]
        for marker, service in _MARKERS.items():
            if (folder / marker).exists():
                return service
    return ""


def network_of(path: Path) -> str:
    """The kind of network file system that the file is on; empty where the disk is of this computer or unknown."""
    if sys.platform == "win32":
        return _windows_share(path)
    try:
        mounts = _mounts_of_mac() if sys.platform == "darwin" else _mounts_of_linux(Path("/proc/self/mountinfo"))
        return _kind_of(str(path.resolve()), mounts)
    except (OSError, subprocess.SubprocessError):
        return ""


def _kind_of(path: str, mounts: list[tuple[str, str]]) -> str:
    """The file system of the innermost mount point above the path, where it is one of a network."""
    above = [(point, kind) for point, kind in mounts if path == point or path.startswith(point.rstrip("/") + "/")]
    _, kind = max(above, key=lambda mount: len(mount[0]), default=("", ""))
    return kind if kind in _NETWORK else ""


def _mounts_of_linux(table: Path) -> list[tuple[str, str]]:
    """Mount points and their file systems; see proc_pid_mountinfo(5)."""
    found: list[tuple[str, str]] = []
    for line in table.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        left, _, right = line.partition(" - ")
        point = re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), left.split(" ")[4])
        found.append((point, right.split(" ")[0]))
    return found


def _mounts_of_mac() -> list[tuple[str, str]]:
    said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=2, check=True).stdout
    return [(found[1], found[2]) for found in re.finditer(r"^.*? on (/.*) \((\w+)[,)]", said, re.MULTILINE)]


def _windows_share(path: Path) -> str:
    drive = path.absolute().drive
    if drive.startswith("\\\\"):
        return "smb"
    import ctypes

    remote = 4
    return "smb" if ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == remote else ""  # type: ignore[attr-defined]
