"""Makes the pictures of this folder: one for each kind of file that the program must take or
refuse. Needs Pillow and numpy. Usage: make.py OUTPUT_FOLDER

The upright picture is 40 x 30: red in the upper left quarter, blue elsewhere.
"""
import pathlib
import struct
import sys
import zlib

import numpy
from PIL import Image

target = pathlib.Path(sys.argv[1])
WIDTH, HEIGHT = 40, 30
upright = numpy.zeros((HEIGHT, WIDTH, 3), numpy.uint8)
upright[:, :, 2] = 200
upright[: HEIGHT // 2, : WIDTH // 2] = (200, 0, 0)

# What the camera stored, so that orientation N turns it upright.
stored = {
    1: upright,
    2: upright[:, ::-1],
    3: upright[::-1, ::-1],
    4: upright[::-1],
    5: upright.transpose(1, 0, 2),
    6: numpy.rot90(upright, 1),
    7: upright[::-1, ::-1].transpose(1, 0, 2),
    8: numpy.rot90(upright, -1),
}
for orientation, pixels in stored.items():
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(numpy.ascontiguousarray(pixels)).save(
        target / f"orientation_{orientation}.jpg", quality=95, subsampling=0, exif=exif
    )

Image.fromarray(upright).convert("CMYK").save(target / "cmyk.jpg", quality=95)

palette = Image.fromarray(upright).quantize(4)
palette.save(target / "palette.png", transparency=palette.getpixel((0, 0)))

grey = (numpy.arange(HEIGHT * WIDTH, dtype=numpy.uint32).reshape(HEIGHT, WIDTH) * 50).astype(
    numpy.uint16
)
Image.fromarray(grey).save(target / "grey16.png")

alpha = numpy.full((HEIGHT, WIDTH, 1), 255, numpy.uint8)
alpha[:, WIDTH // 2 :] = 128
Image.fromarray(numpy.concatenate([upright, alpha], axis=2)).save(target / "with_alpha.png")

Image.fromarray(upright).save(target / "plain.png")
Image.fromarray(upright).save(target / "plain.webp", lossless=True)
Image.fromarray(upright).save(target / "plain.tif")


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(
        ">I", zlib.crc32(kind + data)
    )


header = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
(target / "claims_60000.png").write_bytes(
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", header)
    + chunk(b"IDAT", zlib.compress(bytes(100)))
    + chunk(b"IEND", b"")
)
(target / "dicom.png").write_bytes(bytes(128) + b"DICM" + bytes(600))
(target / "playlist.png").write_bytes(b"#EXTM3U\n#EXTINF:10,\nhttp://localhost/x.ts\n")
(target / "text.jpg").write_bytes(b"This is a letter, not a photo.\n" * 10)
