#!/usr/bin/env python3
"""Plants violations into a small tree and expects each check to name every one of them."""

import shutil
import sys
import tempfile
import unittest
import xml.etree.ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "scripts")]
import check_arrows  # noqa: E402
import check_messages  # noqa: E402
import extract_messages  # noqa: E402

SOUND = {
    "core/base/error.h": "#include <string>\n#include <unistd.h>\n",
    "core/image/read.h": '#include "base/error.h"\n#include <OpenImageIO/imageio.h>\n',
    "core/network/unet.cpp": '#include "base/error.h"\n#include <ATen/core/Tensor.h>\n',
    "core/network/device.h": "#include <string>\n",
    "core/prompt/prompt.h": '#include "image/read.h"\n#include <queue>\n',
    "core/matting/sdmatte/engine.cpp": '#include "network/device.h"\n#include <c10/core/Device.h>\n',
    "app/cli/main.cpp": '#include "prompt/prompt.h"\n#include <CLI/CLI.hpp>\n',
    "ui/canvas/view.h": '#include "prompt/prompt.h"\n#include <QWidget>\n#include <QtCore/qglobal.h>\n',
    "ui/tools/point_tool.cpp": '#include "ui/canvas/view.h"\n',
    "core/image/CMakeLists.txt": "sdmatte_room(image SOURCES a.cpp USES sdmatte::base)\n",
}

FORBIDDEN = {
    "core/image/qt.cpp": "#include <QImage>\n",
    "core/base/qt.cpp": "#include <QtGui/QImage>\n",
    "core/image/up.cpp": '#include "prompt/prompt.h"\n',
    "core/base/up.cpp": '#include "image/read.h"\n',
    "core/network/wide.cpp": '#include "image/read.h"\n',
    "core/network/pixels.cpp": "#include <opencv2/core.hpp>\n",
    "core/matting/torch.cpp": "#include <torch/torch.h>\n",
    "core/image/torch.cpp": "#include <c10/core/Device.h>\n",
    "core/prompt/gone.cpp": '#include "image/gone.h"\n',
    "core/prompt/window.cpp": '#include "canvas/view.h"\n',
    "core/image/posix.cpp": "#include <sys/stat.h>\n",
    "core/matting/metadata.cpp": "#include <exiv2/exiv2.hpp>\n",
    "app/cli/window.cpp": '#include "canvas/view.h"\n',
    "app/cli/torch.cpp": "#include <ATen/ATen.h>\n",
    "ui/canvas/up.cpp": '#include "ui/tools/tool.h"\n',
    "ui/unlisted/room.cpp": '#include "ui/canvas/view.h"\n',
    "ui/canvas/torch.cpp": '#include "matting/sdmatte/leaky.h"\n',
    "core/prompt/CMakeLists.txt": "sdmatte_room(prompt\n  SOURCES a.cpp\n  USES sdmatte::matting\n)\n",
}

TRANSLATABLE = """
auto a = input_error(message("image", "%1 is not a photo: \\"%2\\".", name, text));
auto b = progress.part(0.F, 1.F, message("image", "Reading"));  // input_error("in a comment")
auto c = message("image", "One sentence "
                          "over two lines.");
"""

UNTRANSLATABLE = [
    'auto a = input_error("No.");',
    'auto a = usage_error(std::string("No ") + name);',
    'image.notices.push_back("Converted.");',
    'auto p = progress.part(0.F, 1.F, "Reading");',
    'std::cerr << "Wrong.";',
    'auto a = message("prompt", "Another room.");',
    'auto a = message("image", text);',
    'auto a = message("image", "%2 alone.", x, y);',
]


def planted(files):
    folder = tempfile.TemporaryDirectory()
    for name, text in files.items():
        path = Path(folder.name) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


class Arrows(unittest.TestCase):
    def test_a_sound_tree_passes(self):
        with planted(SOUND) as root:
            self.assertEqual(list(check_arrows.violations(root)), [])

    def test_each_forbidden_include_is_named(self):
        leaky = {"core/matting/sdmatte/leaky.h": "#include <ATen/core/Tensor.h>\n", "ui/tools/tool.h": ""}
        for name, text in FORBIDDEN.items():
            with self.subTest(name), planted({**SOUND, **leaky, name: text}) as root:
                found = list(check_arrows.violations(root))
                self.assertTrue(found and all(line.startswith(name) for line in found), found)

    def test_an_empty_tree_fails(self):
        with tempfile.TemporaryDirectory() as root:
            self.assertTrue(list(check_arrows.violations(root)))


class Messages(unittest.TestCase):
    def test_translatable_sentences_pass(self):
        with planted({"core/image/read.cpp": TRANSLATABLE}) as root:
            self.assertEqual(list(check_messages.violations(root)), [])

    def test_each_untranslatable_sentence_is_named(self):
        for text in UNTRANSLATABLE:
            with self.subTest(text), planted({"core/image/read.cpp": TRANSLATABLE + text}) as root:
                self.assertEqual(len(list(check_messages.violations(root))), 1)


LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin")


class Translations(unittest.TestCase):
    @unittest.skipUnless(LUPDATE, "qt6-l10n-tools is not installed")
    def test_lupdate_takes_every_sentence_as_it_is_written(self):
        sources = "auto a = usage_error(message(\"image\", \"No \\\"%1\\\"\\n\"\n\"here.\", path_text(file), 3));\n"
        with planted({"core/image/read.cpp": sources + 'auto b = message("image", "Ärger.");'}) as root:
            target = Path(root) / "all.ts"
            self.assertEqual(extract_messages.update(Path(root), LUPDATE, [str(target)]), 2)
            texts = [text.text for text in xml.etree.ElementTree.parse(target).iter("source")]
            self.assertEqual(texts, ['No "%1"\nhere.', "Ärger."])


if __name__ == "__main__":
    unittest.main()
