#!/usr/bin/env python3
"""Makes the pictures of this folder that the tests cannot build byte by byte. Needs Pillow 10+."""

from pathlib import Path

from PIL import Image

FOLDER = Path(__file__).resolve().parent
CORNERS = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)]  # red, green / blue, white


def quadrants():
    picture = Image.new("RGB", (48, 32))
    for index, colour in enumerate(CORNERS):
        x, y = index % 2 * 24, index // 2 * 16
        picture.paste(colour, (x, y, x + 24, y + 16))
    return picture


def main():
    picture = quadrants()
    exif = picture.getexif()
    exif[0x0112] = 1  # the tests write other orientations over this byte
    exif[0x010F] = "Maker"
    picture.save(FOLDER / "oriented.webp", lossless=True, exif=exif)

    # Straight alpha: the colour stays the same where alpha falls.
    faded = Image.new("RGBA", (16, 1))
    for x in range(16):
        faded.putpixel((x, 0), (200, 100, 50, x * 17))
    faded.save(FOLDER / "faded.webp", lossless=True, exact=True)


if __name__ == "__main__":
    main()
