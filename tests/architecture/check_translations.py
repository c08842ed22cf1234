#!/usr/bin/env python3
"""Checks that the German catalogue has every text of the studio: none new, none left empty, no
placeholder lost. Usage: check_translations.py ROOT LUPDATE"""

import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
from extract_messages import update  # noqa: E402

COMPLETE = ["sdmatte_de.ts", "sdmatte_zh_CN.ts"]


def problems(catalogue):
    for context in ElementTree.parse(catalogue).getroot().findall("context"):
        for text in context.findall("message"):
            source = text.findtext("source") or ""
            translation = text.find("translation")
            where = f"{catalogue.name}: {context.findtext('name')}: {source}"
            if translation is None or translation.get("type") == "unfinished" or not translation.text:
                yield f"{where}: not translated"
            elif sorted(set(re.findall(r"%[1-9n]", source))) != sorted(set(re.findall(r"%[1-9n]", translation.text))):
                yield f"{where}: other placeholders"


def main():
    root, lupdate = Path(sys.argv[1]).resolve(), sys.argv[2]
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name in COMPLETE:
            copy = Path(folder) / name
            shutil.copy(root / "translations" / name, copy)
            update(root, lupdate, [str(copy)])
            found += problems(copy)
    print("\n".join(found) if found else "Every text is translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
