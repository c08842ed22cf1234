<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>&quot;%1&quot; has no extension that can be written; use .png, .tif or .webp.</source>
        <extracomment>core/image/write.cpp</extracomment>
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
        <extracomment>core/network/read_tensors.cpp</extracomment>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>抠图</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The photo, red over what is removed</source>
        <translation>照片,被移除的部分覆盖红色</translation>
    </message>
    <message>
        <source>The cut-out on black</source>
        <translation>黑色背景上的抠图</translation>
    </message>
    <message>
        <source>The cut-out on white</source>
        <translation>白色背景上的抠图</translation>
    </message>
    <message>
        <source>The cut-out on a checkerboard</source>
        <translation>棋盘格上的抠图</translation>
    </message>
    <message>
        <source>Alpha alone: white is kept, black removed</source>
        <translation>仅 Alpha:白色保留,黑色移除</translation>
    </message>
    <message>
        <source>The photo alone (hold \)</source>
        <translation>仅照片(按住 \)</translation>
    </message>
    <message>
        <source>%1; F goes to the next view</source>
        <translation>%1;按 F 切换到下一个视图</translation>
    </message>
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
        <source>&amp;Classical engine</source>
        <translation>经典引擎(&amp;C)</translation>
    </message>
    <message>
        <source>Built in, needs no download</source>
        <translation>内置,无需下载</translation>
    </message>
    <message>
        <source>&amp;Open model...</source>
        <translation>打开模型(&amp;O)...</translation>
    </message>
    <message>
        <source>Remember a model file for the version that runs networks</source>
        <translation>记住模型文件,供能运行网络的版本使用</translation>
    </message>
    <message>
        <source>&amp;Forget the model</source>
        <translation>忘记模型(&amp;F)</translation>
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
    <message>
        <source>Remove box</source>
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
        <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the photo, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
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
</context>
<context>
    <name>sdmatte::studio::Exporter</name>
    <message>
        <source>Waiting for the exact matte</source>
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
</context>
<context>
    <name>sdmatte::studio::LabelledSlider</name>
    <message>
        <source>%1 Double-click to reset.</source>
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
        <source>Classical engine. SDMatte for hair, glass and smoke comes with a later version.</source>
        <translation>经典引擎。用于头发、玻璃和烟雾的 SDMatte 将在以后的版本中提供。</translation>
    </message>
    <message>
        <source>Choose its model now</source>
        <translation>现在选择模型</translation>
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
        <source>Refining with the classical engine</source>
        <translation>正在用经典引擎精修</translation>
    </message>
    <message>
        <source>Classical engine, CPU</source>
        <translation>经典引擎,CPU</translation>
    </message>
    <message>
        <source>Classical engine, CPU (model: %1)</source>
        <translation type="unfinished"></translation>
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
        <source>Classical engine</source>
        <translation>经典引擎</translation>
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
        <source>%1 is remembered. This version cannot run networks yet, so the classical engine goes on.</source>
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
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
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
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>32 bit float</source>
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
    <message>
        <source>Remove point</source>
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
        <source>Remove point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove box</source>
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
</context>
<context>
    <name>sdmatte::studio::SectionHeader</name>
    <message>
        <source>Show or hide this part of the panel.</source>
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
        <source>Engine and device</source>
        <translation>引擎和设备</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>Alpha %1</translation>
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
</TS>
