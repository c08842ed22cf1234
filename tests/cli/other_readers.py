"""Pictures read by programs and libraries that are not ours, as numpy arrays: height x width x
channels in the order R, G, B, A, codes or floats as the file has them."""
import io
import os
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree
import zipfile

os.environ["OPENCV_IO_ENABLE_OPENEXR"] = "1"
import cv2
import numpy as np

TOOLS = {"pngcheck": "pngcheck", "pngtopam": "netpbm", "tiffinfo": "libtiff-tools",
         "tiffcp": "libtiff-tools", "dwebp": "webp", "webpinfo": "webp", "exiv2": "exiv2"}


def missing_tools():
    return [f"{tool} ({package})" for tool, package in TOOLS.items() if shutil.which(tool) is None]


def run(*words):
    done = subprocess.run(words, capture_output=True, check=False)
    assert done.returncode == 0, f"{words}: {done.stderr.decode(errors='replace')}"
    return done.stdout


def with_channels(pixels):
    return pixels[:, :, None] if pixels.ndim == 2 else pixels


def pam(data):
    """What netpbm and dwebp write."""
    assert data.startswith(b"P7\n"), data[:20]
    head, rest = data.split(b"ENDHDR\n", 1)
    field = {line.split()[0]: line.split()[-1] for line in head.decode().splitlines()[1:] if line}
    depth = np.dtype(np.uint8 if int(field["MAXVAL"]) < 256 else ">u2")
    shape = (int(field["HEIGHT"]), int(field["WIDTH"]), int(field["DEPTH"]))
    pixels = np.frombuffer(rest, depth, count=int(np.prod(shape))).reshape(shape)
    return pixels.astype(depth.newbyteorder("="))


def by_opencv(path):
    return in_rgb_order(cv2.imread(path, cv2.IMREAD_UNCHANGED))


def in_rgb_order(pixels):
    assert pixels is not None
    pixels = with_channels(pixels)
    order = {1: [0], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[pixels.shape[2]]
    return pixels[:, :, order]


def png(path):
    """By libpng twice: netpbm and OpenCV; pngcheck looks at every chunk."""
    run("pngcheck", "-q", path)
    by_netpbm = pam(run("pngtopam", "-alphapam", path))
    by_cv = by_opencv(path)
    # netpbm makes grey of RGB whose channels agree, and opaque of what has no alpha.
    if by_netpbm.shape == by_cv.shape:
        assert np.array_equal(by_netpbm, by_cv), path
    else:
        assert by_netpbm.shape[2] in (2, 4), by_netpbm.shape
        assert np.array_equal(by_netpbm[:, :, :by_cv.shape[2]], by_cv), path
    return by_cv


def png_chunks(path):
    with open(path, "rb") as file:
        data = file.read()
    chunks, at = {}, 8
    while at < len(data):
        size, name = struct.unpack(">I4s", data[at:at + 8])
        chunks.setdefault(name.decode(), data[at + 8:at + 8 + size])
        at += 12 + size
    return chunks


def tiff(path, folder):
    """By libtiff: tiffcp unpacks the pixels, a few lines collect them."""
    assert subprocess.run(["tiffinfo", path], capture_output=True, check=True).stderr == b""
    plain = os.path.join(folder, "plain.tif")
    run("tiffcp", "-c", "none", "-p", "contig", path, plain)
    with open(plain, "rb") as file:
        data = file.read()
    order = "<" if data[:2] == b"II" else ">"
    at, = struct.unpack(order + "I", data[4:8])
    count, = struct.unpack(order + "H", data[at:at + 2])
    tags = {}
    for i in range(count):
        entry = data[at + 2 + 12 * i:at + 14 + 12 * i]
        tag, kind, length = struct.unpack(order + "HHI", entry[:8])
        if kind not in (3, 4):
            continue
        code = {3: "H", 4: "I"}[kind]
        size = length * struct.calcsize(code)
        where, = struct.unpack(order + "I", entry[8:])
        value = entry[8:8 + size] if size <= 4 else data[where:where + size]
        tags[tag] = struct.unpack(f"{order}{length}{code}", value)
    shape = (tags[257][0], tags[256][0], tags[277][0])
    strips = b"".join(data[o:o + n] for o, n in zip(tags[273], tags[279]))
    is_float = tags.get(339, (1,))[0] == 3
    depth = np.dtype(f"{order}{'f' if is_float else 'u'}{tags[258][0] // 8}")
    pixels = np.frombuffer(strips, depth).reshape(shape).astype(depth.newbyteorder("="))
    if shape[2] != 4 or depth.itemsize > 1:  # OpenCV multiplies RGBA of 8 bits by its alpha
        assert np.array_equal(by_opencv(path), pixels), path
    return pixels


def tiff_place(path):
    """Pixels from the left and top edge of the whole picture: position times resolution."""
    info = run("tiffinfo", path).decode()
    x, y = map(float, re.search(r"Position: ([\d.]+), ([\d.]+)", info).groups())
    resolution = re.search(r"Resolution: ([\d.]+), ([\d.]+)", info)
    return (round(x * float(resolution[1]), 2), round(y * float(resolution[2]), 2))


def webp(path):
    assert b"No error" in run("webpinfo", path)
    by_dwebp = pam(run("dwebp", "-quiet", path, "-pam", "-o", "-"))
    by_cv = by_opencv(path)
    assert np.array_equal(by_dwebp[:, :, :by_cv.shape[2]], by_cv), path
    return by_cv


def exr_windows(path):
    """x, y, width, height of the data window; width and height of the display window."""
    with open(path, "rb") as file:
        data = file.read(4096)
    boxes = {}
    for name in ("dataWindow", "displayWindow"):
        at = data.index(name.encode() + b"\0box2i\0") + len(name) + 7 + 4
        boxes[name] = struct.unpack("<4i", data[at:at + 16])
    inner, whole = boxes["dataWindow"], boxes["displayWindow"]
    assert whole[:2] == (0, 0)
    return ((inner[0], inner[1], inner[2] - inner[0] + 1, inner[3] - inner[1] + 1),
            (whole[2] + 1, whole[3] + 1))


def exr_is_half(path):
    with open(path, "rb") as file:
        data = file.read(4096)
    at = data.index(b"channels\0chlist\0") + 16 + 4
    name_end = data.index(b"\0", at)
    return struct.unpack("<i", data[name_end + 1:name_end + 5])[0] == 1


def open_raster(path):
    """The layers from the top down, [name, x, y, is visible, pixels], and both pictures."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", 0, b"")
        assert archive.read("mimetype") == b"image/openraster"

        def picture(name):
            return in_rgb_order(
                cv2.imdecode(np.frombuffer(archive.read(name), np.uint8), cv2.IMREAD_UNCHANGED))

        image = xml.etree.ElementTree.parse(io.BytesIO(archive.read("stack.xml"))).getroot()
        assert image.tag == "image" and [child.tag for child in image] == ["stack"]
        layers = []
        for layer in image[0]:
            assert layer.tag == "layer" and layer.get("composite-op") == "svg:src-over"
            layers.append([layer.get("name"), int(layer.get("x")), int(layer.get("y")),
                           layer.get("visibility") == "visible", picture(layer.get("src"))])
        size = (int(image.get("w")), int(image.get("h")))
        return size, layers, picture("mergedimage.png"), picture("Thumbnails/thumbnail.png")


def exif_of(path):
    """By the command exiv2: {"Exif.Image.Artist": "value"}."""
    text = run("exiv2", "-q", "-PEkv", path).decode(errors="replace")
    return {line.split()[0]: line.split(None, 1)[1] for line in text.splitlines()
            if len(line.split()) > 1}


def profile_of(path):
    return run("exiv2", "-q", "-pC", path)
