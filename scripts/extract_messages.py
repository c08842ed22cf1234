#!/usr/bin/env python3
"""Collects every message("context", "text", ...) of core/, ui/ and app/ and hands them to Qt's lupdate,
which by itself takes the arguments for something else and leaves such calls out; and the studio's sources,
whose tr("text") it knows.
Usage: extract_messages.py ROOT LUPDATE TS..."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

SIDES = ("core", "ui", "app")
LITERAL = r'(?:u8)?"(?:[^"\\\n]|\\.)*"'
CALL = re.compile(r"(?<![\w:.])(?:sdmatte::)?message\(")
GOOD_CALL = re.compile(r'(?:sdmatte::)?message\(\s*"(\w+)"\s*,\s*(' + LITERAL + r"(?:\s*" + LITERAL + r")*)\s*[,)]")


def without_comments(text):
    """Comments blanked, line numbers kept; a // inside a string stays."""
    pattern = re.compile(LITERAL + r"|//[^\n]*|/\*.*?\*/", re.S)
    blank = lambda found: found.group(0) if found.group(0)[0] in '"u' else re.sub(r"[^\n]", " ", found.group(0))
    return pattern.sub(blank, text)


def source_files(root):
    for side in SIDES:
        for path in sorted((root / side).rglob("*")) if (root / side).is_dir() else []:
            if path.suffix in (".h", ".cpp") and len(path.relative_to(root).parts) > 2:
                yield path


def messages(root):
    """(context, text as one C++ literal, file) of every call, each text once a context."""
    seen = set()
    for path in source_files(root):
        for call in GOOD_CALL.finditer(without_comments(path.read_text(encoding="utf-8"))):
            text = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', call.group(2)))
            if (call.group(1), text) not in seen:
                seen.add((call.group(1), text))
                yield call.group(1), text, path.relative_to(root).as_posix()


def update(root, lupdate, targets):
    """Brings the .ts files `targets` up to date; returns how many texts there are."""
    found = list(messages(root))
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "messages.cpp"
        # The command line speaks English only.
        shown = [one for one in found if one[0] != "cli"]
        lines = [f'//: {file}\nQT_TRANSLATE_NOOP("{context}", "{text}");\n' for context, text, file in shown]
        listing.write_text("".join(lines), encoding="utf-8")
        studio = [folder for folder in (root / "ui", root / "app" / "studio") if folder.is_dir()]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-I", root]
        subprocess.run([lupdate, *options, listing, *studio, "-ts", *targets], check=True)
    return len(found)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    count = update(Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3:])
    print(f"{count} messages and the studio's texts in {', '.join(sys.argv[3:])}")
