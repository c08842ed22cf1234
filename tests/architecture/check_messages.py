#!/usr/bin/env python3
"""Checks that what a user reads can be translated: every error sentence and notice passes through
message("<room>", "text"), with literals that lupdate can read. Usage: check_messages.py ROOT"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
from extract_messages import CALL, GOOD_CALL, LITERAL, source_files, without_comments  # noqa: E402

BARE = [
    re.compile(r"\b(?:usage_error|input_error|resource_error)\(\s*(?:std::string\()?" + LITERAL),
    re.compile(r"\bnotices?(?:\.|->)(?:push_back|emplace_back)\(\s*" + LITERAL),
    re.compile(r"\.part\([^;\"]*,\s*" + LITERAL + r"\s*\)"),
    re.compile(r"\bstd::cerr\s*<<\s*\"[^\"]*[A-Za-z]{3}"),
    re.compile(r"\bError\{\s*ErrorKind::\w+\s*,\s*" + LITERAL),
]


def check_file(root, path):
    relative = path.relative_to(root)
    text = without_comments(path.read_text(encoding="utf-8"))
    line_of = lambda position: text.count("\n", 0, position) + 1
    for pattern in BARE:
        for found in pattern.finditer(text):
            yield f"{relative}:{line_of(found.start())}: not translatable: {found.group(0)[:70]}"
    if relative.as_posix() in ("core/base/message.h", "core/base/message.cpp"):
        return
    room = relative.parts[1]
    for call in CALL.finditer(text):
        where = f"{relative}:{line_of(call.start())}"
        good = GOOD_CALL.match(text, call.start())
        if not good:
            yield f"{where}: message() needs two literals, its context and its text"
            continue
        if good.group(1) != room:
            yield f'{where}: the context is "{good.group(1)}" and should be "{room}"'
        sentence = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', good.group(2)))
        numbers = sorted({int(n) for n in re.findall(r"%([1-9])", sentence)})
        if numbers != list(range(1, len(numbers) + 1)):
            yield f"{where}: placeholders leave out a number: {sentence}"


def violations(root):
    root = Path(root).resolve()
    for path in source_files(root):
        yield from check_file(root, path)


def main():
    found = list(violations(sys.argv[1]))
    print("\n".join(found) if found else "Every sentence can be translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
