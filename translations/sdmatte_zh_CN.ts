<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ObjectEdits</name>
    <message>
        <source>Add object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPhoto</name>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>&quot;%1&quot; needs %2 MB in &quot;%3&quot; and %4 MB are free; free some space and try again.</source>
        <extracomment>core/base/disk_space.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Your home folder is not known; set HOME or XDG_DATA_HOME to it.</source>
        <extracomment>core/base/user_folders.cpp</extracomment>
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
    <name>export</name>
    <message>
        <source>The cut-out has no file name yet; give it one.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the photo itself; choose another name.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; replace it or choose another name.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cut out yet; click the subject first.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusting the edge</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating colours</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
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
        <source>%1 bits cannot be written; choose 8, 16 or 32.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold %2 bits in a channel, at most %3; choose fewer bits or .tif.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold %2 x %3 pixels, WebP goes to %4 a side; use .png or .tif.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot keep colours under transparent pixels: OpenEXR multiplies them by alpha; use .png or .tif.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no extension that can be written; use .png, .tif, .webp or .exr.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds 16 or 32 bits in a channel, not %2; choose one of them, or .png.</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read; choose another file.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a colour profile; choose another file.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no colour profile, or a damaged one; the screen is taken for sRGB.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the colour profile of a screen; the screen is taken for sRGB.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no colour profile that can be proofed; choose the profile of a press or a printer.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inference</name>
    <message>
        <source>The engine failed without saying why; try again.</source>
        <extracomment>ui/inference/lane.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cuts people, animals, hair, glass and smoke out of photos. &quot;sdmatte --help&quot; is the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo to open.</source>
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
    <message>
        <source>%1 is no side of a network: give a multiple of 64 from 128 to 2048.</source>
        <extracomment>core/matting/sdmatte/sdmatte_engine.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was never trained with trimaps: a box or mask usually gives a better matte.</source>
        <extracomment>core/matting/sdmatte/sdmatte_session.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDMatte* was never trained with points: they were grown to a mask, which it was sent.</source>
        <extracomment>core/matting/sdmatte/sdmatte_session.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network, so the processor computes, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card failed, so the processor computes, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was too little memory for a side of %1 pixels, so the network looks at the photo at %2: fine detail may be softer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network, so it works in smaller parts, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory on the card: the processor works</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card failed: the processor works</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory: working at side %1</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory: working in smaller parts</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has %2 of memory and the model needs about %3: choose a smaller side, bf16 or the processor.</source>
        <extracomment>core/matting/sdmatte/memory_need.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>core/matting/sdmatte/memory_need.cpp</extracomment>
        <translation type="unfinished">%1 GB</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>SHA-256 cannot be computed here; check the installation of OpenSSL.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed while it was read; try again when it is complete.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: its disk fails; copy it to another disk, or download it again.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model and no file &quot;%1&quot;; give the name of an installed model, or a checkpoint file.</source>
        <extracomment>core/models/find_model.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model &quot;%1&quot; already; choose another name, or remove that model first.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a model; use at most 100 letters, digits, spaces, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, and begin with a letter or digit.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDMatte and SDMatte* have the same tensors: the model was taken for SDMatte; say so when it is SDMatte*.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the model</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of the model &quot;%1&quot; is missing or not whole; remove the model and import it again.</source>
        <extracomment>core/models/list_models.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of models, &quot;%1&quot;, cannot be read: %2.</source>
        <extracomment>core/models/list_models.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; choose one of those that are installed.</source>
        <extracomment>core/models/models_folder.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the model &quot;%1&quot; is damaged; remove the model and import it again.</source>
        <extracomment>core/models/record.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the model</source>
        <extracomment>core/models/verify_model.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of the model &quot;%1&quot; is not what was imported; remove the model and import it again.</source>
        <extracomment>core/models/verify_model.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the file that was published as %2: its SHA-256 is another one; download it again unless you know where it is from.</source>
        <extracomment>core/models/published.cpp</extracomment>
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
    <message>
        <source>&quot;%1&quot; cannot be used: the numbers of %2 are %3, and must be F32, F16 or BF16.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no complete network: %2 (%3) is missing; download it again.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2 is %3 and must be %4 in this network.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2 (%3) is not part of this network.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds none of the networks SDMatte, SDMatte* and LiteSDMatte; choose another file.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without the vocabulary of captions; leave the caption empty, or run ./run.sh --build while the network can be reached.</source>
        <extracomment>core/network/caption.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed or replaced while it was read; try again when it is complete.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;: give auto, cpu or cuda[:N].</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no usable NVIDIA card %1: use --device cpu.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the network</source>
        <extracomment>core/network/load_network.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds %2 and not %3; choose the other network, or let the file decide.</source>
        <extracomment>core/network/network_kind.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: its disk fails; copy it to another disk, or download it again.</source>
        <extracomment>core/network/read_pieces.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network needs more memory than is free; choose a smaller side, or close other programs.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network; choose a smaller side or the processor.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed in LibTorch: %1.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its header is not what safetensors files have; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it names %2 twice; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2 has numbers of the unknown type %3; use a file of F32, F16 or BF16.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 run backwards; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2 has %3 bytes, which is not what its shape %4 needs; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 overlap others or leave a gap; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: %2 of %3 bytes of its tensors are there; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2 bytes follow its last tensor; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists more than %2 tensors, which no network here has; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no safetensors file: it has fewer than %2 bytes; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no safetensors file: its header would have %2 bytes; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off within its header; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: the disk fails, or the file was changed; try again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>core/network/stored_tensor.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a checkpoint of the old kind, as torch wrote them before version 1.6: open it with torch.load, save what that gives with torch.save, and choose the new file.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare pickle, which could hold anything: save the network&apos;s state_dict() with torch.save, and choose that file.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors has the pickle op code %2, which no checkpoint needs; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors is far longer than that of any checkpoint here; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors is nested more than %2 deep; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its list of tensors is no pickle that can be read; download it again.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 remarks in its header, as no checkpoint has; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a zip file, but no checkpoint of torch.save; if a checkpoint is in it, unpack it first.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a TorchScript program, which is not run here; choose a checkpoint of the network&apos;s weights.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved on a machine with another byte order, which is not read here; save it again on a usual computer.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a version of the format that is not known here; save it with another version of torch.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 are not all in it; download it again.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its tensors use the same bytes again and again; choose another file.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no table of tensors by name: save what state_dict() of the network gives, and choose that file.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it describes one storage in two ways; download it again.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2 is a tensor of a kind that is not read here; save it as a plain tensor.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no tensors that are read here; choose a checkpoint of the network itself.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensors of &quot;%1&quot; do not fit into a safetensors file: their names, shapes or number are beyond its limits.</source>
        <extracomment>core/network/write_safetensors.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its parts are not where its directory says; download it again.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: other programs could read other things from it than this one; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off, or something was added behind its end; download it again.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists %2 parts, more than any checkpoint here has; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, which checkpoints are not; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a compressed zip, which checkpoints are not; if the checkpoint is in it, unpack it first.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: the name of one of its parts, &quot;%2&quot;, is no plain name; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: it holds &quot;%2&quot; twice; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
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
        <source>Cuts people, animals, hair, glass and smoke out of photos.&lt;br&gt;&lt;br&gt;The program&apos;s own sources are under the MIT licence. The built program is under the GNU GPL, version 3 or later, because it links Exiv2 and QCustomPlot. It uses Qt, OpenCV, OpenImageIO and Little CMS; THIRD-PARTY.md lists everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Actions</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)...</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>重新打开(&amp;G)</translation>
    </message>
    <message>
        <source>Read the photo&apos;s file once more</source>
        <translation>重新读取照片文件</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export as the last time</source>
        <translation>按上次的方式导出</translation>
    </message>
    <message>
        <source>Export &amp;as...</source>
        <translation>导出为(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture that was copied elsewhere</source>
        <translation>打开从别处复制的图片</translation>
    </message>
    <message>
        <source>&amp;Delete under the pointer</source>
        <translation>删除指针下的标记(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一个视图(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Clear all prompts</source>
        <translation>清除所有提示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Swap brush and eraser</source>
        <translation>交换画笔和橡皮(&amp;S)</translation>
    </message>
    <message>
        <source>See-&amp;through object</source>
        <translation>透明物体(&amp;T)</translation>
    </message>
    <message>
        <source>Glass, smoke or a veil</source>
        <translation>玻璃、烟雾或薄纱</translation>
    </message>
    <message>
        <source>&amp;Refine again</source>
        <translation>重新精修(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop what runs, then the gesture</source>
        <translation>先停止正在运行的任务,再停止手势</translation>
    </message>
    <message>
        <source>Reset the &amp;edge</source>
        <translation>重置边缘(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open model...</source>
        <translation>打开模型(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>缩小画笔(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>放大画笔(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>柔化画笔(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>硬化画笔(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About SDMatte Studio</source>
        <translation>关于 SDMatte Studio(&amp;A)</translation>
    </message>
    <message>
        <source>Swap brush and eraser, or keep and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out another object of this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;mask...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the subject from a picture of the photo&apos;s size, white on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;trimap...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take black as background and white as subject; only what lies between is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quick matte until the exact one is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file to the studio and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every panel back in its first place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BoxTool</name>
    <message>
        <source>Draw box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BrushSettings</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>How wide the brush is ([ and ]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>How sharp its edge is (Shift+[ and Shift+]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pen&apos;s pressure sets the size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BrushTool</name>
    <message>
        <source>Brush stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free stroke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Canvas</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photo and its matte. The arrow keys move it, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::CanvasMarks</name>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Coordinates</name>
    <message>
        <source>Type two whole numbers: x, y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point must lie in the photo: x up to %1, y up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type four whole numbers: left, top, right, bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and bottom must be greater than left and top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box must lie in the photo: %1 wide and %2 high.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Document</name>
    <message>
        <source>Object 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EdgePanel</name>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Shift edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Moves the edge out or in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Softens the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change edge contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Makes the edge harder or softer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Despeckle</source>
        <translation>去斑</translation>
    </message>
    <message>
        <source>Removes islands and holes up to this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decontaminate</source>
        <translation>去杂色</translation>
    </message>
    <message>
        <source>Takes the background&apos;s colour out of the object&apos;s edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to see the matte without these adjustments (hold A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EdgePresets</name>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own presets cannot be replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many presets. Delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EmptyState</name>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>将照片拖放到这里</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIF, OpenEXR, camera raw</source>
        <translation>JPEG、PNG、TIFF、WebP、HEIF、OpenEXR、相机 RAW</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EngineFlow</name>
    <message>
        <source>This build of SDMatte Studio has no networks, so the classical engine works instead of the model %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Model: %1. Device: %2. Precision: %3. The classical engine works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 is not installed any more, so the classical engine works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical engine</source>
        <translation type="unfinished">经典引擎</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1:%2 {1,?}</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining with the classical engine</source>
        <translation type="unfinished">正在用经典引擎精修</translation>
    </message>
    <message>
        <source>Refining with %1 on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining with %1 on the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the photo for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EngineMenu</name>
    <message>
        <source>&amp;Classical engine</source>
        <translation type="unfinished">经典引擎(&amp;C)</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished">%1 GB</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;PU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fp32, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bf16, half the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models look at the photo with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no networks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExactStrokes</name>
    <message>
        <source>Exactly as painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the strokes as the whole subject. Otherwise they mark a part of it, and the rest is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes exactly as painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes as marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportDialog</name>
    <message>
        <source>Export the cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>抠图</translation>
    </message>
    <message>
        <source>Alpha alone, as grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreground, without the old background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Keep their colours, for textures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep where the photo was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hidden pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As the photo, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Replace it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;bjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; and %2 more exist already. Replace them, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each to its own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes %1 and more, %2 files in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits, floating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportFlow</name>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export as...</source>
        <translation>导出为...</translation>
    </message>
    <message>
        <source>Nothing of %1 is cut out yet. Click the subject first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is hidden, and hidden objects are not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Exporter</name>
    <message>
        <source>Waiting for the exact matte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistogramPlot</name>
    <message>
        <source>Histogram of alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pixels have which alpha, from removed (0) to kept (1). Each line of the grid is ten times as many.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistoryModel</name>
    <message>
        <source>Photo opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step to go there.</source>
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
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Show the matte without edge adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it, or Alt+arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, with Shift farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a name or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that is pressed here becomes the action&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action has no key then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the program&apos;s own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as they were first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Key of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter, then the new key of &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is its key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is fixed: &quot;%2&quot;. Press another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which would have no key then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which would keep its other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::LabelledSlider</name>
    <message>
        <source>%1 Double-click to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::MainWindow</name>
    <message>
        <source>SDMatte Studio</source>
        <translation>SDMatte Studio</translation>
    </message>
    <message>
        <source>The cut-out of %1 has not been exported.</source>
        <translation>%1 的抠图尚未导出。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Without it, points, boxes and strokes are lost.</source>
        <translation>否则点、框和笔画将会丢失。</translation>
    </message>
    <message>
        <source>The window closes when %1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1[*] - SDMatte Studio</source>
        <translation>%1[*] - SDMatte Studio</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Click the subject. Right-click what is not part of it. Drag for a box (M).</source>
        <translation>单击主体。右键单击不属于主体的部分。按 M 拖出方框。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Engine: %1. Photo: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The canvas shows a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas shows a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, model %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical engine. This build has no networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical engine. Add SDMatte for hair, glass and smoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical engine. SDMatte is better at hair, glass and smoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was never trained with trimaps. The classical engine takes them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the classical engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::MarkEdits</name>
    <message>
        <source>Move box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove brush strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove eraser strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear keep strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear remove strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove trimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Matte</source>
        <translation>蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>模型(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <source>Which network is in it? The file itself does not say, its download page does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDMatte; takes points, a box or a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is copied; the file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ModelFlow</name>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of SDMatte Studio has no networks: it cannot use models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model is still being added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame to move the photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::NetworkEngine</name>
    <message>
        <source>This machine has no usable graphics card &quot;%1&quot;: choose another device in the Model menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of SDMatte Studio has no networks: it cannot use models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::NotePill</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectColours</name>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to rename (F2). Drag to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide (Space). Hidden objects are not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show (Space). Hidden objects are not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another colour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectModel</name>
    <message>
        <source>%1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectRows</name>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectsPanel</name>
    <message>
        <source>Add object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out another object of this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same prompts and edge once more, to vary them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this object (Del).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last object stays: clear its prompts instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::OutputPanel</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The kind of file that an export writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>How finely colours and alpha are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Foreground takes the background&apos;s colour out of soft edges; Photo keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreground</source>
        <translation>前景</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Hidden pixels</source>
        <translation>隐藏像素</translation>
    </message>
    <message>
        <source>Fully transparent pixels are empty, or keep their colours for game textures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Keep colours</source>
        <translation>保留颜色</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active object alone, all that are shown in one cut-out, or each in its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PhotoFlow</name>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message>
        <source>%1 was deleted or moved. It stays open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo is open at a time, so the first one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 百万像素</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PhotoOpening</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Drawing the sample picture</source>
        <translation>正在绘制示例图片</translation>
    </message>
    <message>
        <source>Opening the pasted picture</source>
        <translation>正在打开粘贴的图片</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PointTool</name>
    <message>
        <source>Add point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PresetRow</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the whole edge by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, rename or delete a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptDelegate</name>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to type coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to change the sign (Space).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptImport</name>
    <message>
        <source>Import mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import trimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trimap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptList</name>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Click the subject, or drag a box around it.</source>
        <translation>单击主体,或在其周围拖出方框。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptModel</name>
    <message>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Point +</source>
        <translation>点 +</translation>
    </message>
    <message>
        <source>Point −</source>
        <translation>点 −</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush strokes, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptsPanel</name>
    <message>
        <source>See-through object</source>
        <translation>透明物体</translation>
    </message>
    <message>
        <source>Opaque object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass, smoke, a veil: the background shines through the object itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine treats all objects as opaque. SDMatte can cut out glass, smoke and veils: choose it in the Model menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words: a glass vase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine reads no captions; SDMatte can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine reads no captions: yours has no effect on the matte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for what is to be cut out, in English. They help where the marks alone could mean several things.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::RunPlot</name>
    <message>
        <source>Times of the last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of the last runs, the newest at the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ScreenActions</name>
    <message>
        <source>Soft &amp;proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo as the press or printer of the proof profile gives it; exports stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that the desktop gives for each screen, under X11; elsewhere sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as most screens show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the screen&apos;s profile...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ICC file that a measurement of the screen made, or its maker gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the p&amp;roof profile...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ICC file of the press or printer that the soft proof shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: &amp;relative colorimetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours that can be printed stay, the others are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: p&amp;erceptual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours move so that differences stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gamut warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the soft proof, colours that cannot be printed are grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;creen colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile &amp;file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roof profile: %1...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ScreenFlow</name>
    <message>
        <source>What the desktop gives for this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::SectionHeader</name>
    <message>
        <source>Click to show or hide what is in it, drag to move it; right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::SidePanel</name>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::StateDot</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::StatisticsPanel</name>
    <message>
        <source>%1: %2 s, and %3 s to prepare the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no matte yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown %1 %, kept %2 %, removed %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been refined yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::StatusBar</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom: type a percentage; 0 fits the photo, 1 is 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>Alpha %1</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1:%2</translation>
    </message>
    <message>
        <source>Memory in use, %1 of it for what the canvas shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ToolSet</name>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Click the subject. Right-click or Alt+click what is not part of it.</source>
        <translation>单击主体。右键或 Alt+单击不属于主体的部分。</translation>
    </message>
    <message>
        <source>Drag a box around the subject. Hold Shift to add another one.</source>
        <translation>在主体周围拖出方框。按住 Shift 再添加一个。</translation>
    </message>
    <message>
        <source>Paint over the subject. Hold Alt to erase.</source>
        <translation>在主体上涂抹。按住 Alt 擦除。</translation>
    </message>
    <message>
        <source>Paint over what is not part of the subject.</source>
        <translation>在不属于主体的部分涂抹。</translation>
    </message>
    <message>
        <source>Drag to move the view.</source>
        <translation>拖动以移动视图。</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around the subject, or click corners and double-click. Shift adds, Alt takes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what must stay fully visible, whatever the engine finds. Hold Alt to free it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what must be gone, whatever the engine finds. Hold Alt to free it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ToolSettings</name>
    <message>
        <source>A click marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click marks what belongs to the subject, Alt+click what does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click marks what is not part of the subject, Alt+click what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new box takes the place of those before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new box is added to those before (Shift).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new area takes the place of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new area is added to the one before (Shift).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new area is cut out of the one before (Alt).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewActions</name>
    <message>
        <source>Overlay</source>
        <translation type="unfinished">叠加</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">黑色</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">白色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation type="unfinished">抠图</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished">Alpha</translation>
    </message>
    <message>
        <source>Trimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished">原图</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo, a colour over what is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-out on black</source>
        <translation type="unfinished">黑色背景上的抠图</translation>
    </message>
    <message>
        <source>The cut-out on white</source>
        <translation type="unfinished">白色背景上的抠图</translation>
    </message>
    <message>
        <source>The cut-out on a colour of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-out on a picture of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-out on a checkerboard</source>
        <translation type="unfinished">棋盘格上的抠图</translation>
    </message>
    <message>
        <source>Alpha alone: white is kept, black removed</source>
        <translation type="unfinished">仅 Alpha:白色保留,黑色移除</translation>
    </message>
    <message>
        <source>Kept in white, removed in black, and between them in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo alone (hold \)</source>
        <translation type="unfinished">仅照片(按住 \)</translation>
    </message>
    <message>
        <source>The photo left of a line, the last view right of it; drag the line, or move it with Alt and the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is neither kept nor removed entirely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clearly each pixel is kept or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that a model gets of your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay &amp;colour...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies over the photo in the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay over what is &amp;kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of over what is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Background colour...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the view on a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background &amp;picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the view on a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the views&apos; colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay and background as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole photo, small, while only a part of it is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel &amp;grid and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 800 % on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View &amp;colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay &amp;opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;lend in linear light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay and cut-outs are mixed as light mixes, instead of as other programs mix an exported picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewFlow</name>
    <message>
        <source>Overlay colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewSwitch</name>
    <message>
        <source>More views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More views, and their colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::WorkPill</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&quot;%1&quot; marks nothing: a mask is white where the subject is.</source>
        <extracomment>ui/window/prompt_import.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
