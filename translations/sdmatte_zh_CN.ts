<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ObjectEdits</name>
    <message>
        <source>Add object</source>
        <translation>添加对象</translation>
    </message>
    <message>
        <source>Object 1</source>
        <translation>对象 1</translation>
    </message>
    <message>
        <source>Duplicate object</source>
        <translation>复制对象</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>删除对象</translation>
    </message>
    <message>
        <source>Rename object</source>
        <translation>重命名对象</translation>
    </message>
    <message>
        <source>Colour object</source>
        <translation>更改对象颜色</translation>
    </message>
    <message>
        <source>Show object</source>
        <translation>显示对象</translation>
    </message>
    <message>
        <source>Hide object</source>
        <translation>隐藏对象</translation>
    </message>
    <message>
        <source>Move object</source>
        <translation>移动对象</translation>
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
        <translation>“%1”需要 %2 MB 空间（位于“%3”），而可用空间只有 %4 MB；请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>core/base/error.cpp</extracomment>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture: close other programs or make it smaller.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation>内存不足，无法处理这张图片：请关闭其他程序，或缩小图片。</translation>
    </message>
    <message>
        <source>The system refused: %1.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation>系统拒绝了该操作：%1。</translation>
    </message>
    <message>
        <source>The program stopped at a fault of its own: %1.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation>程序因自身的错误而停止：%1。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; check its name.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>找不到文件“%1”；请检查文件名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read; ask for permission or choose another file.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>无法读取“%1”；请获取权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; choose a file in it.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>“%1”是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not a file; save it to a file first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>“%1”是设备或管道，不是文件；请先将其保存为文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty (zero bytes); fetch it again.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>“%1”是空文件（0 字节）；请重新获取。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;; create it first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>文件夹“%1”不存在；请先创建。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>“%1”不是文件夹；请选择其他目标。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>无法写入文件夹“%1”；请选择其他目标。</translation>
    </message>
    <message>
        <source>The disk is full, &quot;%1&quot; was not written; free some space and try again.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>磁盘已满，“%1”未写入；请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be larger than files may be here and was not written; choose another folder.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>“%1”会超出此处允许的文件大小，因此未写入；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>无法写入“%1”；请选择其他目标。</translation>
    </message>
    <message>
        <source>The folder for &quot;%1&quot; does not exist; create it first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>“%1”所在的文件夹不存在；请先创建。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give a file name.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>“%1”是文件夹；请指定文件名。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is too long; choose a shorter one.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>名称“%1”过长；请选择更短的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe; give a file name.</source>
        <extracomment>core/base/safe_write.cpp</extracomment>
        <translation>“%1”是设备或管道；请指定文件名。</translation>
    </message>
    <message>
        <source>Your home folder is not known; set HOME or XDG_DATA_HOME to it.</source>
        <extracomment>core/base/user_folders.cpp</extracomment>
        <translation>无法确定您的主文件夹；请将 HOME 或 XDG_DATA_HOME 设为该文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a brace that stands alone; write {{ or }} for one.</source>
        <extracomment>core/base/name_pattern.cpp</extracomment>
        <translation>“%1”中有一个单独的大括号；要表示一个大括号，请写作 {{ 或 }}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no placeholder of file names.</source>
        <extracomment>core/base/name_pattern.cpp</extracomment>
        <translation>“%1”不是文件名的占位符。</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Memory ran out, so the matte was found at half the photo&apos;s size: its edge is coarser.</source>
        <extracomment>core/batch/half_size.cpp</extracomment>
        <translation>内存不足，因此以照片一半的大小求出蒙版：其边缘较粗糙。</translation>
    </message>
    <message>
        <source>The disk is full, the journal &quot;%1&quot; was not written; free some space.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>磁盘已满，日志“%1”未写入；请释放一些空间。</translation>
    </message>
    <message>
        <source>Another batch is working with the journal &quot;%1&quot;: wait for it, or choose another folder with -o.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>另一个批处理正在使用日志“%1”：请等待其完成，或用 -o 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; is damaged; delete it to do all photos again.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>日志“%1”已损坏；请将其删除，以重新处理所有照片。</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be opened; check that its folder is there and can be written.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>无法打开日志“%1”；请检查其文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be used: %2.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>日志“%1”无法使用：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no journal of a batch; move it away, or choose another folder with -o.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>“%1”不是批处理的日志；请将其移走，或用 -o 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; was written by another version of this program; delete it to do all photos again.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>日志“%1”由此程序的另一版本写入；请将其删除，以重新处理所有照片。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here for the second time.</source>
        <extracomment>core/batch/lined_json.cpp</extracomment>
        <translation>“%1”在此处第二次出现。</translation>
    </message>
    <message>
        <source>This is no JSON; a comma, quote or bracket may be missing.</source>
        <extracomment>core/batch/lined_json.cpp</extracomment>
        <translation>这不是 JSON；可能缺少逗号、引号或括号。</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other.</source>
        <extracomment>core/batch/lined_json.cpp</extracomment>
        <translation>括号嵌套层数过多。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2: %3</source>
        <extracomment>core/batch/lined_json.cpp</extracomment>
        <translation>“%1”，第 %2 行：%3</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; with the journal is gone: the batch waits until it is back.</source>
        <extracomment>core/batch/mending.cpp</extracomment>
        <translation>存放日志的文件夹“%1”已不存在：批处理将等待其恢复。</translation>
    </message>
    <message>
        <source>The disk of &quot;%1&quot; is full: the batch waits until there is room for %2 MB.</source>
        <extracomment>core/batch/mending.cpp</extracomment>
        <translation>“%1”所在磁盘已满：批处理将等待，直到有 %2 MB 空间。</translation>
    </message>
    <message>
        <source>Nothing can be written to &quot;%1&quot;: the batch waits. (%2)</source>
        <extracomment>core/batch/mending.cpp</extracomment>
        <translation>无法写入“%1”：批处理正在等待。(%2)</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; with the photos is gone: the batch waits until it is back.</source>
        <extracomment>core/batch/mending.cpp</extracomment>
        <translation>存放照片的文件夹“%1”已不存在：批处理将等待其恢复。</translation>
    </message>
    <message>
        <source>%1 is not known before a photo is read: leave it out of the names of a batch.</source>
        <extracomment>core/batch/output_names.cpp</extracomment>
        <translation>读取照片之前无法得知 %1：请勿在批处理的名称中使用它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; would both be written to &quot;%3&quot;: give --name a pattern that tells them apart.</source>
        <extracomment>core/batch/output_names.cpp</extracomment>
        <translation>“%1”和“%2”都会写入“%3”：请为 --name 指定能区分两者的模式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already and was not written by this batch: move it away, or say --force to replace it.</source>
        <extracomment>core/batch/pipeline.cpp</extracomment>
        <translation>“%1”已存在，且不是由此批处理写入：请将其移走，或用 --force 替换它。</translation>
    </message>
    <message>
        <source>%1 It has waited for too long and ends here; --resume goes on with what is left.</source>
        <extracomment>core/batch/pipeline_troubles.cpp</extracomment>
        <translation>%1 等待时间过长，批处理到此结束；可用 --resume 继续处理剩余部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is both the folder of the photos and of the results: choose another folder with -o.</source>
        <extracomment>core/batch/plan.cpp</extracomment>
        <translation>“%1”既是照片文件夹又是结果文件夹：请用 -o 选择其他文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder: choose another one with -o.</source>
        <extracomment>core/batch/plan.cpp</extracomment>
        <translation>“%1”不是文件夹：请用 -o 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The prompts name &quot;%1&quot;, which is no photo of &quot;%2&quot;: correct the name, or leave it out.</source>
        <extracomment>core/batch/plan.cpp</extracomment>
        <translation>提示中提到“%1”，但它不是“%2”中的照片：请更正名称，或将其去掉。</translation>
    </message>
    <message>
        <source>The result &quot;%1&quot; would replace a photo: choose another folder with -o.</source>
        <extracomment>core/batch/plan.cpp</extracomment>
        <translation>结果“%1”会替换一张照片：请用 -o 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file must be an object with &quot;photos&quot;.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>文件必须是含有 &quot;photos&quot; 的对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here; known are: %2.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>“%1”在此处是未知的；已知的有：%2。</translation>
    </message>
    <message>
        <source>&quot;photos&quot; must be an object: a photo&apos;s name, then its prompt.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>&quot;photos&quot; 必须是一个对象：先是照片名称，然后是其提示。</translation>
    </message>
    <message>
        <source>A prompt must be an object, as in {&quot;box&quot;: [10, 20, 300, 400]}.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>提示必须是一个对象，例如 {&quot;box&quot;: [10, 20, 300, 400]}。</translation>
    </message>
    <message>
        <source>A caption must be a text in quotes.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>描述必须是引号中的文本。</translation>
    </message>
    <message>
        <source>A list in [ ] belongs here.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>此处应为 [ ] 中的列表。</translation>
    </message>
    <message>
        <source>true or false belongs here.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>A file&apos;s name in quotes belongs here.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>此处应为引号中的文件名。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>A point is two whole numbers from 0, as in [120, 80].</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>点由两个从 0 开始的整数组成，例如 [120, 80]。</translation>
    </message>
    <message>
        <source>A box is four edges X0, Y0, X1, Y1, each a whole number of pixels or a share like &quot;12.5%&quot;.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>框由四条边 X0、Y0、X1、Y1 组成，每条边为整数像素，或如 &quot;12.5%&quot; 的比例。</translation>
    </message>
    <message>
        <source>The box is empty: its first edges, left and top, must be less than its last, right and bottom.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>框为空：前两条边（左、上）必须小于后两条边（右、下）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large for a file of prompts.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>“%1”过大，不能作为提示文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>无法完整读取“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a report: it must end in .csv or .json.</source>
        <extracomment>core/batch/report.cpp</extracomment>
        <translation>“%1”不是报告的名称：必须以 .csv 或 .json 结尾。</translation>
    </message>
    <message>
        <source>There is no journal &quot;%1&quot;: shard %2 of %3 has not run yet.</source>
        <extracomment>core/batch/shards.cpp</extracomment>
        <translation>没有日志“%1”：第 %2 个分片（共 %3 个）尚未运行。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read (%2); its photos are left out.</source>
        <extracomment>core/batch/walk.cpp</extracomment>
        <translation>无法读取文件夹“%1”(%2)；已忽略其中的照片。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;; check its name.</source>
        <extracomment>core/batch/walk.cpp</extracomment>
        <translation>没有文件夹“%1”；请检查其名称。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read (%2); ask for permission or choose another one.</source>
        <extracomment>core/batch/walk.cpp</extracomment>
        <translation>无法读取文件夹“%1”(%2)；请申请权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no photos that fit the choices.</source>
        <extracomment>ui/batch/batch_run.cpp</extracomment>
        <translation>“%1”中没有符合条件的照片。</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Reading the photo</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Converting colours</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>正在转换颜色</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>正在绘制示例</translation>
    </message>
    <message>
        <source>The clipboard holds no picture; copy one and paste again.</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>剪贴板中没有图片；请复制一张后再粘贴。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels; close other programs.</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>内存不足，无法处理 %1 × %2 像素的图片；请关闭其他程序。</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>&quot;%1&quot; does not hold %2: its folders &quot;%3&quot; and &quot;%4&quot; and its file &quot;%5&quot; were looked for in it.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>“%1”不含 %2：已在其中查找文件夹“%3”和“%4”以及文件“%5”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold %2: its folders &quot;%3&quot; and &quot;%4&quot; were looked for in it.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>“%1”不含 %2：已在其中查找文件夹“%3”和“%4”。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds several pictures called &quot;%2&quot;: keep one.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>文件夹“%1”中有多张名为“%2”的图片：请只保留一张。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no picture called &quot;%2&quot;.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>文件夹“%1”中没有名为“%2”的图片。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no pictures: give another one.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>文件夹“%1”中没有图片：请指定其他文件夹。</translation>
    </message>
    <message>
        <source>The label file has no entry with a photo and a caption for &quot;%1&quot;.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>标签文件中没有“%1”的照片和描述条目。</translation>
    </message>
    <message>
        <source>Pictures of the folder &quot;%1&quot; without a true alpha: %2.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>文件夹“%1”中没有真值 Alpha 的图片：%2。</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot; in &quot;%2&quot;: nothing is scored within the unknown band.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>“%2”中没有文件夹“%1”：不会在未知区域内评分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no journal of an evaluation: move it away.</source>
        <extracomment>core/evaluation/journal.cpp</extracomment>
        <translation>“%1”不是评估的日志：请将其移走。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of an evaluation with another %2: give its settings to go on with it, or delete it to begin anew.</source>
        <extracomment>core/evaluation/journal.cpp</extracomment>
        <translation>“%1”属于 %2 不同的另一次评估：请给出其设置以继续，或将其删除以重新开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: delete it to begin anew.</source>
        <extracomment>core/evaluation/journal.cpp</extracomment>
        <translation>“%1”已损坏：请将其删除以重新开始。</translation>
    </message>
    <message>
        <source>The matte has %1 x %2 pixels, the truth %3 x %4: only pictures of one size can be compared.</source>
        <extracomment>core/evaluation/metrics.cpp</extracomment>
        <translation>蒙版为 %1 × %2 像素，真值为 %3 × %4 像素：只能比较大小一致的图片。</translation>
    </message>
    <message>
        <source>The trimap has %1 x %2 pixels, the truth %3 x %4: only pictures of one size can be compared.</source>
        <extracomment>core/evaluation/metrics.cpp</extracomment>
        <translation>三分图为 %1 × %2 像素，真值为 %3 × %4 像素：只能比较大小一致的图片。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read: %2.</source>
        <extracomment>core/evaluation/picture_folder.cpp</extracomment>
        <translation>无法读取文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels, its true alpha %4 x %5: both must be of one size.</source>
        <extracomment>core/evaluation/prepared_photo.cpp</extracomment>
        <translation>“%1”为 %2 × %3 像素，其真值 Alpha 为 %4 × %5 像素：两者大小必须一致。</translation>
    </message>
    <message>
        <source>The label file &quot;%1&quot; is damaged: it is no JSON object.</source>
        <extracomment>core/evaluation/refmatte_labels.cpp</extracomment>
        <translation>标签文件“%1”已损坏：它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>core/evaluation/run.cpp</extracomment>
        <translation>%1/%2：%3</translation>
    </message>
    <message>
        <source>This engine does not read captions: those of the data set have no effect.</source>
        <extracomment>core/evaluation/run.cpp</extracomment>
        <translation>此引擎不读取描述：数据集的描述不起作用。</translation>
    </message>
    <message>
        <source>This engine treats see-through objects as any other: the list has no effect.</source>
        <extracomment>core/evaluation/run.cpp</extracomment>
        <translation>此引擎对透明物体与其他物体一视同仁：列表不起作用。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; names %2 pictures that are not of the data set, &quot;%3&quot; the first of them.</source>
        <extracomment>core/evaluation/see_through_list.cpp</extracomment>
        <translation>列表“%1”中有 %2 张图片不属于此数据集，其中第一张为“%3”。</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>%1, this run</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>%1（本次运行）</translation>
    </message>
    <message>
        <source>## Evaluation</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>## 评估</translation>
    </message>
    <message>
        <source>## Evaluation: %1</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>## 评估：%1</translation>
    </message>
    <message>
        <source>Means over the whole picture; lower is better. SAD, Grad and Conn in thousands.</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>整张图片的平均值；越低越好。SAD、Grad 和 Conn 以千为单位。</translation>
    </message>
    <message>
        <source>%1, published</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>%1（已发表）</translation>
    </message>
    <message>
        <source>Within the unknown band of the trimaps:</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>在三分图的未知区域内：</translation>
    </message>
    <message>
        <source>setting</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Not scored, or only in part:</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>未评分或仅部分评分：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large for a text file.</source>
        <extracomment>core/evaluation/text_file.cpp</extracomment>
        <translation>“%1”过大，不能作为文本文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <extracomment>core/evaluation/text_file.cpp</extracomment>
        <translation>无法读取“%1”。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>The cut-out has no file name yet; give it one.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation>抠图还没有文件名；请指定一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the photo itself; choose another name.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation>“%1”就是照片本身；请选择其他名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; replace it or choose another name.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation>“%1”已存在；请替换它，或选择其他名称。</translation>
    </message>
    <message>
        <source>Nothing is cut out yet; click the subject first.</source>
        <extracomment>ui/export/composed.cpp</extracomment>
        <translation>还没有抠出任何内容；请先单击主体。</translation>
    </message>
    <message>
        <source>Adjusting the edge</source>
        <extracomment>ui/export/composed.cpp</extracomment>
        <translation>正在调整边缘</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Estimating colours</source>
        <extracomment>ui/export/composed.cpp</extracomment>
        <translation>正在估算颜色</translation>
    </message>
    <message>
        <source>The cut-out has %1 x %2 pixels, too many to be copied; export it to a file.</source>
        <extracomment>ui/export/copied_cut_out.cpp</extracomment>
        <translation>抠图为 %1 × %2 像素，过大而无法复制；请将其导出到文件。</translation>
    </message>
    <message>
        <source>The cut-out could not be read back: %1.</source>
        <extracomment>ui/export/copied_cut_out.cpp</extracomment>
        <translation>无法读回抠图：%1。</translation>
    </message>
    <message>
        <source>Measuring the file</source>
        <extracomment>ui/export/export_trial.cpp</extracomment>
        <translation>正在测量文件</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <extracomment>ui/export/file_picture.cpp</extracomment>
        <translation>图片过大，无法显示。</translation>
    </message>
    <message>
        <source>A picture of floats cannot be copied.</source>
        <extracomment>ui/export/file_picture.cpp</extracomment>
        <translation>浮点图片无法复制。</translation>
    </message>
</context>
<context>
    <name>image</name>
    <message>
        <source>The photo&apos;s colour profile cannot be used; convert the photo to sRGB first.</source>
        <extracomment>core/image/engine_colour.cpp</extracomment>
        <translation>照片的颜色配置文件无法使用；请先将照片转换为 sRGB。</translation>
    </message>
    <message>
        <source>There is not enough memory for the photo&apos;s colours; close other programs.</source>
        <extracomment>core/image/engine_colour.cpp</extracomment>
        <translation>内存不足，无法处理照片的颜色；请关闭其他程序。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 file, which this build cannot read.</source>
        <extracomment>core/image/plugin_decoder.cpp</extracomment>
        <translation>“%1”是 %2 文件，此版本无法读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds Lab colours; convert it to RGB first.</source>
        <extracomment>core/image/lab_tiff_decoder.cpp</extracomment>
        <translation>“%1”使用 Lab 颜色；请先将其转换为 RGB。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture in colours (%2 channels).</source>
        <extracomment>core/image/plugin_decoder.cpp</extracomment>
        <translation>“%1”不是彩色图片（%2 个通道）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <extracomment>core/image/flat_file.cpp</extracomment>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>This build cannot write &quot;%1&quot;; use .png.</source>
        <extracomment>core/image/plugin_encoder.cpp</extracomment>
        <translation>此版本无法写入“%1”；请使用 .png。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged (%2); fetch it again.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>“%1”已损坏（%2）；请重新获取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is incomplete: it ends before the picture does; fetch it again.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>“%1”不完整：图片还未结束，文件就已中断；请重新获取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pixels.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>“%1”不含任何像素。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims %2 x %3 pixels, more than the limit of %4; raise --max-pixels if you trust it.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>“%1”声称有 %2 × %3 像素，超过了上限 %4；如果您信任该文件，请提高 --max-pixels。</translation>
    </message>
    <message>
        <source>The colour profile does not fit the photo and was left out.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>颜色配置文件与照片不符，已忽略。</translation>
    </message>
    <message>
        <source>The photo&apos;s CMYK colours were converted to sRGB.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>照片的 CMYK 颜色已转换为 sRGB。</translation>
    </message>
    <message>
        <source>The photo&apos;s CMYK colours have no profile; they were converted to sRGB by the plain formula.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>照片的 CMYK 颜色没有配置文件；已按简单公式转换为 sRGB。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture that can be read; use JPEG, PNG, TIFF or WebP.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>“%1”不是可读取的图片；请使用 JPEG、PNG、TIFF 或 WebP。</translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;; close other programs or use a smaller photo.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>内存不足，无法打开“%1”；请关闭其他程序，或使用更小的照片。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels, the photo %4 x %5; both must be of one size.</source>
        <extracomment>core/image/read_mask.cpp</extracomment>
        <translation>“%1”为 %2 × %3 像素，照片为 %4 × %5 像素；两者大小必须一致。</translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;; close other programs.</source>
        <extracomment>core/image/read_mask.cpp</extracomment>
        <translation>内存不足，无法打开“%1”；请关闭其他程序。</translation>
    </message>
    <message>
        <source>The sample needs at least one pixel, not %1 x %2.</source>
        <extracomment>core/image/sample.cpp</extracomment>
        <translation>示例至少需要一个像素，不能是 %1 × %2。</translation>
    </message>
    <message>
        <source>There is not enough memory for a sample of %1 x %2 pixels; choose a smaller one.</source>
        <extracomment>core/image/sample.cpp</extracomment>
        <translation>内存不足，无法生成 %1 × %2 像素的示例；请选择更小的尺寸。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an animation; save one of its pictures.</source>
        <extracomment>core/image/webp_decoder.cpp</extracomment>
        <translation>“%1”是动画；请将其中的一张图片另存。</translation>
    </message>
    <message>
        <source>There is not enough memory to write &quot;%1&quot;; close other programs.</source>
        <extracomment>core/image/flat_file.cpp</extracomment>
        <translation>内存不足，无法写入“%1”；请关闭其他程序。</translation>
    </message>
    <message>
        <source>%1 bits cannot be written; choose 8, 16 or 32.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>无法写入 %1 位；请选择 8、16 或 32。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold %2 bits in a channel, at most %3; choose fewer bits or .tif.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>“%1”的每个通道无法存储 %2 位，最多 %3 位；请选择更少的位数，或使用 .tif。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold %2 x %3 pixels, WebP goes to %4 a side; use .png or .tif.</source>
        <extracomment>core/image/flat_file.cpp</extracomment>
        <translation>“%1”无法存储 %2 × %3 像素，WebP 每边最多 %4 像素；请使用 .png 或 .tif。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot keep colours under transparent pixels: OpenEXR multiplies them by alpha; use .png or .tif.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>“%1”无法保留透明像素下的颜色：OpenEXR 会将颜色乘以 Alpha；请使用 .png 或 .tif。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds 16 or 32 bits in a channel, not %2; choose one of them, or .png.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>“%1”的每个通道只能存储 16 或 32 位，不能是 %2 位；请选择其中之一，或使用 .png。</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read; choose another file.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>无法读取颜色配置文件 %1；请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is too large for a colour profile; choose another file.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>%1 过大，不能作为颜色配置文件；请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is no colour profile, or a damaged one; the screen is taken for sRGB.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>%1 不是颜色配置文件，或已损坏；屏幕将按 sRGB 处理。</translation>
    </message>
    <message>
        <source>%1 is not the colour profile of a screen; the screen is taken for sRGB.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>%1 不是屏幕的颜色配置文件；屏幕将按 sRGB 处理。</translation>
    </message>
    <message>
        <source>%1 is no colour profile that can be proofed; choose the profile of a press or a printer.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>%1 不是可用于打样的颜色配置文件；请选择印刷机或打印机的配置文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold layers; use .ora.</source>
        <extracomment>core/image/open_raster.cpp</extracomment>
        <translation>“%1”无法存储图层；请使用 .ora。</translation>
    </message>
    <message>
        <source>The photo&apos;s Lab colours were converted to sRGB.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>照片的 Lab 颜色已转换为 sRGB。</translation>
    </message>
    <message>
        <source>A quality goes from 1 to 100, not %1.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>质量的范围是 1 到 100，不能是 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps every code, a quality is for .webp only: leave it out or choose .webp.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>“%1”始终无损，质量仅适用于 .webp：请省略质量，或选择 .webp。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds alpha, which is always exact: leave the quality out.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>“%1”存储的是 Alpha，它始终精确：请省略质量。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no extension that can be written; use .png, .tif, .webp, .exr or .ora.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>“%1”的扩展名无法写入；请使用 .png、.tif、.webp、.exr 或 .ora。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for layers of cut-outs; use .png or .tif for what stands alone.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>“%1”用于抠图的图层；单独的内容请使用 .png 或 .tif。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is to hold a trimap, which has 8 bits; use .png, .tif or .webp with 8 bits.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>“%1”将存储三分图，三分图为 8 位；请使用 8 位的 .png、.tif 或 .webp。</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation>抠图</translation>
    </message>
</context>
<context>
    <name>inference</name>
    <message>
        <source>The engine failed without saying why; try again.</source>
        <extracomment>ui/inference/lane.cpp</extracomment>
        <translation>引擎运行失败，且未说明原因；请重试。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cuts people, animals, hair, glass and smoke out of photos. &quot;sdmatte --help&quot; is the command line.</source>
        <translation>从照片中抠出人物、动物、毛发、玻璃和烟雾。命令行用法见“sdmatte --help”。</translation>
    </message>
    <message>
        <source>The photo to open.</source>
        <translation>要打开的照片。</translation>
    </message>
</context>
<context>
    <name>matting</name>
    <message>
        <source>Spreading from known pixels</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>正在从已知像素扩展</translation>
    </message>
    <message>
        <source>Comparing colours</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>正在比较颜色</translation>
    </message>
    <message>
        <source>Solving for alpha</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>正在求解 Alpha</translation>
    </message>
    <message>
        <source>Bringing alpha to the photo&apos;s size</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>正在将 Alpha 还原到照片大小</translation>
    </message>
    <message>
        <source>The trimap is %1 x %2 pixels and the photo %3 x %4; they must be of one size.</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>三分图为 %1 × %2 像素，照片为 %3 × %4 像素；两者大小必须一致。</translation>
    </message>
    <message>
        <source>There is not enough memory to find the alpha of %1 x %2 pixels; close other programs or use a smaller photo.</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>内存不足，无法求出 %1 × %2 像素的 Alpha；请关闭其他程序，或使用更小的照片。</translation>
    </message>
    <message>
        <source>The mask does not have the photo&apos;s size.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation>遮罩与照片的大小不一致。</translation>
    </message>
    <message>
        <source>There is not enough memory for the trimap; close other programs and try again.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation>内存不足，无法生成三分图；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The trimap could not be made: %1.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation>无法生成三分图：%1。</translation>
    </message>
    <message>
        <source>Finding the object</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>正在查找对象</translation>
    </message>
    <message>
        <source>There is not enough memory for a matte of %1 x %2 pixels; close other programs or use a smaller photo.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>内存不足，无法生成 %1 × %2 像素的蒙版；请关闭其他程序，或使用更小的照片。</translation>
    </message>
    <message>
        <source>The classical engine failed: %1. Try another prompt.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>经典引擎运行失败：%1。请尝试其他提示。</translation>
    </message>
    <message>
        <source>The trimap names no sure foreground or no sure background, so the object was looked for.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>三分图没有标明确定的前景或确定的背景，因此自动查找了对象。</translation>
    </message>
    <message>
        <source>There is not enough memory to open a photo of %1 x %2 pixels.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>内存不足，无法打开 %1 × %2 像素的照片。</translation>
    </message>
    <message>
        <source>The prompt does not have the photo&apos;s size.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation>提示与照片的大小不一致。</translation>
    </message>
    <message>
        <source>The photo has no pixels.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation>照片不含像素。</translation>
    </message>
    <message>
        <source>There is not enough memory to find the object; close other programs and try again.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation>内存不足，无法查找对象；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The object could not be found: %1.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation>找不到对象：%1。</translation>
    </message>
    <message>
        <source>There is not enough memory to find the subject; close other programs and try again.</source>
        <extracomment>core/matting/classical/subject.cpp</extracomment>
        <translation>内存不足，无法查找主体；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The subject could not be found: %1.</source>
        <extracomment>core/matting/classical/subject.cpp</extracomment>
        <translation>找不到主体：%1。</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not %4.</source>
        <extracomment>core/matting/edge.cpp</extracomment>
        <translation>%1 只接受 %2 到 %3 之间的数字，不能是 %4。</translation>
    </message>
    <message>
        <source>There is not enough memory to adjust the edge; close other programs and try again.</source>
        <extracomment>core/matting/edge.cpp</extracomment>
        <translation>内存不足，无法调整边缘；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The alpha of %1 x %2 pixels does not fit the photo of %3 x %4; use a matte of the photo&apos;s own size.</source>
        <extracomment>core/matting/foreground.cpp</extracomment>
        <translation>%1 × %2 像素的 Alpha 与 %3 × %4 像素的照片不符；请使用与照片大小一致的蒙版。</translation>
    </message>
    <message>
        <source>There is not enough memory to estimate the foreground colours; close other programs or switch the foreground off.</source>
        <extracomment>core/matting/foreground.cpp</extracomment>
        <translation>内存不足，无法估算前景色；请关闭其他程序，或关闭前景功能。</translation>
    </message>
    <message>
        <source>The foreground colours do not fit the photo; estimate them again.</source>
        <extracomment>core/matting/foreground_blend.cpp</extracomment>
        <translation>前景色与照片不符；请重新估算。</translation>
    </message>
    <message>
        <source>%1 is no side of a network: give a multiple of 64 from 128 to 2048.</source>
        <extracomment>core/matting/sdmatte/sdmatte_engine.cpp</extracomment>
        <translation>%1 不能用作神经网络的边长：请指定 128 到 2048 之间的 64 的倍数。</translation>
    </message>
    <message>
        <source>The network was never trained with trimaps: a box or mask usually gives a better matte.</source>
        <extracomment>core/matting/sdmatte/sdmatte_session.cpp</extracomment>
        <translation>该神经网络未用三分图训练过：使用框或遮罩通常能得到更好的蒙版。</translation>
    </message>
    <message>
        <source>SDMatte* was never trained with points: they were grown to a mask, which it was sent.</source>
        <extracomment>core/matting/sdmatte/sdmatte_session.cpp</extracomment>
        <translation>SDMatte* 未用点训练过：点已被扩展为遮罩，再交给它处理。</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network, so the processor computes, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>显卡的可用显存不足以运行神经网络，因此改由处理器计算，耗时会更长。</translation>
    </message>
    <message>
        <source>The graphics card failed, so the processor computes, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>显卡出错，因此改由处理器计算，耗时会更长。</translation>
    </message>
    <message>
        <source>There was too little memory for a side of %1 pixels, so the network looks at the photo at %2: fine detail may be softer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>内存不足以使用 %1 像素的边长，因此神经网络以 %2 像素查看照片：细节可能会偏软。</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network, so it works in smaller parts, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>显卡的可用显存不足以运行神经网络，因此分成更小的部分处理，耗时会更长。</translation>
    </message>
    <message>
        <source>Too little memory on the card: the processor works</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>显存不足：由处理器计算</translation>
    </message>
    <message>
        <source>The card failed: the processor works</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>显卡出错：由处理器计算</translation>
    </message>
    <message>
        <source>Too little memory: working at side %1</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>内存不足：以边长 %1 计算</translation>
    </message>
    <message>
        <source>Too little memory: working in smaller parts</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>内存不足：分成更小的部分计算</translation>
    </message>
    <message>
        <source>The %1 has %2 of memory and the model needs about %3: choose a smaller side, bf16 or the processor.</source>
        <extracomment>core/matting/sdmatte/memory_need.cpp</extracomment>
        <translation>%1 有 %2 显存，而模型约需 %3：请选择更小的边长、bf16 或处理器。</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>core/matting/sdmatte/memory_need.cpp</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>Computing the matte</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>正在计算蒙版</translation>
    </message>
    <message>
        <source>Adjusting the edge</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>正在调整边缘</translation>
    </message>
    <message>
        <source>Estimating colours</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>正在估算颜色</translation>
    </message>
    <message>
        <source>The engine %1 does not read captions: &quot;%2&quot; had no effect.</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>引擎 %1 不读取描述：“%2”未起作用。</translation>
    </message>
    <message>
        <source>The engine %1 treats see-through objects as any other: --transparent had no effect.</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>引擎 %1 对透明物体与其他物体一视同仁：--transparent 未起作用。</translation>
    </message>
    <message>
        <source>This engine is no network: give it a prompt in the photo&apos;s pixels.</source>
        <extracomment>core/matting/engine.cpp</extracomment>
        <translation>此引擎不是神经网络：请以照片的像素给出提示。</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>SHA-256 cannot be computed here; check the installation of OpenSSL.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation>此处无法计算 SHA-256；请检查 OpenSSL 的安装。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed while it was read; try again when it is complete.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation>“%1”在读取时被更改；请等文件完整后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: its disk fails; copy it to another disk, or download it again.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation>无法完整读取“%1”：所在磁盘出错；请将其复制到其他磁盘，或重新下载。</translation>
    </message>
    <message>
        <source>There is no model and no file &quot;%1&quot;; give the name of an installed model, or a checkpoint file.</source>
        <extracomment>core/models/find_model.cpp</extracomment>
        <translation>没有名为“%1”的模型或文件；请指定已安装模型的名称，或检查点文件。</translation>
    </message>
    <message>
        <source>There is a model &quot;%1&quot; already; choose another name, or remove that model first.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation>已有名为“%1”的模型；请选择其他名称，或先删除该模型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a model; use at most 100 letters, digits, spaces, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, and begin with a letter or digit.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation>“%1”不能用作模型名称；最多可使用 100 个字母、数字、空格、“.”、“_”和“-”，并须以字母或数字开头。</translation>
    </message>
    <message>
        <source>SDMatte and SDMatte* have the same tensors: the model was taken for SDMatte; say so when it is SDMatte*.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation>SDMatte 与 SDMatte* 的张量相同：已将该模型视为 SDMatte；如果是 SDMatte*，请明确指定。</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation>正在复制模型</translation>
    </message>
    <message>
        <source>The checkpoint of the model &quot;%1&quot; is missing or not whole; remove the model and import it again.</source>
        <extracomment>core/models/list_models.cpp</extracomment>
        <translation>模型“%1”的检查点缺失或不完整；请删除该模型后重新导入。</translation>
    </message>
    <message>
        <source>The folder of models, &quot;%1&quot;, cannot be read: %2.</source>
        <extracomment>core/models/list_models.cpp</extracomment>
        <translation>无法读取模型文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; choose one of those that are installed.</source>
        <extracomment>core/models/models_folder.cpp</extracomment>
        <translation>没有名为“%1”的模型；请从已安装的模型中选择。</translation>
    </message>
    <message>
        <source>The record of the model &quot;%1&quot; is damaged; remove the model and import it again.</source>
        <extracomment>core/models/record.cpp</extracomment>
        <translation>模型“%1”的记录已损坏；请删除该模型后重新导入。</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <extracomment>core/models/verify_model.cpp</extracomment>
        <translation>正在检查模型</translation>
    </message>
    <message>
        <source>The checkpoint of the model &quot;%1&quot; is not what was imported; remove the model and import it again.</source>
        <extracomment>core/models/verify_model.cpp</extracomment>
        <translation>模型“%1”的检查点与导入时不同；请删除该模型后重新导入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the file that was published as %2: its SHA-256 is another one; download it again unless you know where it is from.</source>
        <extracomment>core/models/published.cpp</extracomment>
        <translation>“%1”不是作为 %2 发布的文件：其 SHA-256 不同；除非您清楚它的来源，否则请重新下载。</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Processor</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>处理器</translation>
    </message>
    <message>
        <source>LibTorch finds no usable card although the driver reports %1: restart the computer, or reinstall the driver.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>LibTorch 找不到可用的显卡，但驱动程序报告有 %1：请重新启动计算机，或重新安装驱动程序。</translation>
    </message>
    <message>
        <source>An NVIDIA driver is installed but does not answer (%1): reinstall it with its CUDA library, libcuda.so.1.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>已安装 NVIDIA 驱动程序，但没有响应（%1）：请重新安装驱动程序及其 CUDA 库 libcuda.so.1。</translation>
    </message>
    <message>
        <source>The driver of the %1 serves CUDA %2 and %3 is needed: update the NVIDIA driver.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>%1 的驱动程序支持 CUDA %2，而需要 %3：请更新 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>The %1 has compute capability %2 and %3 is needed: the processor is used instead.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>%1 的计算能力为 %2，而需要 %3：改用处理器。</translation>
    </message>
    <message>
        <source>The %1 is not used because LibTorch&apos;s CUDA part is not installed: run ./run.sh --build once more.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>未使用 %1，因为 LibTorch 的 CUDA 部分没有安装：请再运行一次 ./run.sh --build。</translation>
    </message>
    <message>
        <source>The %1 is not used because LibTorch&apos;s CUDA part does not load (%2): remove its folder and run ./run.sh --build once more.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>未使用 %1，因为 LibTorch 的 CUDA 部分无法加载（%2）：请删除其文件夹，再运行一次 ./run.sh --build。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the numbers of %2 are %3, and must be F32, F16 or BF16.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>“%1”无法使用：%2 的数值类型为 %3，必须是 F32、F16 或 BF16。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no complete network: %2 (%3) is missing; download it again.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>“%1”不是完整的神经网络：缺少 %2（%3）；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2 is %3 and must be %4 in this network.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>“%1”无法使用：%2 为 %3，在此神经网络中必须是 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2 (%3) is not part of this network.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>“%1”无法使用：%2（%3）不属于此神经网络。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds none of the networks SDMatte, SDMatte* and LiteSDMatte; choose another file.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>“%1”不包含 SDMatte、SDMatte* 或 LiteSDMatte 神经网络；请选择其他文件。</translation>
    </message>
    <message>
        <source>This program was built without the vocabulary of captions; leave the caption empty, or run ./run.sh --build while the network can be reached.</source>
        <extracomment>core/network/caption.cpp</extracomment>
        <translation>此程序构建时未包含描述的词汇表；请将描述留空，或在能够联网时运行 ./run.sh --build。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed or replaced while it was read; try again when it is complete.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation>“%1”在读取时被更改或替换；请等文件完整后重试。</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;: give auto, cpu or cuda[:N].</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>没有设备“%1”：请指定 auto、cpu 或 cuda[:N]。</translation>
    </message>
    <message>
        <source>This machine has no usable NVIDIA card %1: use --device cpu.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>这台计算机没有可用的 NVIDIA 显卡 %1：请使用 --device cpu。</translation>
    </message>
    <message>
        <source>Loading the network</source>
        <extracomment>core/network/load_network.cpp</extracomment>
        <translation>正在加载神经网络</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds %2 and not %3; choose the other network, or let the file decide.</source>
        <extracomment>core/network/network_kind.cpp</extracomment>
        <translation>“%1”包含的是 %2，而不是 %3；请选择另一个神经网络，或由文件决定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: its disk fails; copy it to another disk, or download it again.</source>
        <extracomment>core/network/read_pieces.cpp</extracomment>
        <translation>无法读取“%1”：所在磁盘出错；请将其复制到其他磁盘，或重新下载。</translation>
    </message>
    <message>
        <source>The network needs more memory than is free; choose a smaller side, or close other programs.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation>神经网络所需的内存超过可用内存；请选择更小的边长，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network; choose a smaller side or the processor.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation>显卡的可用显存不足以运行神经网络；请选择更小的边长，或使用处理器。</translation>
    </message>
    <message>
        <source>The network failed in LibTorch: %1.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation>神经网络在 LibTorch 中运行失败：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its header is not what safetensors files have; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”已损坏：文件头不符合 safetensors 格式；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it names %2 twice; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”已损坏：%2 出现了两次；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2 has numbers of the unknown type %3; use a file of F32, F16 or BF16.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>无法读取“%1”：%2 的数值类型 %3 未知；请使用 F32、F16 或 BF16 的文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 run backwards; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”已损坏：%2 的字节范围首尾颠倒；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2 has %3 bytes, which is not what its shape %4 needs; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”已损坏：%2 有 %3 字节，与其形状 %4 不符；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 overlap others or leave a gap; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”已损坏：%2 的字节与其他部分重叠或留有空隙；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: %2 of %3 bytes of its tensors are there; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”被截断：张量的 %3 字节中只有 %2 字节；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2 bytes follow its last tensor; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”已损坏：最后一个张量之后还有 %2 字节；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists more than %2 tensors, which no network here has; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”列出的张量超过 %2 个，此处的神经网络都没有这么多；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no safetensors file: it has fewer than %2 bytes; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”不是 safetensors 文件：不足 %2 字节；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no safetensors file: its header would have %2 bytes; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”不是 safetensors 文件：其文件头长达 %2 字节；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off within its header; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”在文件头处被截断；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: the disk fails, or the file was changed; try again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>无法完整读取“%1”：磁盘出错，或文件已被更改；请重试。</translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>core/network/stored_tensor.cpp</extracomment>
        <translation>标量</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a checkpoint of the old kind, as torch wrote them before version 1.6: open it with torch.load, save what that gives with torch.save, and choose the new file.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation>“%1”是旧格式的检查点（torch 1.6 之前的写法）：请用 torch.load 打开，再用 torch.save 保存其结果，然后选择新文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare pickle, which could hold anything: save the network&apos;s state_dict() with torch.save, and choose that file.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation>“%1”是单纯的 pickle 文件，其中可能含有任何内容：请用 torch.save 保存神经网络的 state_dict()，然后选择该文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors has the pickle op code %2, which no checkpoint needs; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation>“%1”不可信：其张量列表含有检查点不需要的 pickle 操作码 %2；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors is far longer than that of any checkpoint here; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation>“%1”不可信：其张量列表远长于此处的任何检查点；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors is nested more than %2 deep; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation>“%1”不可信：其张量列表的嵌套超过 %2 层；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its list of tensors is no pickle that can be read; download it again.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation>“%1”已损坏：其张量列表不是可读取的 pickle；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 remarks in its header, as no checkpoint has; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>“%1”的文件头含有超过 %2 条备注，检查点不会有这么多；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a zip file, but no checkpoint of torch.save; if a checkpoint is in it, unpack it first.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>“%1”是 zip 文件，但不是 torch.save 保存的检查点；如果其中有检查点，请先解压。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a TorchScript program, which is not run here; choose a checkpoint of the network&apos;s weights.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>“%1”是 TorchScript 程序，此处不会运行；请选择神经网络权重的检查点。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved on a machine with another byte order, which is not read here; save it again on a usual computer.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>“%1”保存自字节序不同的机器，此处无法读取；请在普通计算机上重新保存。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a version of the format that is not known here; save it with another version of torch.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>“%1”的格式版本未知；请用其他版本的 torch 保存。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 are not all in it; download it again.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>“%1”已损坏：其中缺少 %2 的部分字节；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its tensors use the same bytes again and again; choose another file.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>“%1”不可信：其张量反复使用相同的字节；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no table of tensors by name: save what state_dict() of the network gives, and choose that file.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation>“%1”不含按名称存放的张量表：请保存神经网络的 state_dict() 的结果，然后选择该文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it describes one storage in two ways; download it again.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation>“%1”已损坏：它以两种方式描述同一存储；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2 is a tensor of a kind that is not read here; save it as a plain tensor.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation>无法读取“%1”：%2 是此处不支持的张量类型；请将其保存为普通张量。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no tensors that are read here; choose a checkpoint of the network itself.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation>“%1”不含此处可读取的张量；请选择神经网络本身的检查点。</translation>
    </message>
    <message>
        <source>The tensors of &quot;%1&quot; do not fit into a safetensors file: their names, shapes or number are beyond its limits.</source>
        <extracomment>core/network/write_safetensors.cpp</extracomment>
        <translation>“%1”的张量无法存入 safetensors 文件：其名称、形状或数量超出了限制。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its parts are not where its directory says; download it again.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>“%1”已损坏：各部分不在目录所指的位置；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: other programs could read other things from it than this one; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>“%1”不可信：其他程序从中读出的内容可能与本程序不同；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off, or something was added behind its end; download it again.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>“%1”被截断，或末尾添加了其他内容；请重新下载。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists %2 parts, more than any checkpoint here has; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>“%1”列出了 %2 个部分，多于此处的任何检查点；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, which checkpoints are not; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>“%1”已加密，而检查点不会加密；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a compressed zip, which checkpoints are not; if the checkpoint is in it, unpack it first.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>“%1”是压缩的 zip，而检查点不会压缩；如果其中有检查点，请先解压。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: the name of one of its parts, &quot;%2&quot;, is no plain name; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>“%1”不可信：其中一个部分的名称“%2”不是普通名称；请选择其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: it holds &quot;%2&quot; twice; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>“%1”不可信：其中“%2”出现了两次；请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>The trimap decides alone: the points, boxes and painted areas beside it have no effect.</source>
        <extracomment>core/prompt/fuse.cpp</extracomment>
        <translation>仅由三分图决定：同时给出的点、框和涂抹区域不起作用。</translation>
    </message>
    <message>
        <source>The painted area or mask is used exactly as it is: the boxes beside it have no effect.</source>
        <extracomment>core/prompt/fuse.cpp</extracomment>
        <translation>涂抹区域或遮罩将原样使用：同时给出的框不起作用。</translation>
    </message>
    <message>
        <source>%1,%2,%3,%4</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>%1,%2,%3,%4</translation>
    </message>
    <message>
        <source>The box %1 is reversed: give its left, top, right and bottom edge in this order.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>框 %1 的顺序颠倒：请依次给出左、上、右、下边缘。</translation>
    </message>
    <message>
        <source>The box %1 is empty: its right and bottom edges must lie beyond its left and top edges.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>框 %1 为空：右边缘和下边缘必须位于左边缘和上边缘之外。</translation>
    </message>
    <message>
        <source>The box %1 reaches outside the photo, which has %2 x %3 pixels: keep it inside 0,0,%2,%3.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>框 %1 超出了照片范围，照片为 %2 × %3 像素：请将其保持在 0,0,%2,%3 之内。</translation>
    </message>
    <message>
        <source>The point %1,%2 lies outside the photo, which has %3 x %4 pixels: columns count from 0 to %5, rows from 0 to %6.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>点 %1,%2 位于照片之外，照片为 %3 × %4 像素：列从 0 到 %5，行从 0 到 %6。</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>遮罩</translation>
    </message>
    <message>
        <source>layer of adding strokes</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>添加笔画的图层</translation>
    </message>
    <message>
        <source>layer of erasing strokes</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>擦除笔画的图层</translation>
    </message>
    <message>
        <source>trimap</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>三分图</translation>
    </message>
    <message>
        <source>keep mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>保留遮罩</translation>
    </message>
    <message>
        <source>remove mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>移除遮罩</translation>
    </message>
    <message>
        <source>The %1 has %2 x %3 pixels and the photo %4 x %5: both must have the same size.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>%1为 %2 × %3 像素，照片为 %4 × %5 像素：两者大小必须一致。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::About</name>
    <message>
        <source>About SDMatte Studio</source>
        <translation>关于 SDMatte Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;SDMatte Studio %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;SDMatte Studio %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Cuts people, animals, hair, glass and smoke out of photos.&lt;br&gt;&lt;br&gt;The program&apos;s own sources are under the MIT licence. The built program is under the GNU GPL, version 3 or later, because it links Exiv2 and QCustomPlot. It uses Qt, OpenCV, OpenImageIO and Little CMS; THIRD-PARTY.md lists everything.</source>
        <translation>从照片中抠出人物、动物、毛发、玻璃和烟雾。&lt;br&gt;&lt;br&gt;程序自身的源代码采用 MIT 许可证。由于链接了 Exiv2 和 QCustomPlot，构建后的程序采用 GNU GPL 第 3 版或更高版本。它使用了 Qt、OpenCV、OpenImageIO 和 Little CMS；完整列表见 THIRD-PARTY.md。</translation>
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
        <translation>交换画笔和橡皮，或交换保留和移除</translation>
    </message>
    <message>
        <source>&amp;Add object</source>
        <translation>添加对象(&amp;A)</translation>
    </message>
    <message>
        <source>Cut out another object of this photo</source>
        <translation>抠出这张照片中的另一个对象</translation>
    </message>
    <message>
        <source>D&amp;uplicate object</source>
        <translation>复制对象(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;move object</source>
        <translation>删除对象(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next object</source>
        <translation>下一个对象(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous object</source>
        <translation>上一个对象(&amp;P)</translation>
    </message>
    <message>
        <source>Import &amp;mask...</source>
        <translation>导入遮罩(&amp;M)...</translation>
    </message>
    <message>
        <source>Take the subject from a picture of the photo&apos;s size, white on black</source>
        <translation>从与照片大小一致的图片中取得主体，黑底白色</translation>
    </message>
    <message>
        <source>Import &amp;trimap...</source>
        <translation>导入三分图(&amp;T)...</translation>
    </message>
    <message>
        <source>Take black as background and white as subject; only what lies between is found</source>
        <translation>以黑色为背景，以白色为主体；只求两者之间的部分</translation>
    </message>
    <message>
        <source>Show &amp;previews</source>
        <translation>显示预览(&amp;P)</translation>
    </message>
    <message>
        <source>A quick matte until the exact one is there</source>
        <translation>精确结果完成之前，先显示快速蒙版</translation>
    </message>
    <message>
        <source>Add a model file to the studio and use it</source>
        <translation>将模型文件添加到 SDMatte Studio 并使用它</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>重置面板(&amp;R)</translation>
    </message>
    <message>
        <source>Every panel back in its first place</source>
        <translation>将所有面板恢复到初始位置</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>复制抠图(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the cut-out, trimmed, for another program</source>
        <translation>复制裁切后的抠图，供其他程序使用</translation>
    </message>
    <message>
        <source>Copy at the photo&apos;s &amp;size</source>
        <translation>按照片大小复制(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the cut-out in its place, with all that is empty</source>
        <translation>复制位于原位置的抠图，包括所有空白部分</translation>
    </message>
    <message>
        <source>Take the copied picture as a mask, or open it as a photo</source>
        <translation>将复制的图片用作遮罩，或作为照片打开</translation>
    </message>
    <message>
        <source>Paste as &amp;new photo</source>
        <translation>粘贴为新照片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Batch folder...</source>
        <translation>批处理文件夹(&amp;B)...</translation>
    </message>
    <message>
        <source>Cut out all photos of a folder</source>
        <translation>抠出一个文件夹中的所有照片</translation>
    </message>
    <message>
        <source>Save into the ba&amp;tch</source>
        <translation>存回批处理(&amp;T)</translation>
    </message>
    <message>
        <source>Put this cut-out in the place of the batch&apos;s result</source>
        <translation>用此抠图替换批处理的结果</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchDoubts</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>什么都没有保留</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>全部都保留了</translation>
    </message>
    <message>
        <source>the engine is unsure</source>
        <translation>引擎不确定</translation>
    </message>
    <message>
        <source>much is half transparent</source>
        <translation>许多部分半透明</translation>
    </message>
    <message>
        <source>soft in many places</source>
        <translation>多处边缘柔和</translation>
    </message>
    <message>
        <source>touches the photo&apos;s edge</source>
        <translation>碰到照片边缘</translation>
    </message>
    <message>
        <source>preview and result differ</source>
        <translation>预览与结果不一致</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Engine&apos;s confidence: %1</source>
        <translation>引擎的置信度：%1</translation>
    </message>
    <message>
        <source>Kept of the photo: %1</source>
        <translation>照片保留部分：%1</translation>
    </message>
    <message>
        <source>Half transparent of what is kept: %1</source>
        <translation>其中半透明：%1</translation>
    </message>
    <message>
        <source>Fields with soft edges: %1</source>
        <translation>有柔和边缘的区域：%1</translation>
    </message>
    <message>
        <source>Kept of the photo&apos;s edge: %1</source>
        <translation>照片边缘保留部分：%1</translation>
    </message>
    <message>
        <source>Preview and result differ: %1</source>
        <translation>预览与结果的差异：%1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchEngineForm</name>
    <message>
        <source>Classical engine</source>
        <translation>经典引擎</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>The batch gets an engine of its own; the open photo keeps its.</source>
        <translation>批处理使用自己的引擎，打开的照片仍用原来的引擎。</translation>
    </message>
    <message>
        <source>What a model sees of a photo: a larger side finds finer hair and takes longer.</source>
        <translation>模型看到的照片大小：边长越大，发丝越精细，用时也越长。</translation>
    </message>
    <message>
        <source>En&amp;gine</source>
        <translation>引擎(&amp;G)</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>边长(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchFlow</name>
    <message>
        <source>The model %1 is not installed any more: choose another engine for the batch.</source>
        <translation>模型 %1 已不再安装，请为批处理选择其他引擎。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Reading the prompts of the batch</source>
        <translation>正在读取批处理的提示</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>批处理的提示</translation>
    </message>
    <message>
        <source>%1 is from the batch: correct it, then save it there.</source>
        <translation>%1 来自批处理：修正后存回去。</translation>
    </message>
    <message>
        <source>Save into the batch</source>
        <translation>存回批处理</translation>
    </message>
    <message>
        <source>Saving %1 into the batch.</source>
        <translation>正在把 %1 存回批处理。</translation>
    </message>
    <message>
        <source>%1 is saved into the batch.</source>
        <translation>%1 已存回批处理。</translation>
    </message>
    <message>
        <source>SDMatte Studio</source>
        <translation>SDMatte Studio</translation>
    </message>
    <message>
        <source>A batch is running: %1 photos are left.</source>
        <translation>批处理正在运行：还剩 %1 张照片。</translation>
    </message>
    <message>
        <source>End the batch and close</source>
        <translation>结束批处理并关闭</translation>
    </message>
    <message>
        <source>What is finished stays. File &gt; Batch folder... goes on with the rest.</source>
        <translation>已完成的会保留。“文件”&gt;“批处理文件夹...”可继续处理其余照片。</translation>
    </message>
    <message>
        <source>%1 photos done, %2 failed.</source>
        <translation>%1 张照片完成，%2 张失败。</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <translation>批处理已完成</translation>
    </message>
    <message>
        <source>The batch has stopped</source>
        <translation>批处理已停止</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看结果</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchForm</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Folder of the photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Only these, as *.jpg studio-*; several between spaces.</source>
        <translation>只处理这些，例如 *.jpg studio-*；多个之间用空格分隔。</translation>
    </message>
    <message>
        <source>Folders in it, too</source>
        <translation>包括其中的文件夹</translation>
    </message>
    <message>
        <source>Results get the same folders below the folder of the results.</source>
        <translation>结果会放在结果文件夹下的同名文件夹中。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Edge as in the panel now</source>
        <translation>边缘与当前面板相同</translation>
    </message>
    <message>
        <source>Shift, feather, contrast, despeckle and decontaminate of the open photo, for every photo.</source>
        <translation>把打开的照片的移动、羽化、对比度、去斑和去色边设置用于每张照片。</translation>
    </message>
    <message>
        <source>Replace other files of the same name</source>
        <translation>替换同名的其他文件</translation>
    </message>
    <message>
        <source>Otherwise a photo fails whose result would replace a file that no batch has written.</source>
        <translation>否则，如果结果会替换并非由批处理写入的文件，该照片就会失败。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose the folder that holds the photos.</source>
        <translation>请选择照片所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>请选择存放结果的文件夹。</translation>
    </message>
    <message>
        <source>Choose the JSON file that holds the prompts.</source>
        <translation>请选择包含提示的 JSON 文件。</translation>
    </message>
    <message>
        <source>Counting the photos</source>
        <translation>正在统计照片</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 张照片</translation>
    </message>
    <message>
        <source>No photo in this folder fits the choices.</source>
        <translation>此文件夹中没有符合条件的照片。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>An earlier batch has worked here: %1 of the photos are finished and stay as they are.</source>
        <translation>之前的批处理在此处理过：%1 张照片已完成，将保持不变。</translation>
    </message>
    <message>
        <source>An earlier batch has finished all of them.</source>
        <translation>之前的批处理已全部完成。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchOutputForm</name>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Every colour is kept as it is.</source>
        <translation>每种颜色都保持不变。</translation>
    </message>
    <message>
        <source>Trim to what is not transparent</source>
        <translation>裁剪到不透明的部分</translation>
    </message>
    <message>
        <source>Files get smaller, and tell where in the photo they belong.</source>
        <translation>文件更小，并记录其在照片中的位置。</translation>
    </message>
    <message>
        <source>Keep where the photos were taken</source>
        <translation>保留拍摄地点</translation>
    </message>
    <message>
        <source>The place that a camera or phone has noted in a photo.</source>
        <translation>相机或手机记录在照片中的地点。</translation>
    </message>
    <message>
        <source>Foreground, without the old background</source>
        <translation>前景，不含原背景</translation>
    </message>
    <message>
        <source>Photo, as it is</source>
        <translation>照片原样</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Keep their colours, for textures</source>
        <translation>保留颜色，用于纹理</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Lower makes smaller files. Alpha is exact always.</source>
        <translation>数值越低文件越小。Alpha 始终精确。</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Placeholders: {name}, {counter:4}, {date}, {time}.</source>
        <translation>占位符：{name}、{counter:4}、{date}、{time}。</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>格式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>深度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hidden pixels</source>
        <translation>隐藏像素(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>%1 bits, floating point</source>
        <translation>%1 位浮点</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchProgress</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos that are through</source>
        <translation>已处理的照片</translation>
    </message>
    <message>
        <source>What is finished stays, and the batch can go on later.</source>
        <translation>已完成的会保留，批处理可以稍后继续。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>photos a minute</source>
        <translation>张/分钟</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>New batch...</source>
        <translation>新的批处理...</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Preparing the engine</source>
        <translation>正在准备引擎</translation>
    </message>
    <message>
        <source>The batch has stopped</source>
        <translation>批处理已停止</translation>
    </message>
    <message>
        <source>The batch was cancelled</source>
        <translation>批处理已取消</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <translation>批处理已完成</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Cutting out the photos</source>
        <translation>正在抠图</translation>
    </message>
    <message>
        <source>%1 The batch goes on when that is mended.</source>
        <translation>%1 问题解决后批处理会继续。</translation>
    </message>
    <message>
        <source>What is finished stays. Start it again with the same folders to go on.</source>
        <translation>已完成的会保留。用相同的文件夹再次开始即可继续。</translation>
    </message>
    <message>
        <source>Failed photos are at the top of the list with their reasons. Start the batch again to try them once more.</source>
        <translation>失败的照片及原因列在最上方。再次开始批处理会重试它们。</translation>
    </message>
    <message>
        <source>%1 of them were finished before.</source>
        <translation>其中 %1 张此前已完成。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchPromptForm</name>
    <message>
        <source>Prompts file</source>
        <translation>提示文件</translation>
    </message>
    <message>
        <source>Use masks beside the photos</source>
        <translation>使用照片旁的遮罩</translation>
    </message>
    <message>
        <source>The engine looks for itself</source>
        <translation>由引擎自行判断</translation>
    </message>
    <message>
        <source>Find the subject first</source>
        <translation>先找出主体</translation>
    </message>
    <message>
        <source>The same box in every photo</source>
        <translation>每张照片使用相同的框</translation>
    </message>
    <message>
        <source>From a JSON file</source>
        <translation>来自 JSON 文件</translation>
    </message>
    <message>
        <source>The subject is found by the classical engine; its shape is the prompt.</source>
        <translation>主体由经典引擎找出，其形状作为提示。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Unit of the box</source>
        <translation>框的单位</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>beach_mask.png beside beach.jpg marks its subject, white on black, and wins over what is chosen above.</source>
        <translation>beach.jpg 旁的 beach_mask.png 以黑底白色标出主体，并优先于上面的选择。</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>提示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>框(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;JSON file</source>
        <translation>JSON 文件(&amp;J)</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchReview</name>
    <message>
        <source>Results, the doubtful ones first</source>
        <translation>结果，存疑的在前</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景</translation>
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
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>A pixel of the result is one of the screen. Drag to move.</source>
        <translation>结果的一个像素对应屏幕的一个像素。拖动可移动。</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>The photo with the prompts that the batch had, to be corrected.</source>
        <translation>打开照片及批处理所用的提示，以便修正。</translation>
    </message>
    <message>
        <source>Save into the batch</source>
        <translation>存回批处理</translation>
    </message>
    <message>
        <source>What the editor has of this photo takes the place of the result.</source>
        <translation>编辑器中此照片的抠图将替换该结果。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Results come here as they are made.</source>
        <translation>结果完成后会显示在这里。</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>没有结果。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchRows</name>
    <message>
        <source>Corrected in the editor</source>
        <translation>已在编辑器中修正</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>没有疑点</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchWindow</name>
    <message>
        <source>Batch folder - SDMatte Studio</source>
        <translation>批处理文件夹 - SDMatte Studio</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BoxTool</name>
    <message>
        <source>Draw box</source>
        <translation>绘制框</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>移动框</translation>
    </message>
    <message>
        <source>Resize box</source>
        <translation>调整框大小</translation>
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
        <translation>画笔的宽度（[ 和 ]）。</translation>
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
        <translation>画笔边缘的锐利程度（Shift+[ 和 Shift+]）。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>笔压</translation>
    </message>
    <message>
        <source>A pen&apos;s pressure sets the size.</source>
        <translation>由笔的压力决定大小。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BrushTool</name>
    <message>
        <source>Brush stroke</source>
        <translation>画笔笔画</translation>
    </message>
    <message>
        <source>Eraser stroke</source>
        <translation>橡皮笔画</translation>
    </message>
    <message>
        <source>Keep stroke</source>
        <translation>保留笔画</translation>
    </message>
    <message>
        <source>Remove stroke</source>
        <translation>移除笔画</translation>
    </message>
    <message>
        <source>Free stroke</source>
        <translation>解除笔画</translation>
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
        <translation>照片及其蒙版。用方向键移动，用加号和减号缩放。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::CanvasMarks</name>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Coordinates</name>
    <message>
        <source>Type two whole numbers: x, y.</source>
        <translation>请输入两个整数：x, y。</translation>
    </message>
    <message>
        <source>The point must lie in the photo: x up to %1, y up to %2.</source>
        <translation>点必须位于照片内：x 最大 %1，y 最大 %2。</translation>
    </message>
    <message>
        <source>Type four whole numbers: left, top, right, bottom.</source>
        <translation>请输入四个整数：左, 上, 右, 下。</translation>
    </message>
    <message>
        <source>Right and bottom must be greater than left and top.</source>
        <translation>右和下必须大于左和上。</translation>
    </message>
    <message>
        <source>The box must lie in the photo: %1 wide and %2 high.</source>
        <translation>框必须位于照片内：宽 %1，高 %2。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::CopyFlow</name>
    <message>
        <source>Copying the cut-out</source>
        <translation>正在复制抠图</translation>
    </message>
    <message>
        <source>The cut-out could not be copied: the disk is full.</source>
        <translation>无法复制抠图：磁盘已满。</translation>
    </message>
    <message>
        <source>The cut-out was copied, %1 × %2 pixels.</source>
        <translation>已复制抠图，%1 × %2 像素。</translation>
    </message>
    <message>
        <source>Export as...</source>
        <translation>导出为...</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::CutOutHandle</name>
    <message>
        <source>Drag the cut-out</source>
        <translation>拖动抠图</translation>
    </message>
    <message>
        <source>Drag the cut-out from here into another program or a folder, as a PNG. Enter copies it.</source>
        <translation>将抠图从此处以 PNG 拖到其他程序或文件夹中。按 Enter 可复制。</translation>
    </message>
    <message>
        <source>Nothing to drag yet</source>
        <translation>尚无可拖动的内容</translation>
    </message>
    <message>
        <source>Preparing the file</source>
        <translation>正在准备文件</translation>
    </message>
    <message>
        <source>Drag into another program</source>
        <translation>拖到其他程序中</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Document</name>
    <message>
        <source>Object 1</source>
        <translation>对象 1</translation>
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
        <translation>移动边缘</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Moves the edge out or in.</source>
        <translation>将边缘向外或向内移动。</translation>
    </message>
    <message>
        <source>Feather edge</source>
        <translation>羽化边缘</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Softens the edge.</source>
        <translation>使边缘变柔和。</translation>
    </message>
    <message>
        <source>Change edge contrast</source>
        <translation>更改边缘对比度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Makes the edge harder or softer.</source>
        <translation>使边缘更硬或更柔和。</translation>
    </message>
    <message>
        <source>Despeckle</source>
        <translation>去斑</translation>
    </message>
    <message>
        <source>Removes islands and holes up to this size.</source>
        <translation>移除不超过此大小的孤岛和孔洞。</translation>
    </message>
    <message>
        <source>Decontaminate</source>
        <translation>去杂色</translation>
    </message>
    <message>
        <source>Takes the background&apos;s colour out of the object&apos;s edge.</source>
        <translation>去除对象边缘上的背景颜色。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hold to see the matte without these adjustments (hold A).</source>
        <translation>按住可查看未经这些调整的蒙版（按住 A）。</translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation>将它们全部恢复。</translation>
    </message>
    <message>
        <source>Reset the edge</source>
        <translation>重置边缘</translation>
    </message>
    <message>
        <source>Change detail</source>
        <translation>更改细节</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own detail refines the result. Only photos that are larger than what the network sees have more of it.</source>
        <translation>以照片自身的细节精修结果的程度。只有大于神经网络所见尺寸的照片才有更多细节。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EdgePresets</name>
    <message>
        <source>Unchanged</source>
        <translation>无调整</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>头发</translation>
    </message>
    <message>
        <source>Fur</source>
        <translation>皮毛</translation>
    </message>
    <message>
        <source>Hard edge</source>
        <translation>硬边缘</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>失焦</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>玻璃</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要一个名称。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>此名称过长。</translation>
    </message>
    <message>
        <source>The program&apos;s own presets cannot be replaced. Choose another name.</source>
        <translation>程序自带的预设不能替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>There are too many presets. Delete one first.</source>
        <translation>预设过多。请先删除一个。</translation>
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
        <translation>此版本的 SDMatte Studio 不含神经网络，因此由经典引擎代替模型 %1 工作。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Model: %1. Device: %2. Precision: %3. The classical engine works.</source>
        <translation>模型：%1。设备：%2。精度：%3。当前由经典引擎工作。</translation>
    </message>
    <message>
        <source>The model %1 is not installed any more, so the classical engine works.</source>
        <translation>模型 %1 已不再安装，因此由经典引擎工作。</translation>
    </message>
    <message>
        <source>Classical engine</source>
        <translation>经典引擎</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Refining with the classical engine</source>
        <translation>正在用经典引擎精修</translation>
    </message>
    <message>
        <source>Refining with %1 on the CPU</source>
        <translation>正在用 %1 在 CPU 上精修</translation>
    </message>
    <message>
        <source>Refining with %1 on the %2</source>
        <translation>正在用 %1 在 %2 上精修</translation>
    </message>
    <message>
        <source>Preparing the photo for %1</source>
        <translation>正在为 %1 准备照片</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EngineMenu</name>
    <message>
        <source>&amp;Classical engine</source>
        <translation>经典引擎(&amp;C)</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation>模型计算设备</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;PU</source>
        <translation>CPU(&amp;P)</translation>
    </message>
    <message>
        <source>Precision of models</source>
        <translation>模型精度</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>自动(&amp;U)</translation>
    </message>
    <message>
        <source>fp32, exact</source>
        <translation>fp32，精确</translation>
    </message>
    <message>
        <source>bf16, half the memory</source>
        <translation>bf16，内存减半</translation>
    </message>
    <message>
        <source>Models look at the photo with</source>
        <translation>模型处理照片的尺寸</translation>
    </message>
    <message>
        <source>%1 x %1 pixels</source>
        <translation>%1 × %1 像素</translation>
    </message>
    <message>
        <source>This build has no networks.</source>
        <translation>此版本不含神经网络。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExactStrokes</name>
    <message>
        <source>Exactly as painted</source>
        <translation>按原样使用笔画</translation>
    </message>
    <message>
        <source>Use the strokes as the whole subject. Otherwise they mark a part of it, and the rest is found.</source>
        <translation>将笔画作为整个主体。否则笔画只标记主体的一部分，其余部分自动查找。</translation>
    </message>
    <message>
        <source>Strokes exactly as painted</source>
        <translation>笔画按原样使用</translation>
    </message>
    <message>
        <source>Strokes as marks</source>
        <translation>笔画作为标记</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportDialog</name>
    <message>
        <source>Export the cut-out</source>
        <translation>导出抠图</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>抠图</translation>
    </message>
    <message>
        <source>Alpha alone, as grey</source>
        <translation>仅 Alpha，灰度</translation>
    </message>
    <message>
        <source>Foreground, without the old background</source>
        <translation>前景，去除原背景</translation>
    </message>
    <message>
        <source>Photo, as it is</source>
        <translation>照片，保持原样</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Extended from the edge, for textures</source>
        <translation>由边缘延伸，用于纹理</translation>
    </message>
    <message>
        <source>Keep where the photo was taken</source>
        <translation>保留拍摄地点</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>内容(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>位深(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hidden pixels</source>
        <translation>隐藏像素(&amp;H)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As the photo, %1 bits</source>
        <translation>与照片相同，%1 位</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Replace it, or choose another name.</source>
        <translation>“%1”已存在。请替换它，或选择其他名称。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>O&amp;bjects</source>
        <translation>对象(&amp;B)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and %2 more exist already. Replace them, or choose another name.</source>
        <translation>“%1”和另外 %2 个文件已存在。请替换它们，或选择其他名称。</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合并</translation>
    </message>
    <message>
        <source>Each to its own file</source>
        <translation>各存为单独的文件</translation>
    </message>
    <message>
        <source>Writes %1 and more, %2 files in all.</source>
        <translation>将写入 %1 等共 %2 个文件。</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>将写入 %1。</translation>
    </message>
    <message>
        <source>%1 bits, floating point</source>
        <translation>%1 位，浮点</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Trimap</source>
        <translation>三分图</translation>
    </message>
    <message>
        <source>Colours without alpha</source>
        <translation>不含 Alpha 的颜色</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Where the file goes. Its name may hold placeholders.</source>
        <translation>文件的保存位置。文件名可包含占位符。</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>Insert a placeholder, which every export replaces by its value.</source>
        <translation>插入占位符，每次导出时会替换为其值。</translation>
    </message>
    <message>
        <source>Choose folder and name</source>
        <translation>选择文件夹和名称</translation>
    </message>
    <message>
        <source>Choose folder and name.</source>
        <translation>选择文件夹和名称。</translation>
    </message>
    <message>
        <source>the photo&apos;s name</source>
        <translation>照片的名称</translation>
    </message>
    <message>
        <source>the object&apos;s name</source>
        <translation>对象的名称</translation>
    </message>
    <message>
        <source>a number that goes on, {counter:3} for 001</source>
        <translation>递增的编号，{counter:3} 表示 001</translation>
    </message>
    <message>
        <source>today, as 2026-11-24</source>
        <translation>今天的日期，如 2026-11-24</translation>
    </message>
    <message>
        <source>now, as 16-56-05</source>
        <translation>当前时间，如 16-56-05</translation>
    </message>
    <message>
        <source>the photo&apos;s width in pixels</source>
        <translation>照片的宽度（像素）</translation>
    </message>
    <message>
        <source>the photo&apos;s height in pixels</source>
        <translation>照片的高度（像素）</translation>
    </message>
    <message>
        <source>Trim to what is not transparent</source>
        <translation>裁切到非透明部分</translation>
    </message>
    <message>
        <source>The file gets smaller, and tells where in the photo it belongs.</source>
        <translation>文件会变小，并记录其在照片中的位置。</translation>
    </message>
    <message>
        <source>The place that a camera or phone has noted in the photo.</source>
        <translation>相机或手机记录在照片中的地点。</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>格式(&amp;R)</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Every colour is kept as it is.</source>
        <translation>每种颜色都保持原样。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Lower makes smaller files. Alpha is exact always.</source>
        <translation>数值越低，文件越小。Alpha 始终精确。</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>All, each in a layer</source>
        <translation>全部，各占一个图层</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背景</translation>
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
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A pixel of the file is one of the screen. Drag to move.</source>
        <translation>文件的一个像素对应屏幕的一个像素。拖动可移动。</translation>
    </message>
    <message>
        <source>Waiting for the exact matte</source>
        <translation>正在等待精确蒙版</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Measuring, %1 %</source>
        <translation>正在测量，%1 %</translation>
    </message>
    <message>
        <source>Unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 个文件，%2</translation>
    </message>
    <message>
        <source>The first: %1 × %2 pixels</source>
        <translation>第一个：%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>Trimmed from %1 × %2, its corner at %3, %4</source>
        <translation>由 %1 × %2 裁切而成，左上角位于 %3, %4</translation>
    </message>
    <message>
        <source>The photo&apos;s size</source>
        <translation>照片大小</translation>
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
        <translation>%1 还没有抠出任何内容。请先单击主体。</translation>
    </message>
    <message>
        <source>%1 is hidden, and hidden objects are not exported.</source>
        <translation>%1 已隐藏，隐藏的对象不会导出。</translation>
    </message>
    <message>
        <source>%1 and %2 more were saved.</source>
        <translation>%1 和另外 %2 个文件已保存。</translation>
    </message>
    <message>
        <source>%1 was saved: %2 × %3 pixels, its corner at %4, %5 of the photo.</source>
        <translation>已保存 %1：%2 × %3 像素，左上角位于照片的 %4, %5。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportPresetRow</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>All choices below by name.</source>
        <translation>按名称选用下面的所有选项。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation>保存为预设...</translation>
    </message>
    <message>
        <source>Rename preset...</source>
        <translation>重命名预设...</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Edit presets</source>
        <translation>编辑预设</translation>
    </message>
    <message>
        <source>Save, rename or delete a preset.</source>
        <translation>保存、重命名或删除预设。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportPresets</name>
    <message>
        <source>PNG at the photo&apos;s size</source>
        <translation>照片大小的 PNG</translation>
    </message>
    <message>
        <source>PNG for the web</source>
        <translation>用于网页的 PNG</translation>
    </message>
    <message>
        <source>WebP for the web</source>
        <translation>用于网页的 WebP</translation>
    </message>
    <message>
        <source>16-bit TIFF</source>
        <translation>16 位 TIFF</translation>
    </message>
    <message>
        <source>OpenEXR for compositing</source>
        <translation>用于合成的 OpenEXR</translation>
    </message>
    <message>
        <source>Layers for Krita and GIMP</source>
        <translation>用于 Krita 和 GIMP 的图层</translation>
    </message>
    <message>
        <source>Game texture</source>
        <translation>游戏纹理</translation>
    </message>
    <message>
        <source>Mask for another program</source>
        <translation>用于其他程序的遮罩</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要一个名称。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>此名称过长。</translation>
    </message>
    <message>
        <source>The program&apos;s own presets cannot be replaced. Choose another name.</source>
        <translation>程序自带的预设不能替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>There are too many presets. Delete one first.</source>
        <translation>预设过多。请先删除一个。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportTrial</name>
    <message>
        <source>Waiting for the exact matte</source>
        <translation>正在等待精确蒙版</translation>
    </message>
    <message>
        <source>There is no room for a preview: the disk is full.</source>
        <translation>没有空间生成预览：磁盘已满。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Exporter</name>
    <message>
        <source>Waiting for the exact matte</source>
        <translation>正在等待精确蒙版</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistogramPlot</name>
    <message>
        <source>Histogram of alpha</source>
        <translation>Alpha 直方图</translation>
    </message>
    <message>
        <source>How many pixels have which alpha, from removed (0) to kept (1). Each line of the grid is ten times as many.</source>
        <translation>各 Alpha 值的像素数量，从移除 (0) 到保留 (1)。相邻网格线之间相差十倍。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistoryModel</name>
    <message>
        <source>Photo opened</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Click a step to go there.</source>
        <translation>单击某一步骤可转到该处。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::KeyList</name>
    <message>
        <source>Mark the subject</source>
        <translation>标记主体</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Mark what is not part of it</source>
        <translation>标记不属于主体的部分</translation>
    </message>
    <message>
        <source>Right click or Alt+click</source>
        <translation>右键单击或 Alt+单击</translation>
    </message>
    <message>
        <source>Straight stroke</source>
        <translation>直线笔画</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>显示原图</translation>
    </message>
    <message>
        <source>Hold \</source>
        <translation>按住 \</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>Hold Space and drag, or middle drag</source>
        <translation>按住空格键并拖动，或按中键拖动</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the matte without edge adjustments</source>
        <translation>显示未经边缘调整的蒙版</translation>
    </message>
    <message>
        <source>Hold A</source>
        <translation>按住 A</translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation>移动前后对比的分界线</translation>
    </message>
    <message>
        <source>Drag it, or Alt+arrow keys</source>
        <translation>拖动，或按 Alt+方向键</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift farther</source>
        <translation>方向键，按住 Shift 移动更多</translation>
    </message>
    <message>
        <source>Go through the controls</source>
        <translation>在各控件间切换</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Search for a name or a key</source>
        <translation>搜索名称或按键</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>按下一个键</translation>
    </message>
    <message>
        <source>The key that is pressed here becomes the action&apos;s.</source>
        <translation>在此按下的键将成为该操作的快捷键。</translation>
    </message>
    <message>
        <source>The action has no key then.</source>
        <translation>该操作将不再有快捷键。</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own key.</source>
        <translation>恢复程序自带的快捷键。</translation>
    </message>
    <message>
        <source>All keys as they were first.</source>
        <translation>将所有快捷键恢复为初始设置。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Key of &quot;%1&quot;</source>
        <translation>“%1”的快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>This key is fixed.</source>
        <translation>此快捷键是固定的。</translation>
    </message>
    <message>
        <source>Press Enter, then the new key of &quot;%1&quot;.</source>
        <translation>按 Enter，再按“%1”的新快捷键。</translation>
    </message>
    <message>
        <source>%1 is its key already.</source>
        <translation>%1 已经是它的快捷键。</translation>
    </message>
    <message>
        <source>%1 is fixed: &quot;%2&quot;. Press another key.</source>
        <translation>%1 是固定的：“%2”。请按其他键。</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which would have no key then.</source>
        <translation>%1 属于“%2”，替换后“%2”将没有快捷键。</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which would keep its other keys.</source>
        <translation>%1 属于“%2”，替换后“%2”仍保留其他快捷键。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::LabelledSlider</name>
    <message>
        <source>%1 Double-click to reset.</source>
        <translation>%1双击可重置。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Add to the area</source>
        <translation>添加到区域</translation>
    </message>
    <message>
        <source>Take from the area</source>
        <translation>从区域中减去</translation>
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
        <translation>%1 保存完成后，窗口将关闭。</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>立即关闭</translation>
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
        <translation>引擎：%1。照片：%2，%3。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>preparing the photo</source>
        <translation>正在准备照片</translation>
    </message>
    <message>
        <source>refining</source>
        <translation>正在精修</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 The canvas shows a preview.</source>
        <translation>%1画布显示的是预览。</translation>
    </message>
    <message>
        <source>The canvas shows a preview.</source>
        <translation>画布显示的是预览。</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>精修</translation>
    </message>
    <message>
        <source>%1, model %2.</source>
        <translation>%1，模型 %2。</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Classical engine. This build has no networks.</source>
        <translation>经典引擎。此版本不含神经网络。</translation>
    </message>
    <message>
        <source>Classical engine. Add SDMatte for hair, glass and smoke.</source>
        <translation>经典引擎。添加 SDMatte 可处理毛发、玻璃和烟雾。</translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation>打开模型...</translation>
    </message>
    <message>
        <source>Classical engine. SDMatte is better at hair, glass and smoke.</source>
        <translation>经典引擎。SDMatte 更擅长处理毛发、玻璃和烟雾。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>The network was never trained with trimaps. The classical engine takes them as they are.</source>
        <translation>该神经网络未用三分图训练过。经典引擎会原样使用三分图。</translation>
    </message>
    <message>
        <source>Use the classical engine</source>
        <translation>使用经典引擎</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <translation>软打样：%1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::MarkEdits</name>
    <message>
        <source>Move box</source>
        <translation>移动框</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>删除点</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>删除框</translation>
    </message>
    <message>
        <source>Remove area</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>Remove brush strokes</source>
        <translation>删除画笔笔画</translation>
    </message>
    <message>
        <source>Remove eraser strokes</source>
        <translation>删除橡皮笔画</translation>
    </message>
    <message>
        <source>Clear keep strokes</source>
        <translation>清除保留笔画</translation>
    </message>
    <message>
        <source>Clear remove strokes</source>
        <translation>清除移除笔画</translation>
    </message>
    <message>
        <source>Remove trimap</source>
        <translation>删除三分图</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>删除描述</translation>
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
        <translation>SDMatte*，以更多数据训练；接受框或遮罩</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Which network is in it? The file itself does not say, its download page does.</source>
        <translation>其中是哪个神经网络？文件本身没有说明，请查看其下载页面。</translation>
    </message>
    <message>
        <source>SDMatte; takes points, a box or a mask</source>
        <translation>SDMatte；接受点、框或遮罩</translation>
    </message>
    <message>
        <source>The model is copied; the file stays where it is.</source>
        <translation>将复制模型；原文件保留在原处。</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ModelFlow</name>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>This build of SDMatte Studio has no networks: it cannot use models.</source>
        <translation>此版本的 SDMatte Studio 不含神经网络：无法使用模型。</translation>
    </message>
    <message>
        <source>Another model is still being added.</source>
        <translation>仍在添加另一个模型。</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>正在添加 %1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Drag the frame to move the photo</source>
        <translation>拖动方框以移动照片</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::NetworkEngine</name>
    <message>
        <source>This machine has no usable graphics card &quot;%1&quot;: choose another device in the Model menu.</source>
        <translation>这台计算机没有可用的显卡“%1”：请在“模型”菜单中选择其他设备。</translation>
    </message>
    <message>
        <source>This build of SDMatte Studio has no networks: it cannot use models.</source>
        <translation>此版本的 SDMatte Studio 不含神经网络：无法使用模型。</translation>
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
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>黄绿色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>&amp;Other...</source>
        <translation>其他(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>对象名称</translation>
    </message>
    <message>
        <source>Double-click to rename (F2). Drag to move.</source>
        <translation>双击可重命名 (F2)。拖动可移动。</translation>
    </message>
    <message>
        <source>Hide (Space). Hidden objects are not exported.</source>
        <translation>隐藏（空格键）。隐藏的对象不会导出。</translation>
    </message>
    <message>
        <source>Show (Space). Hidden objects are not exported.</source>
        <translation>显示（空格键）。隐藏的对象不会导出。</translation>
    </message>
    <message>
        <source>Choose another colour.</source>
        <translation>选择其他颜色。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectModel</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectRows</name>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectsPanel</name>
    <message>
        <source>Add object</source>
        <translation>添加对象</translation>
    </message>
    <message>
        <source>Cut out another object of this photo.</source>
        <translation>抠出这张照片中的另一个对象。</translation>
    </message>
    <message>
        <source>Duplicate object</source>
        <translation>复制对象</translation>
    </message>
    <message>
        <source>The same prompts and edge once more, to vary them.</source>
        <translation>再建一份相同的提示和边缘，以便尝试不同效果。</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>删除对象</translation>
    </message>
    <message>
        <source>Remove this object (Del).</source>
        <translation>删除此对象 (Del)。</translation>
    </message>
    <message>
        <source>The last object stays: clear its prompts instead.</source>
        <translation>最后一个对象不能删除：请改为清除它的提示。</translation>
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
        <translation>导出时写入的文件类型。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>How finely colours and alpha are stored.</source>
        <translation>颜色和 Alpha 的存储精细程度。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Foreground takes the background&apos;s colour out of soft edges; Photo keeps it.</source>
        <translation>“前景”会去除柔和边缘中的背景颜色；“照片”则予以保留。</translation>
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
        <source>Fully transparent pixels are empty, or get the colours of the nearest edge, for game textures.</source>
        <translation>完全透明的像素为空，或取最近边缘的颜色，用于游戏纹理。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延伸</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The active object alone, all that are shown in one cut-out, or each in its own file.</source>
        <translation>仅当前对象，或将所有显示的对象合并为一个抠图，或各存为单独的文件。</translation>
    </message>
    <message>
        <source>Active one</source>
        <translation>当前对象</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合并</translation>
    </message>
    <message>
        <source>Each to a file</source>
        <translation>各存一个文件</translation>
    </message>
    <message>
        <source>%1 bit float</source>
        <translation>%1 位浮点</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What of the cut-out the file holds.</source>
        <translation>文件包含抠图的哪些内容。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>How exactly a WebP keeps colours; its alpha is exact always.</source>
        <translation>WebP 保留颜色的精确程度；其 Alpha 始终精确。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The whole photo&apos;s, or trimmed to what is not fully transparent.</source>
        <translation>整张照片的大小，或裁切到非完全透明的部分。</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>已裁切</translation>
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
        <source>Trimap</source>
        <translation>三分图</translation>
    </message>
    <message>
        <source>Colours alone</source>
        <translation>仅颜色</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <translation>%1：选择</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
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
        <translation>%1 已被删除或移动。它在这里仍保持打开。</translation>
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
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>One photo is open at a time, so the first one was taken.</source>
        <translation>一次只能打开一张照片，因此只打开了第一张。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one, then paste it here.</source>
        <translation>剪贴板中没有图片：请复制一张，再粘贴到这里。</translation>
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
        <translation>自带配置文件</translation>
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
        <translation>添加点</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Change point</source>
        <translation>更改点</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PresetRow</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Edge preset</source>
        <translation>边缘预设</translation>
    </message>
    <message>
        <source>Settings of the whole edge by name.</source>
        <translation>按名称套用整套边缘设置。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation>保存为预设...</translation>
    </message>
    <message>
        <source>Rename preset...</source>
        <translation>重命名预设...</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Edit presets</source>
        <translation>编辑预设</translation>
    </message>
    <message>
        <source>Save, rename or delete a preset.</source>
        <translation>保存、重命名或删除预设。</translation>
    </message>
    <message>
        <source>Edge preset: %1</source>
        <translation>边缘预设：%1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptDelegate</name>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Remove (Del).</source>
        <translation>删除 (Del)。</translation>
    </message>
    <message>
        <source>Double-click to type coordinates.</source>
        <translation>双击可输入坐标。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Click to change the sign (Space).</source>
        <translation>单击可更改正负号（空格键）。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptImport</name>
    <message>
        <source>Import mask</source>
        <translation>导入遮罩</translation>
    </message>
    <message>
        <source>Import trimap</source>
        <translation>导入三分图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Reading the mask</source>
        <translation>正在读取遮罩</translation>
    </message>
    <message>
        <source>Reading the trimap</source>
        <translation>正在读取三分图</translation>
    </message>
    <message>
        <source>Open as a photo</source>
        <translation>作为照片打开</translation>
    </message>
    <message>
        <source>The copied picture has %1 × %2 pixels, the photo %3 × %4.</source>
        <translation>复制的图片为 %1 × %2 像素，照片为 %3 × %4 像素。</translation>
    </message>
    <message>
        <source>Scale it to a mask</source>
        <translation>缩放为遮罩</translation>
    </message>
    <message>
        <source>%1 A mask has the photo&apos;s size.</source>
        <translation>%1 遮罩的大小须与照片一致。</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <translation>粘贴遮罩</translation>
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
        <translation>画笔笔画</translation>
    </message>
    <message>
        <source>Eraser strokes</source>
        <translation>橡皮笔画</translation>
    </message>
    <message>
        <source>Change box</source>
        <translation>更改框</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Brush strokes, exactly</source>
        <translation>画笔笔画，按原样</translation>
    </message>
    <message>
        <source>Keep strokes</source>
        <translation>保留笔画</translation>
    </message>
    <message>
        <source>Remove strokes</source>
        <translation>移除笔画</translation>
    </message>
    <message>
        <source>Trimap</source>
        <translation>三分图</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Change caption</source>
        <translation>更改描述</translation>
    </message>
    <message>
        <source>Change point</source>
        <translation>更改点</translation>
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
        <translation>不透明物体</translation>
    </message>
    <message>
        <source>Glass, smoke, a veil: the background shines through the object itself.</source>
        <translation>玻璃、烟雾、薄纱：背景会透过物体本身显现。</translation>
    </message>
    <message>
        <source>This engine treats all objects as opaque. SDMatte can cut out glass, smoke and veils: choose it in the Model menu.</source>
        <translation>此引擎将所有物体视为不透明。SDMatte 可以抠出玻璃、烟雾和薄纱：请在“模型”菜单中选择它。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>A few words: a glass vase</source>
        <translation>用英文写几个词：a glass vase</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>删除描述</translation>
    </message>
    <message>
        <source>This engine reads no captions; SDMatte can.</source>
        <translation>此引擎不读取描述；SDMatte 可以。</translation>
    </message>
    <message>
        <source>This engine reads no captions: yours has no effect on the matte.</source>
        <translation>此引擎不读取描述：您的描述对蒙版不起作用。</translation>
    </message>
    <message>
        <source>Words for what is to be cut out, in English. They help where the marks alone could mean several things.</source>
        <translation>用英文描述要抠出的内容。当仅凭标记可能有多种理解时，描述会有帮助。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::RatePlot</name>
    <message>
        <source>Photos a minute</source>
        <translation>每分钟照片数</translation>
    </message>
    <message>
        <source>Photos a minute, over the minutes since the start.</source>
        <translation>每分钟处理的照片数，横轴为开始后的分钟数。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::RunPlot</name>
    <message>
        <source>Times of the last runs</source>
        <translation>最近几次运行的用时</translation>
    </message>
    <message>
        <source>Seconds of the last runs, the newest at the right.</source>
        <translation>最近几次运行的秒数，最新的在右侧。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ScreenActions</name>
    <message>
        <source>Soft &amp;proof</source>
        <translation>软打样(&amp;P)</translation>
    </message>
    <message>
        <source>The photo as the press or printer of the proof profile gives it; exports stay as they are</source>
        <translation>按打样配置文件的印刷机或打印机效果显示照片；导出不受影响</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>The profile that the desktop gives for each screen, under X11; elsewhere sRGB</source>
        <translation>X11 下使用桌面为每个屏幕提供的配置文件；其他情况下使用 sRGB</translation>
    </message>
    <message>
        <source>&amp;sRGB</source>
        <translation>sRGB(&amp;S)</translation>
    </message>
    <message>
        <source>Colours as most screens show them</source>
        <translation>与多数屏幕显示的颜色相同</translation>
    </message>
    <message>
        <source>A profile &amp;file</source>
        <translation>配置文件(&amp;F)</translation>
    </message>
    <message>
        <source>For every screen</source>
        <translation>用于所有屏幕</translation>
    </message>
    <message>
        <source>&amp;Choose the screen&apos;s profile...</source>
        <translation>选择屏幕配置文件(&amp;C)...</translation>
    </message>
    <message>
        <source>The ICC file that a measurement of the screen made, or its maker gives</source>
        <translation>由屏幕校准测量生成或由制造商提供的 ICC 文件</translation>
    </message>
    <message>
        <source>Choose the p&amp;roof profile...</source>
        <translation>选择打样配置文件(&amp;R)...</translation>
    </message>
    <message>
        <source>The ICC file of the press or printer that the soft proof shows</source>
        <translation>软打样所显示的印刷机或打印机的 ICC 文件</translation>
    </message>
    <message>
        <source>Proof: re&amp;lative colorimetric</source>
        <translation>打样：相对比色(&amp;M)</translation>
    </message>
    <message>
        <source>Colours that can be printed stay, the others are cut off</source>
        <translation>可打印的颜色保持不变，其余颜色被截断</translation>
    </message>
    <message>
        <source>Proof: p&amp;erceptual</source>
        <translation>打样：可感知(&amp;E)</translation>
    </message>
    <message>
        <source>All colours move so that differences stay</source>
        <translation>所有颜色一同移动，以保留差异</translation>
    </message>
    <message>
        <source>&amp;Gamut warning</source>
        <translation>色域警告(&amp;G)</translation>
    </message>
    <message>
        <source>In the soft proof, colours that cannot be printed are grey</source>
        <translation>在软打样中，无法打印的颜色显示为灰色</translation>
    </message>
    <message>
        <source>Scree&amp;n colours</source>
        <translation>屏幕颜色(&amp;E)</translation>
    </message>
    <message>
        <source>Profile &amp;file: %1</source>
        <translation>配置文件(&amp;F)：%1</translation>
    </message>
    <message>
        <source>P&amp;roof profile: %1...</source>
        <translation>打样配置文件(&amp;R)：%1...</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ScreenFlow</name>
    <message>
        <source>What the desktop gives for this screen</source>
        <translation>桌面为此屏幕提供的配置文件</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Profile of the screen</source>
        <translation>屏幕配置文件</translation>
    </message>
    <message>
        <source>Proof profile</source>
        <translation>打样配置文件</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::SectionHeader</name>
    <message>
        <source>Click to show or hide what is in it, drag to move it; right-click for more.</source>
        <translation>单击可显示或隐藏其中的内容，拖动可移动；右键单击可查看更多选项。</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>To the right side</source>
        <translation>移到右侧</translation>
    </message>
    <message>
        <source>To the left side</source>
        <translation>移到左侧</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>放入单独的窗口</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>重置面板</translation>
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
        <translation>上次运行失败</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::StatisticsPanel</name>
    <message>
        <source>%1: %2 s, and %3 s to prepare the photo.</source>
        <translation>%1：%2 秒，另用 %3 秒准备照片。</translation>
    </message>
    <message>
        <source>%1: %2 s.</source>
        <translation>%1：%2 秒。</translation>
    </message>
    <message>
        <source>There is no matte yet.</source>
        <translation>还没有蒙版。</translation>
    </message>
    <message>
        <source>Unknown %1 %, kept %2 %, removed %3 %</source>
        <translation>未知 %1 %，保留 %2 %，移除 %3 %</translation>
    </message>
    <message>
        <source>Nothing has been refined yet.</source>
        <translation>还没有进行过精修。</translation>
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
        <translation>缩放：输入百分比；按 0 适合照片，按 1 为 100 %</translation>
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
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Zoom factors</source>
        <translation>缩放比例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Memory in use, %1 of it for what the canvas shows</source>
        <translation>已用内存，其中 %1 用于画布显示</translation>
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
        <translation>套索</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Draw around the subject, or click corners and double-click. Shift adds, Alt takes away.</source>
        <translation>围绕主体绘制，或逐个单击拐角并双击结束。Shift 添加，Alt 减去。</translation>
    </message>
    <message>
        <source>Paint over what must stay fully visible, whatever the engine finds. Hold Alt to free it again.</source>
        <translation>涂抹必须完全保留的部分，不受引擎结果影响。按住 Alt 可解除。</translation>
    </message>
    <message>
        <source>Paint over what must be gone, whatever the engine finds. Hold Alt to free it again.</source>
        <translation>涂抹必须移除的部分，不受引擎结果影响。按住 Alt 可解除。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ToolSettings</name>
    <message>
        <source>A click marks</source>
        <translation>单击时标记</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>A click marks what belongs to the subject, Alt+click what does not.</source>
        <translation>单击标记属于主体的部分，Alt+单击标记不属于主体的部分。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>A click marks what is not part of the subject, Alt+click what is.</source>
        <translation>单击标记不属于主体的部分，Alt+单击标记属于主体的部分。</translation>
    </message>
    <message>
        <source>A new box</source>
        <translation>新框</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A new box takes the place of those before.</source>
        <translation>新框将取代之前的框。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A new box is added to those before (Shift).</source>
        <translation>新框将添加到之前的框 (Shift)。</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>新区域</translation>
    </message>
    <message>
        <source>A new area takes the place of the one before.</source>
        <translation>新区域将取代之前的区域。</translation>
    </message>
    <message>
        <source>A new area is added to the one before (Shift).</source>
        <translation>新区域将添加到之前的区域 (Shift)。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>A new area is cut out of the one before (Alt).</source>
        <translation>新区域将从之前的区域中减去 (Alt)。</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewActions</name>
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
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
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
        <source>Trimap</source>
        <translation>三分图</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Edge band</source>
        <translation>边缘带</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定度</translation>
    </message>
    <message>
        <source>What the model is sent</source>
        <translation>模型输入</translation>
    </message>
    <message>
        <source>The photo, a colour over what is removed</source>
        <translation>照片，移除部分上叠加颜色</translation>
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
        <source>The cut-out on a colour of your choice</source>
        <translation>自选颜色背景上的抠图</translation>
    </message>
    <message>
        <source>The cut-out on a picture of your choice</source>
        <translation>自选图片背景上的抠图</translation>
    </message>
    <message>
        <source>The cut-out on a checkerboard</source>
        <translation>棋盘格上的抠图</translation>
    </message>
    <message>
        <source>Alpha alone: white is kept, black removed</source>
        <translation>仅 Alpha：白色保留，黑色移除</translation>
    </message>
    <message>
        <source>Kept in white, removed in black, and between them in grey</source>
        <translation>保留部分为白色，移除部分为黑色，介于两者之间为灰色</translation>
    </message>
    <message>
        <source>The photo alone (hold \)</source>
        <translation>仅照片（按住 \）</translation>
    </message>
    <message>
        <source>The photo left of a line, the last view right of it; drag the line, or move it with Alt and the arrow keys</source>
        <translation>分界线左侧为照片，右侧为上一个视图；拖动分界线，或用 Alt 和方向键移动</translation>
    </message>
    <message>
        <source>Only what is neither kept nor removed entirely</source>
        <translation>仅既未完全保留也未完全移除的部分</translation>
    </message>
    <message>
        <source>How clearly each pixel is kept or removed</source>
        <translation>每个像素保留或移除的明确程度</translation>
    </message>
    <message>
        <source>The picture that a model gets of your marks</source>
        <translation>模型从您的标记得到的图片</translation>
    </message>
    <message>
        <source>Overlay &amp;colour...</source>
        <translation>叠加颜色(&amp;C)...</translation>
    </message>
    <message>
        <source>What lies over the photo in the overlay</source>
        <translation>叠加视图中覆盖在照片上的颜色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>叠加的不透明度</translation>
    </message>
    <message>
        <source>Overlay over what is &amp;kept</source>
        <translation>叠加在保留部分上(&amp;K)</translation>
    </message>
    <message>
        <source>Instead of over what is removed</source>
        <translation>而不是叠加在移除部分上</translation>
    </message>
    <message>
        <source>&amp;Background colour...</source>
        <translation>背景颜色(&amp;B)...</translation>
    </message>
    <message>
        <source>For the view on a colour</source>
        <translation>用于颜色视图</translation>
    </message>
    <message>
        <source>Background &amp;picture...</source>
        <translation>背景图片(&amp;P)...</translation>
    </message>
    <message>
        <source>For the view on a picture</source>
        <translation>用于图片视图</translation>
    </message>
    <message>
        <source>&amp;Reset the views&apos; colours</source>
        <translation>重置视图颜色(&amp;R)</translation>
    </message>
    <message>
        <source>Overlay and background as they were at first</source>
        <translation>将叠加和背景恢复为初始设置</translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation>导航器(&amp;V)</translation>
    </message>
    <message>
        <source>The whole photo, small, while only a part of it is seen</source>
        <translation>仅看到照片的一部分时，显示整张照片的缩略图</translation>
    </message>
    <message>
        <source>Pixel &amp;grid and values</source>
        <translation>像素网格和数值(&amp;G)</translation>
    </message>
    <message>
        <source>From 800 % on</source>
        <translation>800 % 及以上时显示</translation>
    </message>
    <message>
        <source>View &amp;colours</source>
        <translation>视图颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Overlay &amp;opacity</source>
        <translation>叠加不透明度(&amp;O)</translation>
    </message>
    <message>
        <source>Blen&amp;d in linear light</source>
        <translation>在线性光下混合(&amp;B)</translation>
    </message>
    <message>
        <source>Overlay and cut-outs are mixed as light mixes, instead of as other programs mix an exported picture</source>
        <translation>叠加和抠图按光线的方式混合，而不是按其他程序混合导出图片的方式</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewFlow</name>
    <message>
        <source>Overlay colour</source>
        <translation>叠加颜色</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>背景图片</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewSwitch</name>
    <message>
        <source>More views</source>
        <translation>更多视图</translation>
    </message>
    <message>
        <source>More views, and their colours</source>
        <translation>更多视图及其颜色</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
        <translation>“%1”没有标记任何内容：遮罩的主体部分应为白色。</translation>
    </message>
    <message>
        <source>The copied picture marks nothing: a mask is white where the subject is.</source>
        <extracomment>ui/window/prompt_import.cpp</extracomment>
        <translation>复制的图片未标记任何内容：遮罩在主体处为白色。</translation>
    </message>
</context>
</TS>
