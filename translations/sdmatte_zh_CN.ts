<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OpenPhoto</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>core/base/error.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this picture: close other programs or make it smaller.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused: %1.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped at a fault of its own: %1.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; check its name.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read; ask for permission or choose another file.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; choose a file in it.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not a file; save it to a file first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty (zero bytes); fetch it again.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;; create it first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, &quot;%1&quot; was not written; free some space and try again.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be larger than files may be here and was not written; choose another folder.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for &quot;%1&quot; does not exist; create it first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give a file name.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is too long; choose a shorter one.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe; give a file name.</source>
        <extracomment>core/base/safe_write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Reading the photo</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting colours</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture; copy one and paste again.</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels; close other programs.</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>image</name>
    <message>
        <source>The photo&apos;s colour profile cannot be used; convert the photo to sRGB first.</source>
        <extracomment>core/image/engine_colour.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the photo&apos;s colours; close other programs.</source>
        <extracomment>core/image/engine_colour.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 file, which this build cannot read.</source>
        <extracomment>core/image/plugin_decoder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds Lab colours; convert it to RGB first.</source>
        <extracomment>core/image/plugin_decoder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture in colours (%2 channels).</source>
        <extracomment>core/image/plugin_decoder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <extracomment>core/image/plugin_encoder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot write &quot;%1&quot;; use .png.</source>
        <extracomment>core/image/plugin_encoder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged (%2); fetch it again.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is incomplete: it ends before the picture does; fetch it again.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pixels.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims %2 x %3 pixels, more than the limit of %4; raise --max-pixels if you trust it.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile does not fit the photo and was left out.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s CMYK colours were converted to sRGB.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s CMYK colours have no profile; they were converted to sRGB by the plain formula.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture that can be read; use JPEG, PNG, TIFF or WebP.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;; close other programs or use a smaller photo.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels, the photo %4 x %5; both must be of one size.</source>
        <extracomment>core/image/read_mask.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;; close other programs.</source>
        <extracomment>core/image/read_mask.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample needs at least one pixel, not %1 x %2.</source>
        <extracomment>core/image/sample.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a sample of %1 x %2 pixels; choose a smaller one.</source>
        <extracomment>core/image/sample.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an animation; save one of its pictures.</source>
        <extracomment>core/image/webp_decoder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to write &quot;%1&quot;; close other programs.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no extension that can be written; use .png or .tif.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits cannot be written; choose 8, 16 or 32.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold %2 bits in a channel, at most %3; choose fewer bits or .tif.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>matting</name>
    <message>
        <source>Spreading from known pixels</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing colours</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solving for alpha</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing alpha to the photo&apos;s size</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trimap is %1 x %2 pixels and the photo %3 x %4; they must be of one size.</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to find the alpha of %1 x %2 pixels; close other programs or use a smaller photo.</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask does not have the photo&apos;s size.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the trimap; close other programs and try again.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trimap could not be made: %1.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the object</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a matte of %1 x %2 pixels; close other programs or use a smaller photo.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classical engine failed: %1. Try another prompt.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trimap names no sure foreground or no sure background, so the object was looked for.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open a photo of %1 x %2 pixels.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt does not have the photo&apos;s size.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has no pixels.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to find the object; close other programs and try again.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object could not be found: %1.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to find the subject; close other programs and try again.</source>
        <extracomment>core/matting/classical/subject.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject could not be found: %1.</source>
        <extracomment>core/matting/classical/subject.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not %4.</source>
        <extracomment>core/matting/edge.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to adjust the edge; close other programs and try again.</source>
        <extracomment>core/matting/edge.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alpha of %1 x %2 pixels does not fit the photo of %3 x %4; use a matte of the photo&apos;s own size.</source>
        <extracomment>core/matting/foreground.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to estimate the foreground colours; close other programs or switch the foreground off.</source>
        <extracomment>core/matting/foreground.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foreground colours do not fit the photo; estimate them again.</source>
        <extracomment>core/matting/foreground_blend.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Processor</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch finds no usable card although the driver reports %1: restart the computer, or reinstall the driver.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NVIDIA driver is installed but does not answer (%1): reinstall it with its CUDA library, libcuda.so.1.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver of the %1 serves CUDA %2 and %3 is needed: update the NVIDIA driver.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has compute capability %2 and %3 is needed: the processor is used instead.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not used because LibTorch&apos;s CUDA part is not installed: run ./run.sh --build once more.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not used because LibTorch&apos;s CUDA part does not load (%2): remove its folder and run ./run.sh --build once more.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>The trimap decides alone: the points, boxes and painted areas beside it have no effect.</source>
        <extracomment>core/prompt/fuse.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The painted area or mask is used exactly as it is: the boxes beside it have no effect.</source>
        <extracomment>core/prompt/fuse.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1,%2,%3,%4</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box %1 is reversed: give its left, top, right and bottom edge in this order.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box %1 is empty: its right and bottom edges must lie beyond its left and top edges.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box %1 reaches outside the photo, which has %2 x %3 pixels: keep it inside 0,0,%2,%3.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point %1,%2 lies outside the photo, which has %3 x %4 pixels: columns count from 0 to %5, rows from 0 to %6.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer of adding strokes</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer of erasing strokes</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trimap</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has %2 x %3 pixels and the photo %4 x %5: both must have the same size.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::About</name>
    <message>
        <source>About SDMatte Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;SDMatte Studio %1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts people, animals, hair, glass and smoke out of photos.&lt;br&gt;&lt;br&gt;The program&apos;s own sources are under the MIT licence. The built program is under the GNU GPL, version 3 or later, because it links Exiv2. It uses Qt, OpenCV, OpenImageIO and Little CMS; THIRD-PARTY.md lists everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo, red over what is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-out on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-out on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-out on a checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha alone: white is kept, black removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo alone (hold \)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; F goes to the next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the photo&apos;s file once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the picture that was copied elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear all prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap brush and eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See-&amp;through object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass, smoke or a veil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refine again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs, then the gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the &amp;edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classical engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, needs no download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open model...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember a model file for the version that runs networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About SDMatte Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EmptyState</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIF, OpenEXR, camera raw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::KeyList</name>
    <message>
        <source>Mark the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is not part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click or Alt+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold \</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Space and drag, or middle drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Matte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ModelDialog</name>
    <message>
        <source>SDMatte*, trained on more data; takes a box or a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PyTorch file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDMatte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot run networks yet. The choice is remembered for the version that can; until then the classical engine makes the mattes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network is in it? The file itself does not say, its download page does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ModelFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no model: choose a .safetensors or .pth file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::NotePill</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PhotoOpening</name>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::StateDot</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::StatusBar</name>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: type a percentage; 0 fits the photo, 1 is 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R %1  G %2  B %3  alpha %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R %1  G %2  B %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  alpha %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::WorkPill</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
