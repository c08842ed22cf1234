#!/usr/bin/env python3
"""Every format that sdmatte writes, read back by others and compared bit for bit with pixels
computed here from photo, alpha and foreground: read_by_others.py SDMATTE. Exit status 77: a reader
is missing. Only OpenEXR's colours have a tolerance: their curve is computed in floats."""
import os
import struct
import subprocess
import sys
import tempfile
import zlib

try:
    import other_readers as others
except ImportError as missing:
    print(f"skipped: {missing}; apt-get install python3-opencv python3-numpy")
    sys.exit(77)
import cv2
import numpy as np

TOP = {8: 255, 16: 65535}


def icc_profile():
    """A small RGB profile of wide primaries, gamma 2.2."""
    def s15(*values):
        return b"".join(struct.pack(">i", round(value * 65536)) for value in values)
    text = b"wide"
    tags = {b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text + bytes(79),
            b"cprt": b"text\0\0\0\0none\0\0\0\0",
            b"wtpt": b"XYZ \0\0\0\0" + s15(0.9642, 1, 0.8249),
            b"rXYZ": b"XYZ \0\0\0\0" + s15(0.5151, 0.2412, -0.0011),
            b"gXYZ": b"XYZ \0\0\0\0" + s15(0.2919, 0.6922, 0.0419),
            b"bXYZ": b"XYZ \0\0\0\0" + s15(0.1572, 0.0666, 0.7841)}
    for channel in (b"rTRC", b"gTRC", b"bTRC"):
        tags[channel] = b"curv\0\0\0\0" + struct.pack(">IHH", 1, round(2.2 * 256), 0)
    at, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, data in tags.items():
        table += name + struct.pack(">II", at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    rest = struct.pack(">I", len(tags)) + table + body
    head = struct.pack(">I4sI4s4s4s", 128 + len(rest), b"test", 0x02400000, b"mntr", b"RGB ",
                       b"XYZ ") + bytes(12) + b"acsp" + bytes(28) + s15(0.9642, 1, 0.8249)
    return head + bytes(128 - len(head)) + rest


def add_chunks(path, chunks):
    """Puts chunks behind the header of a PNG."""
    with open(path, "rb") as file:
        data = file.read()
    added = b"".join(struct.pack(">I", len(body)) + name + body
                     + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks)
    with open(path, "wb") as file:
        file.write(data[:33] + added + data[33:])


def exif_block():
    artist = b"Ada\0"
    return (b"II*\0" + struct.pack("<IH", 8, 4)
            + struct.pack("<HHI4s", 0x013B, 2, 4, artist)
            + struct.pack("<HHII", 0x011A, 5, 1, 62) + struct.pack("<HHII", 0x011B, 5, 1, 70)
            + struct.pack("<HHIHH", 0x0128, 3, 1, 2, 0)
            + struct.pack("<I", 0) + struct.pack("<IIII", 300, 1, 300, 1))


class Case:
    """One photo, and what sdmatte makes of it."""

    def __init__(self, program, folder, photo, bits):
        self.program, self.folder, self.photo_path, self.bits = program, folder, photo, bits
        self.photo = others.by_opencv(photo)
        self.matte("ref.png", "--bits", "32", "--alpha", self.at("alpha.tif"),
                   "--foreground-output", self.at("foreground.png"))
        self.alpha = others.tiff(self.at("alpha.tif"), folder)
        assert self.alpha.dtype == np.float32
        wide = others.png(self.at("foreground.png"))
        assert wide.dtype == np.uint16 and wide.shape == self.photo.shape
        self.foreground = wide if bits == 16 else (wide // 257).astype(np.uint8)
        assert bits == 16 or np.array_equal(self.foreground * np.uint16(257), wide)

    def at(self, name):
        return os.path.join(self.folder, name)

    def matte(self, output, *options):
        done = subprocess.run([self.program, "matte", self.photo_path, "-o", self.at(output),
                               "--engine", "classical", *options], capture_output=True, text=True,
                              check=False)
        assert done.returncode == 0, done.stderr
        return done.stderr

    def alpha_codes(self, bits):
        codes = np.floor(self.alpha.astype(np.float64) * TOP[bits] + 0.5)
        return codes.astype(np.uint8 if bits == 8 else np.uint16)

    def colours(self, codes, bits):
        if bits == 32:
            return codes.astype(np.float32) / np.float32(TOP[self.bits])
        if bits == self.bits:
            return codes
        if bits == 16:
            return codes.astype(np.uint16) * np.uint16(257)
        return ((codes.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)

    def cut_out(self, bits):
        alpha = self.alpha if bits == 32 else self.alpha_codes(bits)
        top = 1 if bits == 32 else TOP[bits]
        mixed = np.where(alpha == top, self.photo, self.foreground)
        return np.concatenate(
            [np.where(alpha == 0, 0, self.colours(mixed, bits)).astype(alpha.dtype), alpha], 2)


def equal(found, wanted, what):
    assert found.shape == wanted.shape and found.dtype == wanted.dtype, \
        f"{what}: {found.shape} {found.dtype}, not {wanted.shape} {wanted.dtype}"
    wrong = int(np.count_nonzero(found != wanted))
    assert wrong == 0, f"{what}: {wrong} of {wanted.size} values differ"


def linear(values):
    values = values.astype(np.float64)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def frame_of(codes):
    """x, y, width, height of what is not 0."""
    rows, columns = np.flatnonzero(codes.any((1, 2))), np.flatnonzero(codes.any((0, 2)))
    return (int(columns[0]), int(rows[0]), int(columns[-1] - columns[0] + 1),
            int(rows[-1] - rows[0] + 1))


def part(pixels, frame):
    x, y, width, height = frame
    return pixels[y:y + height, x:x + width]


def trimap_of(codes):
    return np.where(codes % 255 == 0, codes, np.uint8(128))


def check_exact(case, read, ending, bits):
    """Cut-out, alpha, trimap and foreground of one run."""
    names = {content: f"{content}{bits}{ending}" for content in ("cut", "a", "trimap", "f")}
    case.matte(names["cut"], "--bits", str(bits), "--alpha", case.at(names["a"]),
               "--trimap-output", case.at(names["trimap"]),
               "--foreground-output", case.at(names["f"]))
    wanted = {"cut": case.cut_out(bits),
              "a": case.alpha if bits == 32 else case.alpha_codes(bits),
              "trimap": trimap_of(case.alpha_codes(8)),
              "f": case.colours(case.foreground, bits)}
    for content, name in names.items():
        found = read(case.at(name))
        if ending == ".webp" and wanted[content].shape[2] == 1:
            found = found[:, :, :1]  # WebP has no grey
        equal(found, wanted[content], name)


def check_formats(case):
    for bits in (8, 16):
        check_exact(case, others.png, ".png", bits)
    for bits in (8, 16, 32):
        check_exact(case, lambda path: others.tiff(path, case.folder), ".tif", bits)
    check_exact(case, others.webp, ".webp", 8)
    case.matte("cut.png")  # as the photo
    found = others.png(case.at("cut.png"))
    equal(found, case.cut_out(case.bits), "cut.png")
    opaque = case.alpha_codes(case.bits)[:, :, 0] == TOP[case.bits]
    assert opaque.any()
    equal(found[opaque][:, :3], case.photo[opaque], "opaque pixels")


def check_lossy_webp(case):
    case.matte("lossy.webp", "--quality", "90", "--foreground-output", case.at("f.webp"))
    found = others.webp(case.at("lossy.webp"))
    wanted = case.cut_out(8)
    equal(found[:, :, 3:], wanted[:, :, 3:], "alpha of lossy.webp")
    seen = wanted[:, :, 3] > 128
    error = np.abs(found[seen][:, :3].astype(int) - wanted[seen][:, :3]).mean()
    assert 0 < error < 12, error
    assert os.path.getsize(case.at("lossy.webp")) < os.path.getsize(case.at("cut8.webp"))
    assert b"Lossy" in others.run("webpinfo", case.at("f.webp"))


def check_openexr(case, is_tagged):
    for bits in (16, 32):
        case.matte("cut.exr", "--bits", str(bits), "--alpha", case.at("a.exr"),
                   "--foreground-output", case.at("f.exr"))
        alpha = case.alpha.astype(np.float16).astype(np.float32) if bits == 16 else case.alpha
        found = others.by_opencv(case.at("cut.exr"))
        assert others.exr_is_half(case.at("cut.exr")) == (bits == 16)
        equal(found[:, :, 3:], alpha, f"alpha of cut.exr, {bits}")
        equal(others.by_opencv(case.at("a.exr"))[:, :, :1], alpha, f"a.exr, {bits}")
        assert not found[:, :, :3][alpha[:, :, 0] == 0].any()
        if is_tagged:  # lcms2 converts; tests/image looks at that
            continue
        near = {16: 1e-3, 32: 2e-6}[bits]
        mixed = case.colours(np.where(case.alpha == 1, case.photo, case.foreground), 32)
        wanted = np.where(case.alpha == 0, 0, linear(mixed) * case.alpha)
        assert np.allclose(found[:, :, :3], wanted, rtol=near, atol=1e-7), f"cut.exr, {bits}"
        assert np.allclose(others.by_opencv(case.at("f.exr")),
                           linear(case.colours(case.foreground, 32)), rtol=near, atol=1e-7)


def check_open_raster(case):
    case.matte("cut.ora")
    size, layers, merged, small = others.open_raster(case.at("cut.ora"))
    wanted = case.cut_out(case.bits)
    frame = frame_of(wanted[:, :, 3:])
    assert size == (case.photo.shape[1], case.photo.shape[0])
    ((_, x, y, is_visible, cut),) = layers
    assert (x, y) == frame[:2] and is_visible
    equal(cut, part(wanted, frame), "layer")
    equal(merged, wanted, "mergedimage.png")
    assert small.dtype == np.uint8 and max(small.shape[:2]) == min(256, max(case.photo.shape[:2]))


def check_trimmed(case):
    wanted = case.cut_out(case.bits)
    frame = frame_of(wanted[:, :, 3:])
    said = case.matte("t.png", "--trim", "--alpha", case.at("t_alpha.png"))
    assert f"{frame[2]} x {frame[3]}" in said and f"{frame[0]},{frame[1]}" in said, said
    equal(others.png(case.at("t.png")), part(wanted, frame), "t.png")
    equal(others.png(case.at("t_alpha.png")), part(case.alpha_codes(8), frame), "t_alpha.png")
    for name in ("t.png", "t_alpha.png"):
        assert others.png_chunks(case.at(name))["oFFs"] == struct.pack(">iiB", *frame[:2], 0)
    case.matte("t.tif", "--trim")
    equal(others.tiff(case.at("t.tif"), case.folder), part(wanted, frame), "t.tif")
    assert others.tiff_place(case.at("t.tif")) == frame[:2], others.tiff_place(case.at("t.tif"))
    case.matte("t.exr", "--trim", "--bits", "32")
    window, whole = others.exr_windows(case.at("t.exr"))
    assert window == frame_of(case.alpha) and whole == (wanted.shape[1], wanted.shape[0])
    equal(others.by_opencv(case.at("t.exr"))[:, :, 3:], part(case.alpha, window), "t.exr")


def check_depth(case):
    """Both bytes of the foreground's codes carry something under soft alpha."""
    soft = ((case.alpha > 0.02) & (case.alpha < 0.98))[:, :, 0]
    codes = case.foreground[soft]
    assert len(codes) > 500, len(codes)
    low = len(np.unique(codes % 256))
    assert low > 200, f"{low} low bytes"
    grey = np.unique(case.alpha_codes(16)[soft] % 257)
    assert len(grey) > 200, f"alpha on {len(grey)} steps of 8 bits"


def check_details(case, icc):
    for name in ("cut16.tif", "cut8.webp", "f16.tif"):
        assert others.exif_of(case.at(name)).get("Exif.Image.Artist") == "Ada", name
    assert b"Ada" in others.png_chunks(case.at("cut.png"))["eXIf"]
    for name in ("cut.png", "cut16.tif", "cut8.webp", "f8.png", "f32.tif", "f8.webp"):
        assert others.profile_of(case.at(name)) == icc, f"profile of {name}"


def main(program):
    gone = others.missing_tools()
    if gone:
        print(f"skipped: not installed: {', '.join(gone)}")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        plain, deep = os.path.join(folder, "plain.png"), os.path.join(folder, "deep.png")
        subprocess.run([program, "sample", "-o", plain, "--size", "360x240"], check=True,
                       capture_output=True)
        codes = cv2.imread(plain, cv2.IMREAD_UNCHANGED).astype(np.uint16) * np.uint16(257)
        noise = np.random.default_rng(1).integers(-120, 121, codes.shape)
        cv2.imwrite(deep, np.clip(codes + noise, 0, 65535).astype(np.uint16))
        add_chunks(deep, [(b"iCCP", b"wide\0\0" + zlib.compress(icc_profile())),
                          (b"eXIf", exif_block())])
        for name, bits in (("plain", 8), ("deep", 16)):
            inside = os.path.join(folder, name)
            os.mkdir(inside)
            case = Case(program, inside, inside + ".png", bits)
            check_formats(case)
            check_lossy_webp(case)
            check_openexr(case, name == "deep")
            check_open_raster(case)
            check_trimmed(case)
            if name == "deep":
                check_depth(case)
                check_details(case, icc_profile())
            print(f"{name}: fine")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
