#!/usr/bin/env python3
"""Checks which file may include what: the arrows of docs/architecture.md. Usage: check_arrows.py ROOT"""

import re
import sys
from pathlib import Path

ROOMS = ["base", "image", "network", "prompt", "matting", "document", "models", "batch", "evaluation"]
# The studio's rooms: each may use those before it and all of core.
UI_ROOMS = ["async", "style", "plots", "document", "canvas", "tools", "inference", "export", "panels", "batch", "window"]
SUFFIXES = {".h", ".cpp"}

TORCH = re.compile(r"(torch|ATen|c10|caffe2)/")
QT = re.compile(r"(Qt\w*/)?Q[A-Z]\w*(/.*)?$|qt?[a-z]+\.h$|qcustomplot")
QT_LOOKALIKES = {"queue.h"}
# What only POSIX has: nothing but core/base may stop a build for another system.
POSIX = re.compile(r"(unistd|fcntl|dlfcn|pthread|poll|signal|termios|dirent|pwd|glob)\.h$|sys/|linux/|netinet/")

# Each library stays behind one door: (what is included, where that is allowed, in words)
DOORS = [
    (TORCH, ("core/network/", "core/matting/sdmatte/", "tests/network/", "tests/matting/sdmatte/"), "torch"),
    (QT, ("ui/", "app/studio/", "tests/ui/"), "Qt"),
    (POSIX, ("core/base/", "app/start/", "tests/"), "POSIX"),
    (re.compile(r"exiv2/"), ("core/image/", "tests/image/", "tests/cli/"), "Exiv2"),
    (re.compile(r"qcustomplot"), ("ui/plots/",), "QCustomPlot"),
    (re.compile(r"OpenImageIO/"), ("core/image/", "tests/", "ui/export/"), "OpenImageIO"),
    (re.compile(r"sqlite3\.h$"), ("core/document/", "core/batch/", "tests/"), "SQLite"),
    (re.compile(r"curl/"), ("core/models/", "tests/models/"), "libcurl"),
    (re.compile(r"openssl/"), ("core/models/", "tests/models/"), "OpenSSL"),
    (re.compile(r"CLI/"), ("app/", "tests/cli/"), "CLI11"),
    (re.compile(r"omp\.h$"), ("core/network/",), "OpenMP (base/parallel.h is for our loops)"),
]


def includes_of(path):
    text = path.read_text(encoding="utf-8", errors="replace")
    for number, line in enumerate(text.splitlines(), 1):
        found = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
        if found:
            yield number, found.group(1)


def resolve(root, path, name):
    """The file of this project that an include names; None for a library's."""
    for folder in (path.parent, root / "core", root / "ui", root / "app", root):
        candidate = (folder / name).resolve()
        if candidate.is_file() and candidate.is_relative_to(root):
            return candidate
    return None


def room_of(root, path):
    parts = path.relative_to(root).parts
    return parts[1] if parts[0] == "core" and len(parts) > 2 else None


def may_use(room, other):
    if room == other:
        return True
    if room not in ROOMS or other not in ROOMS:
        return False
    if room == "network":
        return other == "base"
    return ROOMS.index(other) < ROOMS.index(room)


def ui_room_of(root, path):
    return path.relative_to(root).parts[1]


def ui_may_use(path, target, root):
    room, other = ui_room_of(root, path), ui_room_of(root, target)
    if room == other:
        return True
    return room in UI_ROOMS and other in UI_ROOMS and UI_ROOMS.index(other) < UI_ROOMS.index(room)


def check_file(root, path):
    relative = path.relative_to(root).as_posix()
    room = room_of(root, path)
    for number, name in includes_of(path):
        where = f"{relative}:{number}"
        target = resolve(root, path, name)
        if target is None:
            if room and name.split("/")[0] in ROOMS and "/" in name:
                yield f"{where}: {name} does not exist"
            for pattern, allowed, library in DOORS:
                if pattern.match(name) and name not in QT_LOOKALIKES and not relative.startswith(allowed):
                    yield f"{where}: {library} ({name}) belongs only in {', '.join(allowed)}"
            if room == "network" and name.startswith("opencv2/"):
                yield f"{where}: core/network is for LibTorch only, not OpenCV ({name})"
            continue
        side = target.relative_to(root).parts[0]
        if room and side in ("ui", "app", "tests"):
            yield f"{where}: core must not know {side} ({name})"
        elif relative.startswith("ui/") and side in ("app", "tests"):
            yield f"{where}: ui must not know {side} ({name})"
        elif relative.startswith("ui/") and side == "ui" and not ui_may_use(path, target, root):
            yield f"{where}: ui room {ui_room_of(root, path)} may not use {ui_room_of(root, target)} ({name})"
        elif relative.startswith("app/cli/") and side == "ui":
            yield f"{where}: the command line must not know ui ({name})"
        elif room and side == "core" and not may_use(room, room_of(root, target)):
            yield f"{where}: room {room} may not use room {room_of(root, target)} ({name})"


def torch_in_reach(root, path, seen):
    """The first torch header that this file reaches through the project's own headers."""
    if path in seen:
        return None
    seen.add(path)
    for _, name in includes_of(path):
        target = resolve(root, path, name)
        if target is None and TORCH.match(name):
            return f"{path.relative_to(root).as_posix()} includes {name}"
        if target is not None:
            found = torch_in_reach(root, target, seen)
            if found:
                return found
    return None


def check_links(root, path):
    """sdmatte_room(<room> ... sdmatte::<other> ...) in a CMake file."""
    text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
    for room, body in re.findall(r"sdmatte_room\(\s*(\w+)([^)]*)\)", text):
        for other in re.findall(r"sdmatte::(\w+)", body):
            if other in ROOMS and room in ROOMS and not may_use(room, other):
                yield f"{path.relative_to(root).as_posix()}: room {room} may not link room {other}"


def violations(root):
    root = Path(root).resolve()
    checked = 0
    for side in ("core", "ui", "app", "tests"):
        for path in sorted((root / side).rglob("*")) if (root / side).is_dir() else []:
            if path.suffix in SUFFIXES:
                checked += 1
                yield from check_file(root, path)
                if side in ("ui", "app"):
                    found = torch_in_reach(root, path, set())
                    if found:
                        yield f"{path.relative_to(root).as_posix()}: must never see torch, but {found}"
            elif path.name == "CMakeLists.txt":
                yield from check_links(root, path)
    if checked == 0:
        yield f"{root}: no source file found"


def main():
    found = list(violations(sys.argv[1]))
    print("\n".join(found) if found else "Every include follows the arrows.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
