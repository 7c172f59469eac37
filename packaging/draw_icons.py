"""Draw the program's icon in all sizes: `python packaging/draw_icons.py FOLDER` fills FOLDER/48x48/apps/annotator.png
and its like; `python packaging/draw_icons.py FILE.ico` or `FILE.iconset` makes what Windows and macOS take."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ICON = Path(__file__).parents[1] / "resources" / "icons" / "annotator.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def png(size: int) -> bytes:
    """The icon as a PNG of so many pixels a side."""
    from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(sizes: tuple[int, ...] = (16, 24, 32, 48, 64, 256)) -> bytes:
    """Windows' icon file with a PNG for each size (Microsoft, "Icons": ICONDIR and ICONDIRENTRY)."""
    pictures = [png(size) for size in sizes]
    head, at = struct.pack("<HHH", 0, 1, len(sizes)), 6 + 16 * len(sizes)
    for size, picture in zip(sizes, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


def main(target: Path) -> None:
    """Write what the target's suffix asks for."""
    if target.suffix == ".ico":
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(ico())
    elif target.suffix == ".iconset":  # for macOS' iconutil
        target.mkdir(parents=True, exist_ok=True)
        for size in (16, 32, 128, 256, 512):
            (target / f"icon_{size}x{size}.png").write_bytes(png(size))
            (target / f"icon_{size}x{size}@2x.png").write_bytes(png(2 * size))
    else:
        for size in SIZES:
            folder = target / f"{size}x{size}" / "apps"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "annotator.png").write_bytes(png(size))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
