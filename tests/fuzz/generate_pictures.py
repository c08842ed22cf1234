#!/usr/bin/env python3
"""Makes the small pictures that fuzz_read_image starts from. Needs Pillow 10+ with all formats."""

from pathlib import Path

from PIL import Image, ImageCms

FOLDER = Path(__file__).resolve().parent / "fuzz_read_image"


def main():
    FOLDER.mkdir(exist_ok=True)
    rgb = Image.new("RGB", (9, 7))
    for x in range(9):
        for y in range(7):
            rgb.putpixel((x, y), (x * 28, y * 36, (x * y * 4) % 256))
    rgba = rgb.copy()
    rgba.putalpha(rgb.getchannel("R"))
    exif = rgb.getexif()
    exif[0x0112] = 6
    exif[0x010F] = "Maker"
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    def save(name, picture, **options):
        picture.save(FOLDER / name, **options)

    save("rgb.jpg", rgb, quality=50, exif=exif)
    save("grey.jpg", rgb.convert("L"), quality=50)
    save("progressive.jpg", rgb, quality=50, progressive=True)
    save("cmyk.jpg", rgb.convert("CMYK"), quality=50)
    save("rgb.png", rgb, exif=exif, icc_profile=icc)
    save("palette.png", rgb.quantize(4), transparency=1)
    save("grey16.png", rgb.convert("I;16") if rgb.mode == "I" else rgb.convert("I").convert("I;16"))
    save("bits.png", rgb.convert("1"))
    save("rgba.png", rgba)
    save("lossy.webp", rgb, quality=50, exif=exif)
    save("lossless.webp", rgba, lossless=True, icc_profile=icc)
    save("none.tif", rgb)
    save("lzw.tif", rgba, compression="tiff_lzw")
    save("deflate.tif", rgb.convert("L"), compression="tiff_adobe_deflate")
    save("jpeg.tif", rgb, compression="jpeg")
    save("cmyk.tif", rgb.convert("CMYK"))
    save("float.tif", rgb.convert("F"))
    save("group4.tif", rgb.convert("1"), compression="group4")
    save("rgb.bmp", rgb)
    save("palette.bmp", rgb.quantize(4))
    save("rgb.jp2", rgb)


if __name__ == "__main__":
    main()
