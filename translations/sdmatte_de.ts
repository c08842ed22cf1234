<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ObjectEdits</name>
    <message>
        <source>Add object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
    <message>
        <source>Object 1</source>
        <translation>Objekt 1</translation>
    </message>
    <message>
        <source>Duplicate object</source>
        <translation>Objekt duplizieren</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>Objekt entfernen</translation>
    </message>
    <message>
        <source>Rename object</source>
        <translation>Objekt umbenennen</translation>
    </message>
    <message>
        <source>Colour object</source>
        <translation>Objekt färben</translation>
    </message>
    <message>
        <source>Show object</source>
        <translation>Objekt einblenden</translation>
    </message>
    <message>
        <source>Hide object</source>
        <translation>Objekt ausblenden</translation>
    </message>
    <message>
        <source>Move object</source>
        <translation>Objekt verschieben</translation>
    </message>
</context>
<context>
    <name>OpenPhoto</name>
    <message>
        <source>Sample</source>
        <translation>Beispielbild</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>&quot;%1&quot; needs %2 MB in &quot;%3&quot; and %4 MB are free; free some space and try again.</source>
        <extracomment>core/base/disk_space.cpp</extracomment>
        <translation>„%1“ braucht %2 MB in „%3“, frei sind %4 MB; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>core/base/error.cpp</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture: close other programs or make it smaller.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation>Der Speicher reicht für dieses Bild nicht: Schließen Sie andere Programme oder verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The system refused: %1.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation>Das System hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The program stopped at a fault of its own: %1.</source>
        <extracomment>core/base/guarded.cpp</extracomment>
        <translation>Das Programm ist auf einen eigenen Fehler gestoßen: %1.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; check its name.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>Es gibt keine Datei „%1“; prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read; ask for permission or choose another file.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ darf nicht gelesen werden; bitten Sie um Erlaubnis oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; choose a file in it.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ ist ein Ordner; wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not a file; save it to a file first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ ist ein Gerät oder eine Pipe und keine Datei; speichern Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty (zero bytes); fetch it again.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ ist leer (null Byte); holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;; create it first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>Es gibt keinen Ordner „%1“; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ ist kein Ordner; wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden; wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The disk is full, &quot;%1&quot; was not written; free some space and try again.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>Der Datenträger ist voll, „%1“ wurde nicht geschrieben; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be larger than files may be here and was not written; choose another folder.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ würde größer, als Dateien hier sein dürfen, und wurde nicht geschrieben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written; choose another target.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ kann nicht geschrieben werden; wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The folder for &quot;%1&quot; does not exist; create it first.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>Der Ordner für „%1“ existiert nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; give a file name.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ ist ein Ordner; geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is too long; choose a shorter one.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>Der Name „%1“ ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <extracomment>core/base/posix.cpp</extracomment>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe; give a file name.</source>
        <extracomment>core/base/safe_write.cpp</extracomment>
        <translation>„%1“ ist ein Gerät oder eine Pipe; geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>Your home folder is not known; set HOME or XDG_DATA_HOME to it.</source>
        <extracomment>core/base/user_folders.cpp</extracomment>
        <translation>Ihr persönlicher Ordner ist nicht bekannt; setzen Sie HOME oder XDG_DATA_HOME darauf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a brace that stands alone; write {{ or }} for one.</source>
        <extracomment>core/base/name_pattern.cpp</extracomment>
        <translation>„%1“ enthält eine einzelne geschweifte Klammer; schreiben Sie dafür {{ oder }}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no placeholder of file names.</source>
        <extracomment>core/base/name_pattern.cpp</extracomment>
        <translation>„%1“ ist kein Platzhalter für Dateinamen.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Memory ran out, so the matte was found at half the photo&apos;s size: its edge is coarser.</source>
        <extracomment>core/batch/half_size.cpp</extracomment>
        <translation>Der Speicher reichte nicht, deshalb wurde die Matte in halber Größe des Fotos ermittelt: Ihre Kante ist gröber.</translation>
    </message>
    <message>
        <source>The disk is full, the journal &quot;%1&quot; was not written; free some space.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>Der Datenträger ist voll, das Protokoll „%1“ wurde nicht geschrieben; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Another batch is working with the journal &quot;%1&quot;: wait for it, or choose another folder with -o.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>Ein anderer Stapel arbeitet mit dem Protokoll „%1“: Warten Sie auf ihn oder wählen Sie mit -o einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; is damaged; delete it to do all photos again.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>Das Protokoll „%1“ ist beschädigt; löschen Sie es, um alle Fotos neu zu bearbeiten.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be opened; check that its folder is there and can be written.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>Das Protokoll „%1“ kann nicht geöffnet werden; prüfen Sie, ob sein Ordner da ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; cannot be used: %2.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>Das Protokoll „%1“ ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no journal of a batch; move it away, or choose another folder with -o.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>„%1“ ist kein Protokoll eines Stapels; legen Sie die Datei anderswohin oder wählen Sie mit -o einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The journal &quot;%1&quot; was written by another version of this program; delete it to do all photos again.</source>
        <extracomment>core/batch/journal.cpp</extracomment>
        <translation>Das Protokoll „%1“ stammt von einer anderen Version dieses Programms; löschen Sie es, um alle Fotos neu zu bearbeiten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here for the second time.</source>
        <extracomment>core/batch/lined_json.cpp</extracomment>
        <translation>„%1“ steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <source>This is no JSON; a comma, quote or bracket may be missing.</source>
        <extracomment>core/batch/lined_json.cpp</extracomment>
        <translation>Das ist kein JSON; vielleicht fehlt ein Komma, ein Anführungszeichen oder eine Klammer.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other.</source>
        <extracomment>core/batch/lined_json.cpp</extracomment>
        <translation>Zu viele Klammern stehen ineinander.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2: %3</source>
        <extracomment>core/batch/lined_json.cpp</extracomment>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; with the journal is gone: the batch waits until it is back.</source>
        <extracomment>core/batch/mending.cpp</extracomment>
        <translation>Der Ordner „%1“ mit dem Protokoll ist fort: Der Stapel wartet, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>The disk of &quot;%1&quot; is full: the batch waits until there is room for %2 MB.</source>
        <extracomment>core/batch/mending.cpp</extracomment>
        <translation>Der Datenträger von „%1“ ist voll: Der Stapel wartet, bis Platz für %2 MB ist.</translation>
    </message>
    <message>
        <source>Nothing can be written to &quot;%1&quot;: the batch waits. (%2)</source>
        <extracomment>core/batch/mending.cpp</extracomment>
        <translation>In „%1“ kann nichts geschrieben werden: Der Stapel wartet. (%2)</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; with the photos is gone: the batch waits until it is back.</source>
        <extracomment>core/batch/mending.cpp</extracomment>
        <translation>Der Ordner „%1“ mit den Fotos ist fort: Der Stapel wartet, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>%1 is not known before a photo is read: leave it out of the names of a batch.</source>
        <extracomment>core/batch/output_names.cpp</extracomment>
        <translation>%1 ist nicht bekannt, bevor ein Foto gelesen ist: Lassen Sie es in den Namen eines Stapels weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; would both be written to &quot;%3&quot;: give --name a pattern that tells them apart.</source>
        <extracomment>core/batch/output_names.cpp</extracomment>
        <translation>„%1“ und „%2“ würden beide in „%3“ geschrieben: Geben Sie mit --name ein Muster an, das sie unterscheidet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already and was not written by this batch: move it away, or say --force to replace it.</source>
        <extracomment>core/batch/pipeline.cpp</extracomment>
        <translation>„%1“ gibt es schon und stammt nicht von diesem Stapel: Legen Sie die Datei anderswohin oder ersetzen Sie sie mit --force.</translation>
    </message>
    <message>
        <source>%1 It has waited for too long and ends here; --resume goes on with what is left.</source>
        <extracomment>core/batch/pipeline_troubles.cpp</extracomment>
        <translation>%1 Der Stapel hat zu lange gewartet und endet hier; --resume macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is both the folder of the photos and of the results: choose another folder with -o.</source>
        <extracomment>core/batch/plan.cpp</extracomment>
        <translation>„%1“ ist zugleich der Ordner der Fotos und der Ergebnisse: Wählen Sie mit -o einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder: choose another one with -o.</source>
        <extracomment>core/batch/plan.cpp</extracomment>
        <translation>„%1“ ist kein Ordner: Wählen Sie mit -o einen anderen.</translation>
    </message>
    <message>
        <source>The prompts name &quot;%1&quot;, which is no photo of &quot;%2&quot;: correct the name, or leave it out.</source>
        <extracomment>core/batch/plan.cpp</extracomment>
        <translation>Die Markierungen nennen „%1“, aber das ist kein Foto aus „%2“: Berichtigen Sie den Namen oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The result &quot;%1&quot; would replace a photo: choose another folder with -o.</source>
        <extracomment>core/batch/plan.cpp</extracomment>
        <translation>Das Ergebnis „%1“ würde ein Foto ersetzen: Wählen Sie mit -o einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file must be an object with &quot;photos&quot;.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Die Datei muss ein Objekt mit &quot;photos&quot; sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here; known are: %2.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>„%1“ ist hier unbekannt; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>&quot;photos&quot; must be an object: a photo&apos;s name, then its prompt.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>&quot;photos&quot; muss ein Objekt sein: der Name eines Fotos, dann seine Markierung.</translation>
    </message>
    <message>
        <source>A prompt must be an object, as in {&quot;box&quot;: [10, 20, 300, 400]}.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Eine Markierung muss ein Objekt sein, wie in {&quot;box&quot;: [10, 20, 300, 400]}.</translation>
    </message>
    <message>
        <source>A caption must be a text in quotes.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Eine Beschreibung muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>A list in [ ] belongs here.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Hierher gehört eine Liste in [ ].</translation>
    </message>
    <message>
        <source>true or false belongs here.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Hierher gehört true oder false.</translation>
    </message>
    <message>
        <source>A file&apos;s name in quotes belongs here.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Hierher gehört der Name einer Datei in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>A point is two whole numbers from 0, as in [120, 80].</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Ein Punkt besteht aus zwei ganzen Zahlen ab 0, wie in [120, 80].</translation>
    </message>
    <message>
        <source>A box is four edges X0, Y0, X1, Y1, each a whole number of pixels or a share like &quot;12.5%&quot;.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Ein Rahmen besteht aus vier Kanten X0, Y0, X1, Y1, jede eine ganze Zahl von Pixeln oder ein Anteil wie &quot;12.5%&quot;.</translation>
    </message>
    <message>
        <source>The box is empty: its first edges, left and top, must be less than its last, right and bottom.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>Der Rahmen ist leer: Seine ersten Kanten, links und oben, müssen kleiner sein als die letzten, rechts und unten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large for a file of prompts.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>„%1“ ist zu groß für eine Datei mit Markierungen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end.</source>
        <extracomment>core/batch/prompts_file.cpp</extracomment>
        <translation>„%1“ ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a report: it must end in .csv or .json.</source>
        <extracomment>core/batch/report.cpp</extracomment>
        <translation>„%1“ ist kein Name eines Berichts: Er muss auf .csv oder .json enden.</translation>
    </message>
    <message>
        <source>There is no journal &quot;%1&quot;: shard %2 of %3 has not run yet.</source>
        <extracomment>core/batch/shards.cpp</extracomment>
        <translation>Es gibt kein Protokoll „%1“: Teil %2 von %3 ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read (%2); its photos are left out.</source>
        <extracomment>core/batch/walk.cpp</extracomment>
        <translation>Der Ordner „%1“ kann nicht gelesen werden (%2); seine Fotos werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;; check its name.</source>
        <extracomment>core/batch/walk.cpp</extracomment>
        <translation>Es gibt keinen Ordner „%1“; prüfen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read (%2); ask for permission or choose another one.</source>
        <extracomment>core/batch/walk.cpp</extracomment>
        <translation>Der Ordner „%1“ kann nicht gelesen werden (%2); bitten Sie um Erlaubnis oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no photos that fit the choices.</source>
        <extracomment>ui/batch/batch_run.cpp</extracomment>
        <translation>„%1“ enthält keine Fotos, die zur Auswahl passen.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Reading the photo</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>Foto wird gelesen</translation>
    </message>
    <message>
        <source>Converting colours</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>Farben werden umgerechnet</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>Beispielbild wird gezeichnet</translation>
    </message>
    <message>
        <source>The clipboard holds no picture; copy one and paste again.</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>Die Zwischenablage enthält kein Bild; kopieren Sie eines und fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels; close other programs.</source>
        <extracomment>ui/document/open_photo.cpp</extracomment>
        <translation>Der Speicher reicht für ein Bild von %1 x %2 Pixeln nicht; schließen Sie andere Programme.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>&quot;%1&quot; does not hold %2: its folders &quot;%3&quot; and &quot;%4&quot; and its file &quot;%5&quot; were looked for in it.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>„%1“ enthält %2 nicht: Gesucht wurden darin die Ordner „%3“ und „%4“ und die Datei „%5“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold %2: its folders &quot;%3&quot; and &quot;%4&quot; were looked for in it.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>„%1“ enthält %2 nicht: Gesucht wurden darin die Ordner „%3“ und „%4“.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds several pictures called &quot;%2&quot;: keep one.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>Im Ordner „%1“ heißen mehrere Bilder „%2“: Behalten Sie eines.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no picture called &quot;%2&quot;.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>Im Ordner „%1“ gibt es kein Bild namens „%2“.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no pictures: give another one.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>Im Ordner „%1“ sind keine Bilder: Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The label file has no entry with a photo and a caption for &quot;%1&quot;.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>In der Beschriftungsdatei fehlt für „%1“ ein Eintrag mit Foto und Bildtext.</translation>
    </message>
    <message>
        <source>Pictures of the folder &quot;%1&quot; without a true alpha: %2.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>Bilder des Ordners „%1“ ohne wahres Alpha: %2.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot; in &quot;%2&quot;: nothing is scored within the unknown band.</source>
        <extracomment>core/evaluation/data_set.cpp</extracomment>
        <translation>In „%2“ gibt es keinen Ordner „%1“: Das unbekannte Band wird nicht bewertet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no journal of an evaluation: move it away.</source>
        <extracomment>core/evaluation/journal.cpp</extracomment>
        <translation>„%1“ ist kein Protokoll einer Auswertung: Legen Sie die Datei anderswohin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of an evaluation with another %2: give its settings to go on with it, or delete it to begin anew.</source>
        <extracomment>core/evaluation/journal.cpp</extracomment>
        <translation>„%1“ gehört zu einer Auswertung, bei der %2 anders ist: Nehmen Sie deren Einstellungen, um sie fortzusetzen, oder löschen Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: delete it to begin anew.</source>
        <extracomment>core/evaluation/journal.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Löschen Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The matte has %1 x %2 pixels, the truth %3 x %4: only pictures of one size can be compared.</source>
        <extracomment>core/evaluation/metrics.cpp</extracomment>
        <translation>Das Alpha hat %1 x %2 Pixel, das wahre %3 x %4: Nur Bilder gleicher Größe lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>The trimap has %1 x %2 pixels, the truth %3 x %4: only pictures of one size can be compared.</source>
        <extracomment>core/evaluation/metrics.cpp</extracomment>
        <translation>Die Trimap hat %1 x %2 Pixel, das wahre Alpha %3 x %4: Nur Bilder gleicher Größe lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read: %2.</source>
        <extracomment>core/evaluation/picture_folder.cpp</extracomment>
        <translation>Der Ordner „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels, its true alpha %4 x %5: both must be of one size.</source>
        <extracomment>core/evaluation/prepared_photo.cpp</extracomment>
        <translation>„%1“ hat %2 x %3 Pixel, das wahre Alpha %4 x %5: Beide müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>The label file &quot;%1&quot; is damaged: it is no JSON object.</source>
        <extracomment>core/evaluation/refmatte_labels.cpp</extracomment>
        <translation>Die Beschriftungsdatei „%1“ ist beschädigt: Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>core/evaluation/run.cpp</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>This engine does not read captions: those of the data set have no effect.</source>
        <extracomment>core/evaluation/run.cpp</extracomment>
        <translation>Dieses Verfahren liest keine Bildtexte: Die des Datensatzes haben keine Wirkung.</translation>
    </message>
    <message>
        <source>This engine treats see-through objects as any other: the list has no effect.</source>
        <extracomment>core/evaluation/run.cpp</extracomment>
        <translation>Dieses Verfahren behandelt durchscheinende Objekte wie alle anderen: Die Liste hat keine Wirkung.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; names %2 pictures that are not of the data set, &quot;%3&quot; the first of them.</source>
        <extracomment>core/evaluation/see_through_list.cpp</extracomment>
        <translation>Die Liste „%1“ nennt %2 Bilder, die nicht zum Datensatz gehören, als erstes „%3“.</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>%1, this run</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>%1, dieser Lauf</translation>
    </message>
    <message>
        <source>## Evaluation</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>## Auswertung</translation>
    </message>
    <message>
        <source>## Evaluation: %1</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>## Auswertung: %1</translation>
    </message>
    <message>
        <source>Means over the whole picture; lower is better. SAD, Grad and Conn in thousands.</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>Mittel über das ganze Bild; kleiner ist besser. SAD, Grad und Conn in Tausend.</translation>
    </message>
    <message>
        <source>%1, published</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>%1, veröffentlicht</translation>
    </message>
    <message>
        <source>Within the unknown band of the trimaps:</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>Im unbekannten Band der Trimaps:</translation>
    </message>
    <message>
        <source>setting</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Not scored, or only in part:</source>
        <extracomment>core/evaluation/summary.cpp</extracomment>
        <translation>Nicht oder nur zum Teil bewertet:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large for a text file.</source>
        <extracomment>core/evaluation/text_file.cpp</extracomment>
        <translation>„%1“ ist für eine Textdatei zu groß.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <extracomment>core/evaluation/text_file.cpp</extracomment>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>The cut-out has no file name yet; give it one.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation>Der Freisteller hat noch keinen Dateinamen; geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the photo itself; choose another name.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation>„%1“ ist das Foto selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; replace it or choose another name.</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation>„%1“ gibt es schon; ersetzen Sie die Datei oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing is cut out yet; click the subject first.</source>
        <extracomment>ui/export/composed.cpp</extracomment>
        <translation>Noch ist nichts freigestellt; klicken Sie zuerst auf das Motiv.</translation>
    </message>
    <message>
        <source>Adjusting the edge</source>
        <extracomment>ui/export/composed.cpp</extracomment>
        <translation>Kante wird angepasst</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <extracomment>ui/export/export_cut_out.cpp</extracomment>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Estimating colours</source>
        <extracomment>ui/export/composed.cpp</extracomment>
        <translation>Farben werden geschätzt</translation>
    </message>
    <message>
        <source>The cut-out has %1 x %2 pixels, too many to be copied; export it to a file.</source>
        <extracomment>ui/export/copied_cut_out.cpp</extracomment>
        <translation>Der Freisteller hat %1 x %2 Pixel, zu viele zum Kopieren; exportieren Sie ihn in eine Datei.</translation>
    </message>
    <message>
        <source>The cut-out could not be read back: %1.</source>
        <extracomment>ui/export/copied_cut_out.cpp</extracomment>
        <translation>Der Freisteller konnte nicht zurückgelesen werden: %1.</translation>
    </message>
    <message>
        <source>Measuring the file</source>
        <extracomment>ui/export/export_trial.cpp</extracomment>
        <translation>Datei messen</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <extracomment>ui/export/file_picture.cpp</extracomment>
        <translation>Das Bild ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>A picture of floats cannot be copied.</source>
        <extracomment>ui/export/file_picture.cpp</extracomment>
        <translation>Ein Bild aus Gleitkommazahlen kann nicht kopiert werden.</translation>
    </message>
</context>
<context>
    <name>image</name>
    <message>
        <source>The photo&apos;s colour profile cannot be used; convert the photo to sRGB first.</source>
        <extracomment>core/image/engine_colour.cpp</extracomment>
        <translation>Das Farbprofil des Fotos ist nicht verwendbar; wandeln Sie das Foto zuerst in sRGB um.</translation>
    </message>
    <message>
        <source>There is not enough memory for the photo&apos;s colours; close other programs.</source>
        <extracomment>core/image/engine_colour.cpp</extracomment>
        <translation>Der Speicher reicht für die Farben des Fotos nicht; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 file, which this build cannot read.</source>
        <extracomment>core/image/plugin_decoder.cpp</extracomment>
        <translation>„%1“ ist eine %2-Datei, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds Lab colours; convert it to RGB first.</source>
        <extracomment>core/image/lab_tiff_decoder.cpp</extracomment>
        <translation>„%1“ enthält Lab-Farben; wandeln Sie das Bild zuerst in RGB um.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture in colours (%2 channels).</source>
        <extracomment>core/image/plugin_decoder.cpp</extracomment>
        <translation>„%1“ ist kein Farbbild (%2 Kanäle).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <extracomment>core/image/flat_file.cpp</extracomment>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>This build cannot write &quot;%1&quot;; use .png.</source>
        <extracomment>core/image/plugin_encoder.cpp</extracomment>
        <translation>Dieses Programm kann „%1“ nicht schreiben; nehmen Sie .png.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged (%2); fetch it again.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>„%1“ ist beschädigt (%2); holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is incomplete: it ends before the picture does; fetch it again.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>„%1“ ist unvollständig: Die Datei endet vor dem Bild; holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no pixels.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>„%1“ enthält keine Pixel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims %2 x %3 pixels, more than the limit of %4; raise --max-pixels if you trust it.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>„%1“ gibt %2 x %3 Pixel an, mehr als die Grenze von %4; erhöhen Sie --max-pixels, wenn Sie der Datei trauen.</translation>
    </message>
    <message>
        <source>The colour profile does not fit the photo and was left out.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>Das Farbprofil passt nicht zum Foto und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The photo&apos;s CMYK colours were converted to sRGB.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>Die CMYK-Farben des Fotos wurden in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>The photo&apos;s Lab colours were converted to sRGB.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>Die Lab-Farben des Fotos wurden in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>The photo&apos;s CMYK colours have no profile; they were converted to sRGB by the plain formula.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>Die CMYK-Farben des Fotos haben kein Profil; sie wurden mit der einfachen Formel in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture that can be read; use JPEG, PNG, TIFF or WebP.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>„%1“ ist kein lesbares Bild; nehmen Sie JPEG, PNG, TIFF oder WebP.</translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;; close other programs or use a smaller photo.</source>
        <extracomment>core/image/read.cpp</extracomment>
        <translation>Der Speicher reicht nicht, um „%1“ zu öffnen; schließen Sie andere Programme oder nehmen Sie ein kleineres Foto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels, the photo %4 x %5; both must be of one size.</source>
        <extracomment>core/image/read_mask.cpp</extracomment>
        <translation>„%1“ hat %2 x %3 Pixel, das Foto %4 x %5; beide müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>There is not enough memory to open &quot;%1&quot;; close other programs.</source>
        <extracomment>core/image/read_mask.cpp</extracomment>
        <translation>Der Speicher reicht nicht, um „%1“ zu öffnen; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The sample needs at least one pixel, not %1 x %2.</source>
        <extracomment>core/image/sample.cpp</extracomment>
        <translation>Das Beispielbild braucht mindestens ein Pixel, nicht %1 x %2.</translation>
    </message>
    <message>
        <source>There is not enough memory for a sample of %1 x %2 pixels; choose a smaller one.</source>
        <extracomment>core/image/sample.cpp</extracomment>
        <translation>Der Speicher reicht für ein Beispielbild von %1 x %2 Pixeln nicht; wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an animation; save one of its pictures.</source>
        <extracomment>core/image/webp_decoder.cpp</extracomment>
        <translation>„%1“ ist eine Animation; speichern Sie eines ihrer Bilder.</translation>
    </message>
    <message>
        <source>There is not enough memory to write &quot;%1&quot;; close other programs.</source>
        <extracomment>core/image/flat_file.cpp</extracomment>
        <translation>Der Speicher reicht nicht, um „%1“ zu schreiben; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>%1 bits cannot be written; choose 8, 16 or 32.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>%1 Bit können nicht geschrieben werden; wählen Sie 8, 16 oder 32.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold %2 bits in a channel, at most %3; choose fewer bits or .tif.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>„%1“ fasst keine %2 Bit je Kanal, höchstens %3; wählen Sie weniger Bit oder .tif.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold %2 x %3 pixels, WebP goes to %4 a side; use .png or .tif.</source>
        <extracomment>core/image/flat_file.cpp</extracomment>
        <translation>„%1“ fasst keine %2 x %3 Pixel, WebP reicht bis %4 je Seite; nehmen Sie .png oder .tif.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot keep colours under transparent pixels: OpenEXR multiplies them by alpha; use .png or .tif.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>„%1“ kann unter durchsichtigen Pixeln keine Farben behalten: OpenEXR multipliziert sie mit Alpha; nehmen Sie .png oder .tif.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds 16 or 32 bits in a channel, not %2; choose one of them, or .png.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>„%1“ hat 16 oder 32 Bit je Kanal, nicht %2; wählen Sie eines davon, oder .png.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot hold layers; use .ora.</source>
        <extracomment>core/image/open_raster.cpp</extracomment>
        <translation>„%1“ kann keine Ebenen enthalten; nehmen Sie .ora.</translation>
    </message>
    <message>
        <source>A quality goes from 1 to 100, not %1.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>Eine Qualität geht von 1 bis 100, nicht %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps every code, a quality is for .webp only: leave it out or choose .webp.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>„%1“ behält jeden Wert, eine Qualität gibt es nur für .webp: Lassen Sie sie weg, oder wählen Sie .webp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds alpha, which is always exact: leave the quality out.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>„%1“ enthält Alpha, das immer genau ist: Lassen Sie die Qualität weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no extension that can be written; use .png, .tif, .webp, .exr or .ora.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>„%1“ hat keine Endung, die geschrieben werden kann; nehmen Sie .png, .tif, .webp, .exr oder .ora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for layers of cut-outs; use .png or .tif for what stands alone.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>„%1“ ist für Ebenen mit Freistellern; nehmen Sie .png oder .tif für das, was allein steht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is to hold a trimap, which has 8 bits; use .png, .tif or .webp with 8 bits.</source>
        <extracomment>core/image/target_format.cpp</extracomment>
        <translation>„%1“ soll eine Trimap enthalten, die 8 Bit hat; nehmen Sie .png, .tif oder .webp mit 8 Bit.</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>core/image/write.cpp</extracomment>
        <translation>Freisteller</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read; choose another file.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>Das Farbprofil %1 kann nicht gelesen werden; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is too large for a colour profile; choose another file.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>%1 ist zu groß für ein Farbprofil; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is no colour profile, or a damaged one; the screen is taken for sRGB.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>%1 ist kein Farbprofil oder ein beschädigtes; der Bildschirm gilt als sRGB.</translation>
    </message>
    <message>
        <source>%1 is not the colour profile of a screen; the screen is taken for sRGB.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>%1 ist nicht das Farbprofil eines Bildschirms; der Bildschirm gilt als sRGB.</translation>
    </message>
    <message>
        <source>%1 is no colour profile that can be proofed; choose the profile of a press or a printer.</source>
        <extracomment>core/image/display_colour.cpp</extracomment>
        <translation>%1 ist kein Farbprofil für einen Softproof; wählen Sie das Profil einer Druckmaschine oder eines Druckers.</translation>
    </message>
</context>
<context>
    <name>inference</name>
    <message>
        <source>The engine failed without saying why; try again.</source>
        <extracomment>ui/inference/lane.cpp</extracomment>
        <translation>Das Verfahren ist ohne Begründung gescheitert; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cuts people, animals, hair, glass and smoke out of photos. &quot;sdmatte --help&quot; is the command line.</source>
        <translation>Stellt Menschen, Tiere, Haare, Glas und Rauch in Fotos frei. „sdmatte --help“ ist die Befehlszeile.</translation>
    </message>
    <message>
        <source>The photo to open.</source>
        <translation>Das Foto, das geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>matting</name>
    <message>
        <source>Spreading from known pixels</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>Bekannte Pixel werden ausgebreitet</translation>
    </message>
    <message>
        <source>Comparing colours</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>Farben werden verglichen</translation>
    </message>
    <message>
        <source>Solving for alpha</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>Alpha wird berechnet</translation>
    </message>
    <message>
        <source>Bringing alpha to the photo&apos;s size</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>Alpha wird auf die Größe des Fotos gebracht</translation>
    </message>
    <message>
        <source>The trimap is %1 x %2 pixels and the photo %3 x %4; they must be of one size.</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>Die Trimap hat %1 x %2 Pixel und das Foto %3 x %4; beide müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>There is not enough memory to find the alpha of %1 x %2 pixels; close other programs or use a smaller photo.</source>
        <extracomment>core/matting/classical/alpha.cpp</extracomment>
        <translation>Der Speicher reicht für das Alpha von %1 x %2 Pixeln nicht; schließen Sie andere Programme oder nehmen Sie ein kleineres Foto.</translation>
    </message>
    <message>
        <source>The mask does not have the photo&apos;s size.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation>Die Maske hat nicht die Größe des Fotos.</translation>
    </message>
    <message>
        <source>There is not enough memory for the trimap; close other programs and try again.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation>Der Speicher reicht für die Trimap nicht; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The trimap could not be made: %1.</source>
        <extracomment>core/matting/classical/auto_trimap.cpp</extracomment>
        <translation>Die Trimap konnte nicht erstellt werden: %1.</translation>
    </message>
    <message>
        <source>Finding the object</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>Objekt wird gesucht</translation>
    </message>
    <message>
        <source>There is not enough memory for a matte of %1 x %2 pixels; close other programs or use a smaller photo.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>Der Speicher reicht für eine Maske von %1 x %2 Pixeln nicht; schließen Sie andere Programme oder nehmen Sie ein kleineres Foto.</translation>
    </message>
    <message>
        <source>The classical engine failed: %1. Try another prompt.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>Das klassische Verfahren ist gescheitert: %1. Versuchen Sie andere Markierungen.</translation>
    </message>
    <message>
        <source>The trimap names no sure foreground or no sure background, so the object was looked for.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>Die Trimap nennt keinen sicheren Vordergrund oder keinen sicheren Hintergrund; deshalb wurde das Objekt gesucht.</translation>
    </message>
    <message>
        <source>There is not enough memory to open a photo of %1 x %2 pixels.</source>
        <extracomment>core/matting/classical/classical_engine.cpp</extracomment>
        <translation>Der Speicher reicht für ein Foto von %1 x %2 Pixeln nicht.</translation>
    </message>
    <message>
        <source>The prompt does not have the photo&apos;s size.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation>Die Markierung hat nicht die Größe des Fotos.</translation>
    </message>
    <message>
        <source>The photo has no pixels.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation>Das Foto hat keine Pixel.</translation>
    </message>
    <message>
        <source>There is not enough memory to find the object; close other programs and try again.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation>Der Speicher reicht nicht, um das Objekt zu finden; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The object could not be found: %1.</source>
        <extracomment>core/matting/classical/segmentation.cpp</extracomment>
        <translation>Das Objekt konnte nicht gefunden werden: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to find the subject; close other programs and try again.</source>
        <extracomment>core/matting/classical/subject.cpp</extracomment>
        <translation>Der Speicher reicht nicht, um das Motiv zu finden; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The subject could not be found: %1.</source>
        <extracomment>core/matting/classical/subject.cpp</extracomment>
        <translation>Das Motiv konnte nicht gefunden werden: %1.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not %4.</source>
        <extracomment>core/matting/edge.cpp</extracomment>
        <translation>%1 nimmt eine Zahl von %2 bis %3, nicht %4.</translation>
    </message>
    <message>
        <source>There is not enough memory to adjust the edge; close other programs and try again.</source>
        <extracomment>core/matting/edge.cpp</extracomment>
        <translation>Der Speicher reicht nicht, um die Kante anzupassen; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The alpha of %1 x %2 pixels does not fit the photo of %3 x %4; use a matte of the photo&apos;s own size.</source>
        <extracomment>core/matting/foreground.cpp</extracomment>
        <translation>Das Alpha von %1 x %2 Pixeln passt nicht zum Foto von %3 x %4; nehmen Sie eine Maske von der Größe des Fotos.</translation>
    </message>
    <message>
        <source>There is not enough memory to estimate the foreground colours; close other programs or switch the foreground off.</source>
        <extracomment>core/matting/foreground.cpp</extracomment>
        <translation>Der Speicher reicht nicht, um die Vordergrundfarben zu schätzen; schließen Sie andere Programme oder schalten Sie den Vordergrund aus.</translation>
    </message>
    <message>
        <source>The foreground colours do not fit the photo; estimate them again.</source>
        <extracomment>core/matting/foreground_blend.cpp</extracomment>
        <translation>Die Vordergrundfarben passen nicht zum Foto; lassen Sie sie neu schätzen.</translation>
    </message>
    <message>
        <source>%1 is no side of a network: give a multiple of 64 from 128 to 2048.</source>
        <extracomment>core/matting/sdmatte/sdmatte_engine.cpp</extracomment>
        <translation>%1 ist keine Seitenlänge eines Netzes: Geben Sie ein Vielfaches von 64 zwischen 128 und 2048 an.</translation>
    </message>
    <message>
        <source>The network was never trained with trimaps: a box or mask usually gives a better matte.</source>
        <extracomment>core/matting/sdmatte/sdmatte_session.cpp</extracomment>
        <translation>Das Netz wurde nie mit Trimaps trainiert: Ein Rahmen oder eine Maske führt meist zu einem besseren Ergebnis.</translation>
    </message>
    <message>
        <source>SDMatte* was never trained with points: they were grown to a mask, which it was sent.</source>
        <extracomment>core/matting/sdmatte/sdmatte_session.cpp</extracomment>
        <translation>SDMatte* wurde nie mit Punkten trainiert: Sie wurden zu einer Maske erweitert, die es erhielt.</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network, so the processor computes, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>Die Grafikkarte hat zu wenig freien Speicher für das Netz, deshalb rechnet der Prozessor, was länger dauert.</translation>
    </message>
    <message>
        <source>The graphics card failed, so the processor computes, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>Die Grafikkarte ist ausgefallen, deshalb rechnet der Prozessor, was länger dauert.</translation>
    </message>
    <message>
        <source>There was too little memory for a side of %1 pixels, so the network looks at the photo at %2: fine detail may be softer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>Für eine Seite von %1 Pixeln war zu wenig Speicher da, deshalb sieht das Netz das Foto mit %2: Feines kann weicher sein.</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network, so it works in smaller parts, which takes longer.</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>Die Grafikkarte hat zu wenig freien Speicher für das Netz, deshalb arbeitet es in kleineren Teilen, was länger dauert.</translation>
    </message>
    <message>
        <source>Too little memory on the card: the processor works</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>Zu wenig Speicher auf der Karte: der Prozessor arbeitet</translation>
    </message>
    <message>
        <source>The card failed: the processor works</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>Die Karte ist ausgefallen: der Prozessor arbeitet</translation>
    </message>
    <message>
        <source>Too little memory: working at side %1</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>Zu wenig Speicher: mit Seite %1</translation>
    </message>
    <message>
        <source>Too little memory: working in smaller parts</source>
        <extracomment>core/matting/sdmatte/memory_ladder.cpp</extracomment>
        <translation>Zu wenig Speicher: in kleineren Teilen</translation>
    </message>
    <message>
        <source>The %1 has %2 of memory and the model needs about %3: choose a smaller side, bf16 or the processor.</source>
        <extracomment>core/matting/sdmatte/memory_need.cpp</extracomment>
        <translation>Die %1 hat %2 Speicher, und das Modell braucht etwa %3: Wählen Sie eine kleinere Seite, bf16 oder den Prozessor.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>core/matting/sdmatte/memory_need.cpp</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>This engine is no network: give it a prompt in the photo&apos;s pixels.</source>
        <extracomment>core/matting/engine.cpp</extracomment>
        <translation>Dieses Verfahren ist kein Netz: Geben Sie ihm Markierungen in den Pixeln des Fotos.</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>Foto wird geöffnet</translation>
    </message>
    <message>
        <source>Computing the matte</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>Matte wird berechnet</translation>
    </message>
    <message>
        <source>Adjusting the edge</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>Kante wird angepasst</translation>
    </message>
    <message>
        <source>Estimating colours</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>Farben werden geschätzt</translation>
    </message>
    <message>
        <source>The engine %1 does not read captions: &quot;%2&quot; had no effect.</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>Das Verfahren %1 liest keine Beschreibungen: „%2“ hatte keine Wirkung.</translation>
    </message>
    <message>
        <source>The engine %1 treats see-through objects as any other: --transparent had no effect.</source>
        <extracomment>core/matting/cut_out_steps.cpp</extracomment>
        <translation>Das Verfahren %1 behandelt durchsichtige Objekte wie alle anderen: --transparent hatte keine Wirkung.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>SHA-256 cannot be computed here; check the installation of OpenSSL.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation>SHA-256 lässt sich hier nicht berechnen; prüfen Sie die Installation von OpenSSL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed while it was read; try again when it is complete.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation>„%1“ wurde während des Lesens geändert; versuchen Sie es noch einmal, wenn die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: its disk fails; copy it to another disk, or download it again.</source>
        <extracomment>core/models/file_hash.cpp</extracomment>
        <translation>„%1“ ist nicht bis zum Ende lesbar: Der Datenträger versagt; kopieren Sie die Datei auf einen anderen oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>There is no model and no file &quot;%1&quot;; give the name of an installed model, or a checkpoint file.</source>
        <extracomment>core/models/find_model.cpp</extracomment>
        <translation>Es gibt weder ein Modell noch eine Datei „%1“; nennen Sie ein installiertes Modell oder eine Modelldatei.</translation>
    </message>
    <message>
        <source>There is a model &quot;%1&quot; already; choose another name, or remove that model first.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation>Ein Modell „%1“ gibt es schon; wählen Sie einen anderen Namen oder entfernen Sie zuerst jenes Modell.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a model; use at most 100 letters, digits, spaces, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, and begin with a letter or digit.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation>„%1“ kann kein Modell heißen; nehmen Sie höchstens 100 Buchstaben, Ziffern, Leerzeichen, „.“, „_“ und „-“, am Anfang einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>SDMatte and SDMatte* have the same tensors: the model was taken for SDMatte; say so when it is SDMatte*.</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation>SDMatte und SDMatte* haben dieselben Tensoren: Das Modell wurde für SDMatte gehalten; sagen Sie es, wenn es SDMatte* ist.</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <extracomment>core/models/import_model.cpp</extracomment>
        <translation>Modell wird kopiert</translation>
    </message>
    <message>
        <source>The checkpoint of the model &quot;%1&quot; is missing or not whole; remove the model and import it again.</source>
        <extracomment>core/models/list_models.cpp</extracomment>
        <translation>Die Datei des Modells „%1“ fehlt oder ist nicht ganz; entfernen Sie das Modell und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>The folder of models, &quot;%1&quot;, cannot be read: %2.</source>
        <extracomment>core/models/list_models.cpp</extracomment>
        <translation>Der Ordner der Modelle, „%1“, kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; choose one of those that are installed.</source>
        <extracomment>core/models/models_folder.cpp</extracomment>
        <translation>Es gibt kein Modell „%1“; wählen Sie eines der installierten.</translation>
    </message>
    <message>
        <source>The record of the model &quot;%1&quot; is damaged; remove the model and import it again.</source>
        <extracomment>core/models/record.cpp</extracomment>
        <translation>Der Eintrag des Modells „%1“ ist beschädigt; entfernen Sie das Modell und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>Checking the model</source>
        <extracomment>core/models/verify_model.cpp</extracomment>
        <translation>Modell wird geprüft</translation>
    </message>
    <message>
        <source>The checkpoint of the model &quot;%1&quot; is not what was imported; remove the model and import it again.</source>
        <extracomment>core/models/verify_model.cpp</extracomment>
        <translation>Die Datei des Modells „%1“ ist nicht die, die hinzugefügt wurde; entfernen Sie das Modell und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the file that was published as %2: its SHA-256 is another one; download it again unless you know where it is from.</source>
        <extracomment>core/models/published.cpp</extracomment>
        <translation>„%1“ ist nicht die Datei, die als %2 veröffentlicht wurde: Ihre SHA-256-Summe ist eine andere; laden Sie sie noch einmal herunter, wenn Sie nicht wissen, woher sie stammt.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Processor</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>LibTorch finds no usable card although the driver reports %1: restart the computer, or reinstall the driver.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>LibTorch findet keine nutzbare Grafikkarte, obwohl der Treiber %1 meldet: Starten Sie den Rechner neu oder installieren Sie den Treiber noch einmal.</translation>
    </message>
    <message>
        <source>An NVIDIA driver is installed but does not answer (%1): reinstall it with its CUDA library, libcuda.so.1.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>Ein NVIDIA-Treiber ist installiert, antwortet aber nicht (%1): Installieren Sie ihn neu, mit seiner CUDA-Bibliothek libcuda.so.1.</translation>
    </message>
    <message>
        <source>The driver of the %1 serves CUDA %2 and %3 is needed: update the NVIDIA driver.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>Der Treiber der %1 bietet CUDA %2, nötig ist %3: Aktualisieren Sie den NVIDIA-Treiber.</translation>
    </message>
    <message>
        <source>The %1 has compute capability %2 and %3 is needed: the processor is used instead.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>Die %1 hat die Compute Capability %2, nötig ist %3: Stattdessen wird der Prozessor benutzt.</translation>
    </message>
    <message>
        <source>The %1 is not used because LibTorch&apos;s CUDA part is not installed: run ./run.sh --build once more.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>Die %1 wird nicht benutzt, weil der CUDA-Teil von LibTorch fehlt: Führen Sie ./run.sh --build noch einmal aus.</translation>
    </message>
    <message>
        <source>The %1 is not used because LibTorch&apos;s CUDA part does not load (%2): remove its folder and run ./run.sh --build once more.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>Die %1 wird nicht benutzt, weil sich der CUDA-Teil von LibTorch nicht laden lässt (%2): Entfernen Sie seinen Ordner und führen Sie ./run.sh --build noch einmal aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the numbers of %2 are %3, and must be F32, F16 or BF16.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>„%1“ ist nicht verwendbar: Die Zahlen von %2 sind %3 und müssen F32, F16 oder BF16 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no complete network: %2 (%3) is missing; download it again.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>„%1“ ist kein vollständiges Netz: %2 (%3) fehlt; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2 is %3 and must be %4 in this network.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>„%1“ ist nicht verwendbar: %2 ist %3 und muss in diesem Netz %4 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2 (%3) is not part of this network.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>„%1“ ist nicht verwendbar: %2 (%3) gehört nicht zu diesem Netz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds none of the networks SDMatte, SDMatte* and LiteSDMatte; choose another file.</source>
        <extracomment>core/network/architecture.cpp</extracomment>
        <translation>„%1“ enthält keines der Netze SDMatte, SDMatte* und LiteSDMatte; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This program was built without the vocabulary of captions; leave the caption empty, or run ./run.sh --build while the network can be reached.</source>
        <extracomment>core/network/caption.cpp</extracomment>
        <translation>Dieses Programm wurde ohne das Vokabular der Beschreibungen gebaut; lassen Sie die Beschreibung leer oder führen Sie ./run.sh --build mit Netzverbindung aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed or replaced while it was read; try again when it is complete.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation>„%1“ wurde während des Lesens geändert oder ersetzt; versuchen Sie es noch einmal, wenn die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;: give auto, cpu or cuda[:N].</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>Es gibt kein Gerät „%1“: Geben Sie auto, cpu oder cuda[:N] an.</translation>
    </message>
    <message>
        <source>This machine has no usable NVIDIA card %1: use --device cpu.</source>
        <extracomment>core/network/device.cpp</extracomment>
        <translation>Dieser Rechner hat keine nutzbare NVIDIA-Karte %1: Nehmen Sie --device cpu.</translation>
    </message>
    <message>
        <source>Loading the network</source>
        <extracomment>core/network/load_network.cpp</extracomment>
        <translation>Netz wird geladen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds %2 and not %3; choose the other network, or let the file decide.</source>
        <extracomment>core/network/network_kind.cpp</extracomment>
        <translation>„%1“ enthält %2 und nicht %3; wählen Sie das andere Netz oder lassen Sie die Datei entscheiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: its disk fails; copy it to another disk, or download it again.</source>
        <extracomment>core/network/read_pieces.cpp</extracomment>
        <translation>„%1“ kann nicht gelesen werden: Der Datenträger versagt; kopieren Sie die Datei auf einen anderen oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The network needs more memory than is free; choose a smaller side, or close other programs.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation>Das Netz braucht mehr Speicher, als frei ist; wählen Sie eine kleinere Seitenlänge oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The graphics card has too little free memory for the network; choose a smaller side or the processor.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation>Die Grafikkarte hat zu wenig freien Speicher für das Netz; wählen Sie eine kleinere Seitenlänge oder den Prozessor.</translation>
    </message>
    <message>
        <source>The network failed in LibTorch: %1.</source>
        <extracomment>core/network/run_pass.cpp</extracomment>
        <translation>Das Netz ist in LibTorch gescheitert: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its header is not what safetensors files have; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Der Kopf ist nicht der einer Safetensors-Datei; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it names %2 twice; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist beschädigt: %2 kommt zweimal vor; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2 has numbers of the unknown type %3; use a file of F32, F16 or BF16.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ kann nicht gelesen werden: %2 hat Zahlen des unbekannten Typs %3; nehmen Sie eine Datei mit F32, F16 oder BF16.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 run backwards; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Die Bytes von %2 laufen rückwärts; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2 has %3 bytes, which is not what its shape %4 needs; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist beschädigt: %2 hat %3 Bytes, die Form %4 braucht eine andere Zahl; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 overlap others or leave a gap; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Die Bytes von %2 überlappen andere oder lassen eine Lücke; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off: %2 of %3 bytes of its tensors are there; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist abgeschnitten: %2 von %3 Bytes der Tensoren sind da; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2 bytes follow its last tensor; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Auf den letzten Tensor folgen noch %2 Bytes; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists more than %2 tensors, which no network here has; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ führt mehr als %2 Tensoren auf, so viele hat hier kein Netz; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no safetensors file: it has fewer than %2 bytes; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist keine Safetensors-Datei: Sie hat weniger als %2 Bytes; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no safetensors file: its header would have %2 bytes; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist keine Safetensors-Datei: Der Kopf hätte %2 Bytes; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off within its header; download it again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist im Kopf abgeschnitten; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: the disk fails, or the file was changed; try again.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ ist nicht bis zum Ende lesbar: Der Datenträger versagt oder die Datei wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>core/network/stored_tensor.cpp</extracomment>
        <translation>Skalar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 remarks in its header, as no checkpoint has; choose another file.</source>
        <extracomment>core/network/safetensors.cpp</extracomment>
        <translation>„%1“ hat mehr als %2 Bemerkungen in seinem Kopf, wie keine Modelldatei; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The tensors of &quot;%1&quot; do not fit into a safetensors file: their names, shapes or number are beyond its limits.</source>
        <extracomment>core/network/write_safetensors.cpp</extracomment>
        <translation>Die Tensoren von „%1“ passen nicht in eine safetensors-Datei: Ihre Namen, Formen oder ihre Anzahl gehen über deren Grenzen hinaus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a checkpoint of the old kind, as torch wrote them before version 1.6: open it with torch.load, save what that gives with torch.save, and choose the new file.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation>„%1“ ist ein Checkpoint der alten Art, wie torch sie vor Version 1.6 schrieb: Öffnen Sie ihn mit torch.load, speichern Sie das Ergebnis mit torch.save und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare pickle, which could hold anything: save the network&apos;s state_dict() with torch.save, and choose that file.</source>
        <extracomment>core/network/checkpoint.cpp</extracomment>
        <translation>„%1“ ist ein bloßer Pickle, der alles enthalten könnte: Speichern Sie state_dict() des Netzes mit torch.save und wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors has the pickle op code %2, which no checkpoint needs; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation>„%1“ ist nicht vertrauenswürdig: Ihre Liste der Tensoren hat den Pickle-Befehl %2, den kein Checkpoint braucht; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors is far longer than that of any checkpoint here; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation>„%1“ ist nicht vertrauenswürdig: Ihre Liste der Tensoren ist weit länger als die jedes Checkpoints hier; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its list of tensors is nested more than %2 deep; choose another file.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation>„%1“ ist nicht vertrauenswürdig: Ihre Liste der Tensoren ist mehr als %2 Ebenen tief verschachtelt; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its list of tensors is no pickle that can be read; download it again.</source>
        <extracomment>core/network/pickle.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Ihre Liste der Tensoren ist kein lesbarer Pickle; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a zip file, but no checkpoint of torch.save; if a checkpoint is in it, unpack it first.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>„%1“ ist eine Zip-Datei, aber kein Checkpoint von torch.save; steckt ein Checkpoint darin, entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a TorchScript program, which is not run here; choose a checkpoint of the network&apos;s weights.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>„%1“ ist ein TorchScript-Programm, das hier nicht ausgeführt wird; wählen Sie einen Checkpoint mit den Gewichten des Netzes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved on a machine with another byte order, which is not read here; save it again on a usual computer.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>„%1“ wurde auf einer Maschine mit anderer Byte-Reihenfolge gespeichert, die hier nicht gelesen wird; speichern Sie die Datei auf einem üblichen Rechner noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a version of the format that is not known here; save it with another version of torch.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>„%1“ hat eine Version des Formats, die hier nicht bekannt ist; speichern Sie die Datei mit einer anderen Version von torch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: the bytes of %2 are not all in it; download it again.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Die Bytes von %2 sind nicht alle darin; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: its tensors use the same bytes again and again; choose another file.</source>
        <extracomment>core/network/torch_checkpoint.cpp</extracomment>
        <translation>„%1“ ist nicht vertrauenswürdig: Ihre Tensoren benutzen immer wieder dieselben Bytes; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no table of tensors by name: save what state_dict() of the network gives, and choose that file.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation>„%1“ enthält keine Tabelle von Tensoren mit Namen: Speichern Sie, was state_dict() des Netzes liefert, und wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it describes one storage in two ways; download it again.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Ein Speicher ist darin auf zwei Arten beschrieben; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2 is a tensor of a kind that is not read here; save it as a plain tensor.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation>„%1“ ist nicht lesbar: %2 ist ein Tensor einer Art, die hier nicht gelesen wird; speichern Sie ihn als einfachen Tensor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no tensors that are read here; choose a checkpoint of the network itself.</source>
        <extracomment>core/network/torch_records.cpp</extracomment>
        <translation>„%1“ enthält keine Tensoren, die hier gelesen werden; wählen Sie einen Checkpoint des Netzes selbst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its parts are not where its directory says; download it again.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>„%1“ ist beschädigt: Ihre Teile stehen nicht, wo ihr Verzeichnis es sagt; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: other programs could read other things from it than this one; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>„%1“ ist nicht vertrauenswürdig: Andere Programme könnten anderes aus ihr lesen als dieses; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off, or something was added behind its end; download it again.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>„%1“ ist abgeschnitten, oder hinter ihrem Ende wurde etwas angehängt; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists %2 parts, more than any checkpoint here has; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>„%1“ nennt %2 Teile, mehr als jeder Checkpoint hier; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, which checkpoints are not; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>„%1“ ist verschlüsselt, was Checkpoints nicht sind; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a compressed zip, which checkpoints are not; if the checkpoint is in it, unpack it first.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>„%1“ ist ein komprimiertes Zip, was Checkpoints nicht sind; steckt der Checkpoint darin, entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: the name of one of its parts, &quot;%2&quot;, is no plain name; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>„%1“ ist nicht vertrauenswürdig: Der Name eines ihrer Teile, „%2“, ist kein einfacher Name; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not trusted: it holds &quot;%2&quot; twice; choose another file.</source>
        <extracomment>core/network/zip_directory.cpp</extracomment>
        <translation>„%1“ ist nicht vertrauenswürdig: „%2“ steht zweimal darin; wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>The trimap decides alone: the points, boxes and painted areas beside it have no effect.</source>
        <extracomment>core/prompt/fuse.cpp</extracomment>
        <translation>Die Trimap entscheidet allein: Punkte, Rahmen und gemalte Flächen daneben wirken nicht.</translation>
    </message>
    <message>
        <source>The painted area or mask is used exactly as it is: the boxes beside it have no effect.</source>
        <extracomment>core/prompt/fuse.cpp</extracomment>
        <translation>Die gemalte Fläche oder Maske wird genau so benutzt, wie sie ist: Rahmen daneben wirken nicht.</translation>
    </message>
    <message>
        <source>%1,%2,%3,%4</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>%1,%2,%3,%4</translation>
    </message>
    <message>
        <source>The box %1 is reversed: give its left, top, right and bottom edge in this order.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Der Rahmen %1 ist verdreht: Geben Sie seine linke, obere, rechte und untere Kante in dieser Reihenfolge an.</translation>
    </message>
    <message>
        <source>The box %1 is empty: its right and bottom edges must lie beyond its left and top edges.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Der Rahmen %1 ist leer: Seine rechte und untere Kante müssen hinter der linken und oberen liegen.</translation>
    </message>
    <message>
        <source>The box %1 reaches outside the photo, which has %2 x %3 pixels: keep it inside 0,0,%2,%3.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Der Rahmen %1 reicht über das Foto von %2 x %3 Pixeln hinaus: Bleiben Sie innerhalb von 0,0,%2,%3.</translation>
    </message>
    <message>
        <source>The point %1,%2 lies outside the photo, which has %3 x %4 pixels: columns count from 0 to %5, rows from 0 to %6.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Der Punkt %1,%2 liegt außerhalb des Fotos von %3 x %4 Pixeln: Spalten zählen von 0 bis %5, Zeilen von 0 bis %6.</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Maske</translation>
    </message>
    <message>
        <source>layer of adding strokes</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Ebene der hinzufügenden Striche</translation>
    </message>
    <message>
        <source>layer of erasing strokes</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Ebene der löschenden Striche</translation>
    </message>
    <message>
        <source>trimap</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Trimap</translation>
    </message>
    <message>
        <source>keep mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Behalten-Maske</translation>
    </message>
    <message>
        <source>remove mask</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Entfernen-Maske</translation>
    </message>
    <message>
        <source>The %1 has %2 x %3 pixels and the photo %4 x %5: both must have the same size.</source>
        <extracomment>core/prompt/validate.cpp</extracomment>
        <translation>Die %1 hat %2 x %3 Pixel und das Foto %4 x %5: Beide müssen gleich groß sein.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::About</name>
    <message>
        <source>About SDMatte Studio</source>
        <translation>Über SDMatte Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;SDMatte Studio %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;SDMatte Studio %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Cuts people, animals, hair, glass and smoke out of photos.&lt;br&gt;&lt;br&gt;The program&apos;s own sources are under the MIT licence. The built program is under the GNU GPL, version 3 or later, because it links Exiv2 and QCustomPlot. It uses Qt, OpenCV, OpenImageIO and Little CMS; THIRD-PARTY.md lists everything.</source>
        <translation>Stellt Menschen, Tiere, Haare, Glas und Rauch in Fotos frei.&lt;br&gt;&lt;br&gt;Die eigenen Quelltexte des Programms stehen unter der MIT-Lizenz. Das gebaute Programm steht unter der GNU GPL, Version 3 oder später, weil es Exiv2 und QCustomPlot einbindet. Es benutzt Qt, OpenCV, OpenImageIO und Little CMS; THIRD-PARTY.md führt alles auf.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Actions</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Öffnen ...</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>Read the photo&apos;s file once more</source>
        <translation>Die Datei des Fotos noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export as the last time</source>
        <translation>Exportieren wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Export &amp;as...</source>
        <translation>Exportieren &amp;als ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Open the picture that was copied elsewhere</source>
        <translation>Das anderswo kopierte Bild öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete under the pointer</source>
        <translation>Unter dem Zeiger &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>&amp;Nächste Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Clear all prompts</source>
        <translation>&amp;Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>&amp;Swap brush and eraser</source>
        <translation>&amp;Pinsel und Radierer tauschen</translation>
    </message>
    <message>
        <source>See-&amp;through object</source>
        <translation>&amp;Durchsichtiges Objekt</translation>
    </message>
    <message>
        <source>Glass, smoke or a veil</source>
        <translation>Glas, Rauch oder Schleier</translation>
    </message>
    <message>
        <source>&amp;Refine again</source>
        <translation>Neu &amp;verfeinern</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop what runs, then the gesture</source>
        <translation>Anhalten, was läuft, dann die Geste</translation>
    </message>
    <message>
        <source>Reset the &amp;edge</source>
        <translation>&amp;Kante zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Open model...</source>
        <translation>Modell ö&amp;ffnen ...</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pinsel &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>Pinsel &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>Pinsel &amp;weicher</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>Pinsel &amp;härter</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About SDMatte Studio</source>
        <translation>&amp;Über SDMatte Studio</translation>
    </message>
    <message>
        <source>Add a model file to the studio and use it</source>
        <translation>Eine Modelldatei hinzufügen und damit arbeiten</translation>
    </message>
    <message>
        <source>Show &amp;previews</source>
        <translation>&amp;Vorschau zeigen</translation>
    </message>
    <message>
        <source>A quick matte until the exact one is there</source>
        <translation>Eine schnelle Maske, bis die genaue da ist</translation>
    </message>
    <message>
        <source>&amp;Add object</source>
        <translation>Objekt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Cut out another object of this photo</source>
        <translation>Ein weiteres Objekt dieses Fotos freistellen</translation>
    </message>
    <message>
        <source>D&amp;uplicate object</source>
        <translation>Objekt d&amp;uplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move object</source>
        <translation>Objekt &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Next object</source>
        <translation>&amp;Nächstes Objekt</translation>
    </message>
    <message>
        <source>&amp;Previous object</source>
        <translation>&amp;Voriges Objekt</translation>
    </message>
    <message>
        <source>Swap brush and eraser, or keep and remove</source>
        <translation>Pinsel und Radierer tauschen, oder Behalten und Entfernen</translation>
    </message>
    <message>
        <source>Import &amp;mask...</source>
        <translation>&amp;Maske importieren …</translation>
    </message>
    <message>
        <source>Take the subject from a picture of the photo&apos;s size, white on black</source>
        <translation>Das Motiv aus einem Bild von der Größe des Fotos nehmen, weiß auf schwarz</translation>
    </message>
    <message>
        <source>Import &amp;trimap...</source>
        <translation>&amp;Trimap importieren …</translation>
    </message>
    <message>
        <source>Take black as background and white as subject; only what lies between is found</source>
        <translation>Schwarz als Hintergrund und Weiß als Motiv nehmen; nur was dazwischen liegt, wird gesucht</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>Bereiche &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Every panel back in its first place</source>
        <translation>Alle Bereiche zurück an ihren ersten Platz</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>Freisteller &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the cut-out, trimmed, for another program</source>
        <translation>Den Freisteller zugeschnitten für ein anderes Programm kopieren</translation>
    </message>
    <message>
        <source>Copy at the photo&apos;s &amp;size</source>
        <translation>In &amp;Größe des Fotos kopieren</translation>
    </message>
    <message>
        <source>Copy the cut-out in its place, with all that is empty</source>
        <translation>Den Freisteller an seinem Ort kopieren, mit allem Leeren ringsum</translation>
    </message>
    <message>
        <source>Take the copied picture as a mask, or open it as a photo</source>
        <translation>Das kopierte Bild als Maske nehmen oder als Foto öffnen</translation>
    </message>
    <message>
        <source>Paste as &amp;new photo</source>
        <translation>Als &amp;neues Foto einfügen</translation>
    </message>
    <message>
        <source>&amp;Batch folder...</source>
        <translation>&amp;Stapel...</translation>
    </message>
    <message>
        <source>Cut out all photos of a folder</source>
        <translation>Alle Fotos eines Ordners freistellen</translation>
    </message>
    <message>
        <source>Save into the ba&amp;tch</source>
        <translation>In den S&amp;tapel speichern</translation>
    </message>
    <message>
        <source>Put this cut-out in the place of the batch&apos;s result</source>
        <translation>Diesen Freisteller an die Stelle des Ergebnisses im Stapel setzen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchDoubts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts bleibt</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles bleibt</translation>
    </message>
    <message>
        <source>the engine is unsure</source>
        <translation>die Engine ist unsicher</translation>
    </message>
    <message>
        <source>much is half transparent</source>
        <translation>vieles ist halb durchsichtig</translation>
    </message>
    <message>
        <source>soft in many places</source>
        <translation>weich an vielen Stellen</translation>
    </message>
    <message>
        <source>touches the photo&apos;s edge</source>
        <translation>berührt den Rand des Fotos</translation>
    </message>
    <message>
        <source>preview and result differ</source>
        <translation>Vorschau und Ergebnis weichen ab</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Engine&apos;s confidence: %1</source>
        <translation>Sicherheit der Engine: %1</translation>
    </message>
    <message>
        <source>Kept of the photo: %1</source>
        <translation>Bleibt vom Foto: %1</translation>
    </message>
    <message>
        <source>Half transparent of what is kept: %1</source>
        <translation>Halb durchsichtig davon: %1</translation>
    </message>
    <message>
        <source>Fields with soft edges: %1</source>
        <translation>Felder mit weichen Rändern: %1</translation>
    </message>
    <message>
        <source>Kept of the photo&apos;s edge: %1</source>
        <translation>Bleibt vom Rand des Fotos: %1</translation>
    </message>
    <message>
        <source>Preview and result differ: %1</source>
        <translation>Vorschau und Ergebnis weichen ab: %1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchEngineForm</name>
    <message>
        <source>Classical engine</source>
        <translation>Klassische Engine</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>The batch gets an engine of its own; the open photo keeps its.</source>
        <translation>Der Stapel bekommt eine eigene Engine; das offene Foto behält seine.</translation>
    </message>
    <message>
        <source>What a model sees of a photo: a larger side finds finer hair and takes longer.</source>
        <translation>Was ein Modell vom Foto sieht: Mehr findet feinere Haare und dauert länger.</translation>
    </message>
    <message>
        <source>En&amp;gine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Seite</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchFlow</name>
    <message>
        <source>The model %1 is not installed any more: choose another engine for the batch.</source>
        <translation>Das Modell %1 ist nicht mehr installiert: Bitte für den Stapel eine andere Engine wählen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Reading the prompts of the batch</source>
        <translation>Angaben des Stapels werden gelesen</translation>
    </message>
    <message>
        <source>Prompts of the batch</source>
        <translation>Angaben des Stapels</translation>
    </message>
    <message>
        <source>%1 is from the batch: correct it, then save it there.</source>
        <translation>%1 ist aus dem Stapel: korrigieren, dann dort speichern.</translation>
    </message>
    <message>
        <source>Save into the batch</source>
        <translation>In den Stapel speichern</translation>
    </message>
    <message>
        <source>Saving %1 into the batch.</source>
        <translation>%1 wird in den Stapel gespeichert.</translation>
    </message>
    <message>
        <source>%1 is saved into the batch.</source>
        <translation>%1 ist im Stapel gespeichert.</translation>
    </message>
    <message>
        <source>SDMatte Studio</source>
        <translation>SDMatte Studio</translation>
    </message>
    <message>
        <source>A batch is running: %1 photos are left.</source>
        <translation>Ein Stapel läuft: %1 Fotos sind noch übrig.</translation>
    </message>
    <message>
        <source>End the batch and close</source>
        <translation>Stapel beenden und schließen</translation>
    </message>
    <message>
        <source>What is finished stays. File &gt; Batch folder... goes on with the rest.</source>
        <translation>Was fertig ist, bleibt. Datei &gt; Stapel... macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>%1 photos done, %2 failed.</source>
        <translation>%1 Fotos fertig, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <translation>Der Stapel ist fertig</translation>
    </message>
    <message>
        <source>The batch has stopped</source>
        <translation>Der Stapel ist abgebrochen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchForm</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Folder of the photos</source>
        <translation>Ordner der Fotos</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Only these, as *.jpg studio-*; several between spaces.</source>
        <translation>Nur diese, etwa *.jpg studio-*; mehrere mit Leerzeichen.</translation>
    </message>
    <message>
        <source>Folders in it, too</source>
        <translation>Auch Ordner darin</translation>
    </message>
    <message>
        <source>Results get the same folders below the folder of the results.</source>
        <translation>Ergebnisse bekommen dieselben Ordner im Ordner der Ergebnisse.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>Edge as in the panel now</source>
        <translation>Rand wie jetzt im Bedienfeld</translation>
    </message>
    <message>
        <source>Shift, feather, contrast, despeckle and decontaminate of the open photo, for every photo.</source>
        <translation>Verschieben, Weichzeichnen, Kontrast, Flecken und Farbsaum des offenen Fotos, für jedes Foto.</translation>
    </message>
    <message>
        <source>Replace other files of the same name</source>
        <translation>Andere Dateien gleichen Namens ersetzen</translation>
    </message>
    <message>
        <source>Otherwise a photo fails whose result would replace a file that no batch has written.</source>
        <translation>Sonst schlägt ein Foto fehl, dessen Ergebnis eine Datei ersetzen würde, die kein Stapel geschrieben hat.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Choose the folder that holds the photos.</source>
        <translation>Bitte den Ordner mit den Fotos wählen.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Bitte einen Ordner für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>Choose the JSON file that holds the prompts.</source>
        <translation>Bitte die JSON-Datei mit den Angaben wählen.</translation>
    </message>
    <message>
        <source>Counting the photos</source>
        <translation>Fotos werden gezählt</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 Fotos</translation>
    </message>
    <message>
        <source>No photo in this folder fits the choices.</source>
        <translation>Kein Foto in diesem Ordner passt zur Auswahl.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>An earlier batch has worked here: %1 of the photos are finished and stay as they are.</source>
        <translation>Ein früherer Stapel hat hier gearbeitet: %1 der Fotos sind fertig und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>An earlier batch has finished all of them.</source>
        <translation>Ein früherer Stapel hat alle fertig gemacht.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchOutputForm</name>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Every colour is kept as it is.</source>
        <translation>Jede Farbe bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Trim to what is not transparent</source>
        <translation>Auf das nicht Durchsichtige beschneiden</translation>
    </message>
    <message>
        <source>Files get smaller, and tell where in the photo they belong.</source>
        <translation>Dateien werden kleiner und sagen, wohin im Foto sie gehören.</translation>
    </message>
    <message>
        <source>Keep where the photos were taken</source>
        <translation>Aufnahmeort behalten</translation>
    </message>
    <message>
        <source>The place that a camera or phone has noted in a photo.</source>
        <translation>Der Ort, den Kamera oder Telefon im Foto vermerkt haben.</translation>
    </message>
    <message>
        <source>Foreground, without the old background</source>
        <translation>Vordergrund, ohne den alten Hintergrund</translation>
    </message>
    <message>
        <source>Photo, as it is</source>
        <translation>Foto, wie es ist</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Keep their colours, for textures</source>
        <translation>Farben behalten, für Texturen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Lower makes smaller files. Alpha is exact always.</source>
        <translation>Weniger macht kleinere Dateien. Alpha ist immer exakt.</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Placeholders: {name}, {counter:4}, {date}, {time}.</source>
        <translation>Platzhalter: {name}, {counter:4}, {date}, {time}.</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Hidden pixels</source>
        <translation>&amp;Verdeckte Pixel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>%1 bits, floating point</source>
        <translation>%1 Bit, Gleitkomma</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchProgress</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Photos that are through</source>
        <translation>Fotos, die durch sind</translation>
    </message>
    <message>
        <source>What is finished stays, and the batch can go on later.</source>
        <translation>Was fertig ist, bleibt, und der Stapel kann später weitergehen.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>photos a minute</source>
        <translation>Fotos je Minute</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>New batch...</source>
        <translation>Neuer Stapel...</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Preparing the engine</source>
        <translation>Die Engine wird vorbereitet</translation>
    </message>
    <message>
        <source>The batch has stopped</source>
        <translation>Der Stapel ist abgebrochen</translation>
    </message>
    <message>
        <source>The batch was cancelled</source>
        <translation>Der Stapel wurde abgebrochen</translation>
    </message>
    <message>
        <source>The batch is done</source>
        <translation>Der Stapel ist fertig</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cutting out the photos</source>
        <translation>Fotos werden freigestellt</translation>
    </message>
    <message>
        <source>%1 The batch goes on when that is mended.</source>
        <translation>%1 Der Stapel geht weiter, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>What is finished stays. Start it again with the same folders to go on.</source>
        <translation>Was fertig ist, bleibt. Mit denselben Ordnern gestartet, geht es weiter.</translation>
    </message>
    <message>
        <source>Failed photos are at the top of the list with their reasons. Start the batch again to try them once more.</source>
        <translation>Fehlgeschlagene Fotos stehen mit ihrem Grund oben in der Liste. Ein neuer Start versucht sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 of them were finished before.</source>
        <translation>%1 davon waren schon fertig.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchPromptForm</name>
    <message>
        <source>Prompts file</source>
        <translation>Datei mit Angaben</translation>
    </message>
    <message>
        <source>Use masks beside the photos</source>
        <translation>Masken neben den Fotos verwenden</translation>
    </message>
    <message>
        <source>The engine looks for itself</source>
        <translation>Die Engine sucht selbst</translation>
    </message>
    <message>
        <source>Find the subject first</source>
        <translation>Zuerst das Motiv finden</translation>
    </message>
    <message>
        <source>The same box in every photo</source>
        <translation>Dasselbe Rechteck in jedem Foto</translation>
    </message>
    <message>
        <source>From a JSON file</source>
        <translation>Aus einer JSON-Datei</translation>
    </message>
    <message>
        <source>The subject is found by the classical engine; its shape is the prompt.</source>
        <translation>Das Motiv findet die klassische Engine; seine Form ist die Angabe.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Unit of the box</source>
        <translation>Einheit des Rechtecks</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>beach_mask.png beside beach.jpg marks its subject, white on black, and wins over what is chosen above.</source>
        <translation>strand_mask.png neben strand.jpg markiert dessen Motiv, weiß auf schwarz, und geht dem oben Gewählten vor.</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>&amp;JSON file</source>
        <translation>&amp;JSON-Datei</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchReview</name>
    <message>
        <source>Results, the doubtful ones first</source>
        <translation>Ergebnisse, die zweifelhaften zuerst</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A pixel of the result is one of the screen. Drag to move.</source>
        <translation>Ein Pixel des Ergebnisses ist einer des Bildschirms. Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>The photo with the prompts that the batch had, to be corrected.</source>
        <translation>Das Foto mit den Angaben des Stapels, zum Korrigieren.</translation>
    </message>
    <message>
        <source>Save into the batch</source>
        <translation>In den Stapel speichern</translation>
    </message>
    <message>
        <source>What the editor has of this photo takes the place of the result.</source>
        <translation>Was der Editor von diesem Foto hat, tritt an die Stelle des Ergebnisses.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Results come here as they are made.</source>
        <translation>Ergebnisse erscheinen hier, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>Es gibt kein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchRows</name>
    <message>
        <source>Corrected in the editor</source>
        <translation>Im Editor korrigiert</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>Keine Zweifel</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BatchWindow</name>
    <message>
        <source>Batch folder - SDMatte Studio</source>
        <translation>Stapel - SDMatte Studio</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BoxTool</name>
    <message>
        <source>Draw box</source>
        <translation>Rahmen ziehen</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <source>Resize box</source>
        <translation>Rahmengröße ändern</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BrushSettings</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How wide the brush is ([ and ]).</source>
        <translation>Wie breit der Pinsel ist ([ und ]).</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>How sharp its edge is (Shift+[ and Shift+]).</source>
        <translation>Wie scharf sein Rand ist (Umschalt+[ und Umschalt+]).</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Stiftdruck</translation>
    </message>
    <message>
        <source>A pen&apos;s pressure sets the size.</source>
        <translation>Der Druck eines Stifts bestimmt die Größe.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::BrushTool</name>
    <message>
        <source>Brush stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>Eraser stroke</source>
        <translation>Radierstrich</translation>
    </message>
    <message>
        <source>Keep stroke</source>
        <translation>Behalten-Strich</translation>
    </message>
    <message>
        <source>Remove stroke</source>
        <translation>Entfernen-Strich</translation>
    </message>
    <message>
        <source>Free stroke</source>
        <translation>Freigabestrich</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo and its matte. The arrow keys move it, plus and minus zoom.</source>
        <translation>Das Foto und seine Maske. Die Pfeiltasten verschieben es, Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::CanvasMarks</name>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Coordinates</name>
    <message>
        <source>Type two whole numbers: x, y.</source>
        <translation>Geben Sie zwei ganze Zahlen ein: x, y.</translation>
    </message>
    <message>
        <source>The point must lie in the photo: x up to %1, y up to %2.</source>
        <translation>Der Punkt muss im Foto liegen: x bis %1, y bis %2.</translation>
    </message>
    <message>
        <source>Type four whole numbers: left, top, right, bottom.</source>
        <translation>Geben Sie vier ganze Zahlen ein: links, oben, rechts, unten.</translation>
    </message>
    <message>
        <source>Right and bottom must be greater than left and top.</source>
        <translation>Rechts und unten müssen größer sein als links und oben.</translation>
    </message>
    <message>
        <source>The box must lie in the photo: %1 wide and %2 high.</source>
        <translation>Der Rahmen muss im Foto liegen: %1 breit und %2 hoch.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::CopyFlow</name>
    <message>
        <source>Copying the cut-out</source>
        <translation>Freisteller wird kopiert</translation>
    </message>
    <message>
        <source>The cut-out could not be copied: the disk is full.</source>
        <translation>Der Freisteller konnte nicht kopiert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The cut-out was copied, %1 × %2 pixels.</source>
        <translation>Der Freisteller wurde kopiert, %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Export as...</source>
        <translation>Exportieren als ...</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::CutOutHandle</name>
    <message>
        <source>Drag the cut-out</source>
        <translation>Freisteller ziehen</translation>
    </message>
    <message>
        <source>Drag the cut-out from here into another program or a folder, as a PNG. Enter copies it.</source>
        <translation>Ziehen Sie den Freisteller von hier als PNG in ein anderes Programm oder einen Ordner. Die Eingabetaste kopiert ihn.</translation>
    </message>
    <message>
        <source>Nothing to drag yet</source>
        <translation>Noch nichts zu ziehen</translation>
    </message>
    <message>
        <source>Preparing the file</source>
        <translation>Datei wird vorbereitet</translation>
    </message>
    <message>
        <source>Drag into another program</source>
        <translation>In ein anderes Programm ziehen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Document</name>
    <message>
        <source>Object 1</source>
        <translation>Objekt 1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EdgePanel</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change detail</source>
        <translation>Detail ändern</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own detail refines the result. Only photos that are larger than what the network sees have more of it.</source>
        <translation>Wie sehr die Einzelheiten des Fotos das Ergebnis verfeinern. Nur Fotos, die größer sind als das, was das Netz sieht, haben mehr davon.</translation>
    </message>
    <message>
        <source>Shift edge</source>
        <translation>Kante verschieben</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moves the edge out or in.</source>
        <translation>Verschiebt die Kante nach außen oder innen.</translation>
    </message>
    <message>
        <source>Feather edge</source>
        <translation>Kante weichzeichnen</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Softens the edge.</source>
        <translation>Macht die Kante weicher.</translation>
    </message>
    <message>
        <source>Change edge contrast</source>
        <translation>Kantenkontrast ändern</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Makes the edge harder or softer.</source>
        <translation>Macht die Kante härter oder weicher.</translation>
    </message>
    <message>
        <source>Despeckle</source>
        <translation>Flecken entf.</translation>
    </message>
    <message>
        <source>Removes islands and holes up to this size.</source>
        <translation>Entfernt Inseln und Löcher bis zu dieser Größe.</translation>
    </message>
    <message>
        <source>Decontaminate</source>
        <translation>Farbe säubern</translation>
    </message>
    <message>
        <source>Takes the background&apos;s colour out of the object&apos;s edge.</source>
        <translation>Nimmt die Farbe des Hintergrunds aus der Kante des Objekts.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold to see the matte without these adjustments (hold A).</source>
        <translation>Halten zeigt die Maske ohne diese Anpassungen (A halten).</translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation>Setzt alle zurück.</translation>
    </message>
    <message>
        <source>Reset the edge</source>
        <translation>Kante zurücksetzen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EdgePresets</name>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haare</translation>
    </message>
    <message>
        <source>Fur</source>
        <translation>Fell</translation>
    </message>
    <message>
        <source>Hard edge</source>
        <translation>Harte Kante</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorgabe braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>The program&apos;s own presets cannot be replaced. Choose another name.</source>
        <translation>Die Vorgaben des Programms lassen sich nicht ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There are too many presets. Delete one first.</source>
        <translation>Es gibt zu viele Vorgaben. Löschen Sie zuerst eine.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EmptyState</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Foto hier ablegen</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIF, OpenEXR, camera raw</source>
        <translation>JPEG, PNG, TIFF, WebP, HEIF, OpenEXR, Kamera-Rohdaten</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EngineFlow</name>
    <message>
        <source>This build of SDMatte Studio has no networks, so the classical engine works instead of the model %1.</source>
        <translation>Dieses SDMatte Studio ist ohne Netze gebaut, deshalb arbeitet das klassische Verfahren statt des Modells %1.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Model: %1. Device: %2. Precision: %3. The classical engine works.</source>
        <translation>Modell: %1. Gerät: %2. Genauigkeit: %3. Das klassische Verfahren arbeitet.</translation>
    </message>
    <message>
        <source>The model %1 is not installed any more, so the classical engine works.</source>
        <translation>Das Modell %1 ist nicht mehr installiert, deshalb arbeitet das klassische Verfahren.</translation>
    </message>
    <message>
        <source>Classical engine</source>
        <translation>Klassisches Verfahren</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Refining with the classical engine</source>
        <translation>Verfeinern mit dem klassischen Verfahren</translation>
    </message>
    <message>
        <source>Refining with %1 on the CPU</source>
        <translation>Verfeinern mit %1 auf der CPU</translation>
    </message>
    <message>
        <source>Refining with %1 on the %2</source>
        <translation>Verfeinern mit %1 auf %2</translation>
    </message>
    <message>
        <source>Preparing the photo for %1</source>
        <translation>Foto wird für %1 vorbereitet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::EngineMenu</name>
    <message>
        <source>&amp;Classical engine</source>
        <translation>&amp;Klassisches Verfahren</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation>Modelle rechnen auf</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>C&amp;PU</source>
        <translation>C&amp;PU</translation>
    </message>
    <message>
        <source>Precision of models</source>
        <translation>Genauigkeit der Modelle</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>A&amp;utomatisch</translation>
    </message>
    <message>
        <source>This build has no networks.</source>
        <translation>Dieses Programm ist ohne Netze gebaut.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>fp32, exact</source>
        <translation>fp32, genau</translation>
    </message>
    <message>
        <source>bf16, half the memory</source>
        <translation>bf16, halber Speicher</translation>
    </message>
    <message>
        <source>Models look at the photo with</source>
        <translation>Modelle sehen das Foto mit</translation>
    </message>
    <message>
        <source>%1 x %1 pixels</source>
        <translation>%1 x %1 Pixeln</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExactStrokes</name>
    <message>
        <source>Exactly as painted</source>
        <translation>Genau wie gemalt</translation>
    </message>
    <message>
        <source>Use the strokes as the whole subject. Otherwise they mark a part of it, and the rest is found.</source>
        <translation>Die Striche als das ganze Motiv nehmen. Sonst markieren sie einen Teil davon, und der Rest wird gesucht.</translation>
    </message>
    <message>
        <source>Strokes exactly as painted</source>
        <translation>Striche genau wie gemalt</translation>
    </message>
    <message>
        <source>Strokes as marks</source>
        <translation>Striche als Markierungen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportDialog</name>
    <message>
        <source>Export the cut-out</source>
        <translation>Freisteller exportieren</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Freisteller</translation>
    </message>
    <message>
        <source>Alpha alone, as grey</source>
        <translation>Nur Alpha, als Grau</translation>
    </message>
    <message>
        <source>Foreground, without the old background</source>
        <translation>Vordergrund, ohne den alten Hintergrund</translation>
    </message>
    <message>
        <source>Photo, as it is</source>
        <translation>Foto, wie es ist</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Extended from the edge, for textures</source>
        <translation>Vom Rand fortgesetzt, für Texturen</translation>
    </message>
    <message>
        <source>Keep where the photo was taken</source>
        <translation>Aufnahmeort behalten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>Farb&amp;tiefe</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>&amp;Hidden pixels</source>
        <translation>&amp;Unsichtbares</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As the photo, %1 bits</source>
        <translation>Wie das Foto, %1 Bit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Replace it, or choose another name.</source>
        <translation>„%1“ gibt es schon. Ersetzen Sie die Datei oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>O&amp;bjects</source>
        <translation>O&amp;bjekte</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Each to its own file</source>
        <translation>Jedes in eine eigene Datei</translation>
    </message>
    <message>
        <source>Writes %1 and more, %2 files in all.</source>
        <translation>Schreibt %1 und weitere, zusammen %2 Dateien.</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>Schreibt %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and %2 more exist already. Replace them, or choose another name.</source>
        <translation>„%1“ und %2 weitere gibt es schon. Ersetzen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 bits, floating point</source>
        <translation>%1 Bit, Gleitkomma</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Trimap</source>
        <translation>Trimap</translation>
    </message>
    <message>
        <source>Colours without alpha</source>
        <translation>Farben ohne Alpha</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A pixel of the file is one of the screen. Drag to move.</source>
        <translation>Ein Pixel der Datei ist eines des Bildschirms. Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Where the file goes. Its name may hold placeholders.</source>
        <translation>Wohin die Datei kommt. Ihr Name darf Platzhalter enthalten.</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Insert a placeholder, which every export replaces by its value.</source>
        <translation>Einen Platzhalter einfügen, den jeder Export durch seinen Wert ersetzt.</translation>
    </message>
    <message>
        <source>Choose folder and name</source>
        <translation>Ordner und Namen wählen</translation>
    </message>
    <message>
        <source>Choose folder and name.</source>
        <translation>Ordner und Namen wählen.</translation>
    </message>
    <message>
        <source>the photo&apos;s name</source>
        <translation>der Name des Fotos</translation>
    </message>
    <message>
        <source>the object&apos;s name</source>
        <translation>der Name des Objekts</translation>
    </message>
    <message>
        <source>a number that goes on, {counter:3} for 001</source>
        <translation>eine fortlaufende Nummer, {counter:3} für 001</translation>
    </message>
    <message>
        <source>today, as 2026-11-24</source>
        <translation>heute, als 2026-11-24</translation>
    </message>
    <message>
        <source>now, as 16-56-05</source>
        <translation>jetzt, als 16-56-05</translation>
    </message>
    <message>
        <source>the photo&apos;s width in pixels</source>
        <translation>die Breite des Fotos in Pixeln</translation>
    </message>
    <message>
        <source>the photo&apos;s height in pixels</source>
        <translation>die Höhe des Fotos in Pixeln</translation>
    </message>
    <message>
        <source>Trim to what is not transparent</source>
        <translation>Auf das Sichtbare zuschneiden</translation>
    </message>
    <message>
        <source>The file gets smaller, and tells where in the photo it belongs.</source>
        <translation>Die Datei wird kleiner und sagt, wohin im Foto sie gehört.</translation>
    </message>
    <message>
        <source>The place that a camera or phone has noted in the photo.</source>
        <translation>Der Ort, den Kamera oder Telefon im Foto vermerkt hat.</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Every colour is kept as it is.</source>
        <translation>Jede Farbe bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Lower makes smaller files. Alpha is exact always.</source>
        <translation>Weniger macht kleinere Dateien. Alpha ist immer genau.</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>All, each in a layer</source>
        <translation>Alle, jedes in einer Ebene</translation>
    </message>
    <message>
        <source>Waiting for the exact matte</source>
        <translation>Es wird auf die genaue Maske gewartet</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>Measuring, %1 %</source>
        <translation>Wird gemessen, %1 %</translation>
    </message>
    <message>
        <source>Unknown size</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 Dateien, %2</translation>
    </message>
    <message>
        <source>The first: %1 × %2 pixels</source>
        <translation>Die erste: %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>Trimmed from %1 × %2, its corner at %3, %4</source>
        <translation>Zugeschnitten von %1 × %2, die Ecke bei %3, %4</translation>
    </message>
    <message>
        <source>The photo&apos;s size</source>
        <translation>Größe des Fotos</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportFlow</name>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export as...</source>
        <translation>Exportieren als ...</translation>
    </message>
    <message>
        <source>Nothing of %1 is cut out yet. Click the subject first.</source>
        <translation>Von %1 ist noch nichts freigestellt. Klicken Sie zuerst auf das Motiv.</translation>
    </message>
    <message>
        <source>%1 is hidden, and hidden objects are not exported.</source>
        <translation>%1 ist ausgeblendet, und ausgeblendete Objekte werden nicht exportiert.</translation>
    </message>
    <message>
        <source>%1 and %2 more were saved.</source>
        <translation>%1 und %2 weitere wurden gespeichert.</translation>
    </message>
    <message>
        <source>%1 was saved: %2 × %3 pixels, its corner at %4, %5 of the photo.</source>
        <translation>%1 wurde gespeichert: %2 × %3 Pixel, die Ecke bei %4, %5 des Fotos.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportPresetRow</name>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>All choices below by name.</source>
        <translation>Alle Angaben darunter unter einem Namen.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation>Als Vorgabe speichern...</translation>
    </message>
    <message>
        <source>Rename preset...</source>
        <translation>Vorgabe umbenennen...</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorgabe löschen</translation>
    </message>
    <message>
        <source>Edit presets</source>
        <translation>Vorgaben bearbeiten</translation>
    </message>
    <message>
        <source>Save, rename or delete a preset.</source>
        <translation>Eine Vorgabe speichern, umbenennen oder löschen.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportPresets</name>
    <message>
        <source>PNG at the photo&apos;s size</source>
        <translation>PNG in Größe des Fotos</translation>
    </message>
    <message>
        <source>PNG for the web</source>
        <translation>PNG fürs Web</translation>
    </message>
    <message>
        <source>WebP for the web</source>
        <translation>WebP fürs Web</translation>
    </message>
    <message>
        <source>16-bit TIFF</source>
        <translation>TIFF mit 16 Bit</translation>
    </message>
    <message>
        <source>OpenEXR for compositing</source>
        <translation>OpenEXR fürs Compositing</translation>
    </message>
    <message>
        <source>Layers for Krita and GIMP</source>
        <translation>Ebenen für Krita und GIMP</translation>
    </message>
    <message>
        <source>Game texture</source>
        <translation>Textur für Spiele</translation>
    </message>
    <message>
        <source>Mask for another program</source>
        <translation>Maske für ein anderes Programm</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorgabe braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>The program&apos;s own presets cannot be replaced. Choose another name.</source>
        <translation>Die Vorgaben des Programms lassen sich nicht ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There are too many presets. Delete one first.</source>
        <translation>Es gibt zu viele Vorgaben. Löschen Sie zuerst eine.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ExportTrial</name>
    <message>
        <source>Waiting for the exact matte</source>
        <translation>Es wird auf die genaue Maske gewartet</translation>
    </message>
    <message>
        <source>There is no room for a preview: the disk is full.</source>
        <translation>Für eine Vorschau ist kein Platz: Der Datenträger ist voll.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Exporter</name>
    <message>
        <source>Waiting for the exact matte</source>
        <translation>Es wird auf die genaue Maske gewartet</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistogramPlot</name>
    <message>
        <source>Histogram of alpha</source>
        <translation>Histogramm des Alphas</translation>
    </message>
    <message>
        <source>How many pixels have which alpha, from removed (0) to kept (1). Each line of the grid is ten times as many.</source>
        <translation>Wie viele Pixel welches Alpha haben, von entfernt (0) bis behalten (1). Jede Linie des Gitters steht für zehnmal so viele.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistoryModel</name>
    <message>
        <source>Photo opened</source>
        <translation>Foto geöffnet</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Click a step to go there.</source>
        <translation>Klicken Sie auf einen Schritt, um dorthin zu gehen.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::KeyList</name>
    <message>
        <source>Mark the subject</source>
        <translation>Motiv markieren</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Mark what is not part of it</source>
        <translation>Markieren, was nicht dazugehört</translation>
    </message>
    <message>
        <source>Right click or Alt+click</source>
        <translation>Rechtsklick oder Alt+Klick</translation>
    </message>
    <message>
        <source>Straight stroke</source>
        <translation>Gerader Strich</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>Hold \</source>
        <translation>\ halten</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>Hold Space and drag, or middle drag</source>
        <translation>Leertaste halten und ziehen, oder mit der mittleren Taste ziehen</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the matte without edge adjustments</source>
        <translation>Die Maske ohne Anpassungen der Kante zeigen</translation>
    </message>
    <message>
        <source>Hold A</source>
        <translation>A halten</translation>
    </message>
    <message>
        <source>Move the line between before and after</source>
        <translation>Die Linie zwischen vorher und nachher bewegen</translation>
    </message>
    <message>
        <source>Drag it, or Alt+arrow keys</source>
        <translation>Ziehen, oder Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift farther</source>
        <translation>Pfeiltasten, mit Umschalt weiter</translation>
    </message>
    <message>
        <source>Go through the controls</source>
        <translation>Durch die Bedienelemente gehen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Search for a name or a key</source>
        <translation>Nach einem Namen oder einer Taste suchen</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Drücken Sie eine Taste</translation>
    </message>
    <message>
        <source>The key that is pressed here becomes the action&apos;s.</source>
        <translation>Die Taste, die hier gedrückt wird, gilt für den Befehl.</translation>
    </message>
    <message>
        <source>The action has no key then.</source>
        <translation>Der Befehl hat dann keine Taste.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own key.</source>
        <translation>Zurück zur Taste, die das Programm vorsieht.</translation>
    </message>
    <message>
        <source>All keys as they were first.</source>
        <translation>Alle Tasten so, wie sie zuerst waren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Key of &quot;%1&quot;</source>
        <translation>Taste von „%1“</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>This key is fixed.</source>
        <translation>Diese Taste ist fest.</translation>
    </message>
    <message>
        <source>Press Enter, then the new key of &quot;%1&quot;.</source>
        <translation>Drücken Sie die Eingabetaste, dann die neue Taste für „%1“.</translation>
    </message>
    <message>
        <source>%1 is its key already.</source>
        <translation>%1 ist schon seine Taste.</translation>
    </message>
    <message>
        <source>%1 is fixed: &quot;%2&quot;. Press another key.</source>
        <translation>%1 ist fest: „%2“. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which would have no key then.</source>
        <translation>%1 gehört zu „%2“, das dann keine Taste mehr hätte.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which would keep its other keys.</source>
        <translation>%1 gehört zu „%2“, das seine anderen Tasten behielte.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::LabelledSlider</name>
    <message>
        <source>%1 Double-click to reset.</source>
        <translation>%1 Doppelklick setzt zurück.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Add to the area</source>
        <translation>Zur Fläche hinzufügen</translation>
    </message>
    <message>
        <source>Take from the area</source>
        <translation>Von der Fläche wegnehmen</translation>
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
        <translation>Der Freisteller von %1 wurde noch nicht exportiert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Without it, points, boxes and strokes are lost.</source>
        <translation>Sonst gehen Punkte, Rahmen und Striche verloren.</translation>
    </message>
    <message>
        <source>The window closes when %1 is saved.</source>
        <translation>Das Fenster schließt sich, sobald %1 gespeichert ist.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1[*] - SDMatte Studio</source>
        <translation>%1[*] - SDMatte Studio</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Click the subject. Right-click what is not part of it. Drag for a box (M).</source>
        <translation>Klicken Sie auf das Motiv. Rechtsklick auf das, was nicht dazugehört. Rahmen ziehen mit M.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Engine: %1. Photo: %2, %3.</source>
        <translation>Verfahren: %1. Foto: %2, %3.</translation>
    </message>
    <message>
        <source>%1, model %2.</source>
        <translation>%1, Modell %2.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Classical engine. This build has no networks.</source>
        <translation>Klassisches Verfahren. Dieses Programm ist ohne Netze gebaut.</translation>
    </message>
    <message>
        <source>Classical engine. Add SDMatte for hair, glass and smoke.</source>
        <translation>Klassisches Verfahren. Für Haar, Glas und Rauch gibt es SDMatte.</translation>
    </message>
    <message>
        <source>Open model...</source>
        <translation>Modell öffnen ...</translation>
    </message>
    <message>
        <source>Classical engine. SDMatte is better at hair, glass and smoke.</source>
        <translation>Klassisches Verfahren. Haar, Glas und Rauch kann SDMatte besser.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>preparing the photo</source>
        <translation>Foto wird vorbereitet</translation>
    </message>
    <message>
        <source>refining</source>
        <translation>wird verfeinert</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1 The canvas shows a preview.</source>
        <translation>%1 Zu sehen ist eine Vorschau.</translation>
    </message>
    <message>
        <source>The canvas shows a preview.</source>
        <translation>Zu sehen ist eine Vorschau.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>The network was never trained with trimaps. The classical engine takes them as they are.</source>
        <translation>Das Netz wurde nie mit Trimaps trainiert. Das klassische Verfahren nimmt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Use the classical engine</source>
        <translation>Klassisches Verfahren nehmen</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <translation>Softproof: %1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::MarkEdits</name>
    <message>
        <source>Move box</source>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>Rahmen entfernen</translation>
    </message>
    <message>
        <source>Remove area</source>
        <translation>Fläche entfernen</translation>
    </message>
    <message>
        <source>Remove brush strokes</source>
        <translation>Pinselstriche entfernen</translation>
    </message>
    <message>
        <source>Remove eraser strokes</source>
        <translation>Radierstriche entfernen</translation>
    </message>
    <message>
        <source>Remove trimap</source>
        <translation>Trimap entfernen</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>Beschreibung entfernen</translation>
    </message>
    <message>
        <source>Clear keep strokes</source>
        <translation>Behalten-Striche löschen</translation>
    </message>
    <message>
        <source>Clear remove strokes</source>
        <translation>Entfernen-Striche löschen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>Ma&amp;rkierung</translation>
    </message>
    <message>
        <source>&amp;Matte</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ModelDialog</name>
    <message>
        <source>SDMatte*, trained on more data; takes a box or a mask</source>
        <translation>SDMatte*, mit mehr Daten trainiert; nimmt Rahmen oder Maske</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Which network is in it? The file itself does not say, its download page does.</source>
        <translation>Welches Netz steckt darin? Die Datei selbst sagt es nicht, aber die Seite, von der sie stammt.</translation>
    </message>
    <message>
        <source>SDMatte; takes points, a box or a mask</source>
        <translation>SDMatte; nimmt Punkte, einen Rahmen oder eine Maske</translation>
    </message>
    <message>
        <source>The model is copied; the file stays where it is.</source>
        <translation>Das Modell wird kopiert; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ModelFlow</name>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>This build of SDMatte Studio has no networks: it cannot use models.</source>
        <translation>Dieses SDMatte Studio ist ohne Netze gebaut: Es kann keine Modelle nutzen.</translation>
    </message>
    <message>
        <source>Another model is still being added.</source>
        <translation>Ein anderes Modell wird noch hinzugefügt.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Drag the frame to move the photo</source>
        <translation>Den Rahmen ziehen, um das Foto zu verschieben</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::NetworkEngine</name>
    <message>
        <source>This machine has no usable graphics card &quot;%1&quot;: choose another device in the Model menu.</source>
        <translation>Dieser Rechner hat keine nutzbare Grafikkarte „%1“: Wählen Sie im Menü Modell ein anderes Gerät.</translation>
    </message>
    <message>
        <source>This build of SDMatte Studio has no networks: it cannot use models.</source>
        <translation>Dieses SDMatte Studio ist ohne Netze gebaut: Es kann keine Modelle nutzen.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::NotePill</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectColours</name>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Limette</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>&amp;Other...</source>
        <translation>&amp;Andere...</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>Name des Objekts</translation>
    </message>
    <message>
        <source>Double-click to rename (F2). Drag to move.</source>
        <translation>Doppelklick zum Umbenennen (F2). Ziehen zum Verschieben.</translation>
    </message>
    <message>
        <source>Hide (Space). Hidden objects are not exported.</source>
        <translation>Ausblenden (Leertaste). Ausgeblendete Objekte werden nicht exportiert.</translation>
    </message>
    <message>
        <source>Show (Space). Hidden objects are not exported.</source>
        <translation>Einblenden (Leertaste). Ausgeblendete Objekte werden nicht exportiert.</translation>
    </message>
    <message>
        <source>Choose another colour.</source>
        <translation>Eine andere Farbe wählen.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectModel</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectRows</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Einblenden</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ObjectsPanel</name>
    <message>
        <source>Add object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate object</source>
        <translation>Objekt duplizieren</translation>
    </message>
    <message>
        <source>The same prompts and edge once more, to vary them.</source>
        <translation>Dieselben Markierungen und Kanten noch einmal, um sie abzuwandeln.</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>Objekt entfernen</translation>
    </message>
    <message>
        <source>Remove this object (Del).</source>
        <translation>Dieses Objekt entfernen (Entf).</translation>
    </message>
    <message>
        <source>The last object stays: clear its prompts instead.</source>
        <translation>Das letzte Objekt bleibt: Löschen Sie stattdessen seine Markierungen.</translation>
    </message>
    <message>
        <source>Cut out another object of this photo.</source>
        <translation>Ein weiteres Objekt dieses Fotos freistellen.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::OutputPanel</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The kind of file that an export writes.</source>
        <translation>Die Art der Datei, die ein Export schreibt.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>How finely colours and alpha are stored.</source>
        <translation>Wie fein Farben und Alpha gespeichert werden.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Foreground takes the background&apos;s colour out of soft edges; Photo keeps it.</source>
        <translation>Vordergrund nimmt die Farbe des Hintergrunds aus weichen Kanten; Foto behält sie.</translation>
    </message>
    <message>
        <source>Foreground</source>
        <translation>Vordergrund</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Hidden pixels</source>
        <translation>Unsichtbares</translation>
    </message>
    <message>
        <source>Fully transparent pixels are empty, or get the colours of the nearest edge, for game textures.</source>
        <translation>Ganz durchsichtige Pixel sind leer, oder sie bekommen die Farben des nächsten Rands, für Texturen von Spielen.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>The active object alone, all that are shown in one cut-out, or each in its own file.</source>
        <translation>Nur das aktive Objekt, alle sichtbaren in einem Freisteller oder jedes in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Active one</source>
        <translation>Das aktive</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Each to a file</source>
        <translation>Jedes für sich</translation>
    </message>
    <message>
        <source>%1 bit float</source>
        <translation>%1 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What of the cut-out the file holds.</source>
        <translation>Was vom Freisteller die Datei enthält.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>How exactly a WebP keeps colours; its alpha is exact always.</source>
        <translation>Wie genau ein WebP Farben behält; sein Alpha ist immer genau.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The whole photo&apos;s, or trimmed to what is not fully transparent.</source>
        <translation>Die des ganzen Fotos oder zugeschnitten auf das, was nicht völlig durchsichtig ist.</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Zugeschnitten</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Freisteller</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Trimap</source>
        <translation>Trimap</translation>
    </message>
    <message>
        <source>Colours alone</source>
        <translation>Nur Farben</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PathField</name>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <translation>%1: wählen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PhotoFlow</name>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved. It stays open here.</source>
        <translation>%1 wurde gelöscht oder verschoben. Hier bleibt das Foto offen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>One photo is open at a time, so the first one was taken.</source>
        <translation>Es ist immer nur ein Foto offen; das erste wurde genommen.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one, then paste it here.</source>
        <translation>Die Zwischenablage enthält kein Bild: Kopieren Sie eines und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation>Eigenes Profil</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 MP</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PhotoOpening</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Drawing the sample picture</source>
        <translation>Beispielbild wird gezeichnet</translation>
    </message>
    <message>
        <source>Opening the pasted picture</source>
        <translation>Eingefügtes Bild wird geöffnet</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PointTool</name>
    <message>
        <source>Add point</source>
        <translation>Punkt setzen</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Change point</source>
        <translation>Punkt ändern</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PresetRow</name>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Edge preset</source>
        <translation>Vorgabe für die Kante</translation>
    </message>
    <message>
        <source>Settings of the whole edge by name.</source>
        <translation>Einstellungen der ganzen Kante unter einem Namen.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation>Als Vorgabe speichern...</translation>
    </message>
    <message>
        <source>Rename preset...</source>
        <translation>Vorgabe umbenennen...</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Vorgabe löschen</translation>
    </message>
    <message>
        <source>Edit presets</source>
        <translation>Vorgaben bearbeiten</translation>
    </message>
    <message>
        <source>Save, rename or delete a preset.</source>
        <translation>Eine Vorgabe speichern, umbenennen oder löschen.</translation>
    </message>
    <message>
        <source>Edge preset: %1</source>
        <translation>Vorgabe für die Kante: %1</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptDelegate</name>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Remove (Del).</source>
        <translation>Entfernen (Entf).</translation>
    </message>
    <message>
        <source>Double-click to type coordinates.</source>
        <translation>Doppelklick, um Koordinaten einzugeben.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Click to change the sign (Space).</source>
        <translation>Klicken, um das Vorzeichen zu ändern (Leertaste).</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptImport</name>
    <message>
        <source>Import mask</source>
        <translation>Maske importieren</translation>
    </message>
    <message>
        <source>Import trimap</source>
        <translation>Trimap importieren</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Reading the mask</source>
        <translation>Maske wird gelesen</translation>
    </message>
    <message>
        <source>Reading the trimap</source>
        <translation>Trimap wird gelesen</translation>
    </message>
    <message>
        <source>Open as a photo</source>
        <translation>Als Foto öffnen</translation>
    </message>
    <message>
        <source>The copied picture has %1 × %2 pixels, the photo %3 × %4.</source>
        <translation>Das kopierte Bild hat %1 × %2 Pixel, das Foto %3 × %4.</translation>
    </message>
    <message>
        <source>Scale it to a mask</source>
        <translation>Als Maske anpassen</translation>
    </message>
    <message>
        <source>%1 A mask has the photo&apos;s size.</source>
        <translation>%1 Eine Maske hat die Größe des Fotos.</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <translation>Maske einfügen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptList</name>
    <message>
        <source>Prompts</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Click the subject, or drag a box around it.</source>
        <translation>Klicken Sie auf das Motiv oder ziehen Sie einen Rahmen darum.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptModel</name>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Point +</source>
        <translation>Punkt +</translation>
    </message>
    <message>
        <source>Point −</source>
        <translation>Punkt −</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>Pinselstriche</translation>
    </message>
    <message>
        <source>Eraser strokes</source>
        <translation>Radierstriche</translation>
    </message>
    <message>
        <source>Change box</source>
        <translation>Rahmen ändern</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Brush strokes, exactly</source>
        <translation>Pinselstriche, genau</translation>
    </message>
    <message>
        <source>Keep strokes</source>
        <translation>Behalten-Striche</translation>
    </message>
    <message>
        <source>Remove strokes</source>
        <translation>Entfernen-Striche</translation>
    </message>
    <message>
        <source>Trimap</source>
        <translation>Trimap</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Change caption</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Change point</source>
        <translation>Punkt ändern</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::PromptsPanel</name>
    <message>
        <source>See-through object</source>
        <translation>Durchsichtiges Objekt</translation>
    </message>
    <message>
        <source>Opaque object</source>
        <translation>Undurchsichtiges Objekt</translation>
    </message>
    <message>
        <source>Glass, smoke, a veil: the background shines through the object itself.</source>
        <translation>Glas, Rauch, Schleier: Der Hintergrund scheint durch das Objekt selbst.</translation>
    </message>
    <message>
        <source>This engine treats all objects as opaque. SDMatte can cut out glass, smoke and veils: choose it in the Model menu.</source>
        <translation>Dieses Verfahren behandelt alle Objekte als undurchsichtig. SDMatte kann Glas, Rauch und Schleier freistellen: Wählen Sie es im Menü Modell.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>A few words: a glass vase</source>
        <translation>Wenige Wörter: a glass vase</translation>
    </message>
    <message>
        <source>Remove caption</source>
        <translation>Beschreibung entfernen</translation>
    </message>
    <message>
        <source>This engine reads no captions; SDMatte can.</source>
        <translation>Dieses Verfahren liest keine Beschreibungen; SDMatte kann es.</translation>
    </message>
    <message>
        <source>This engine reads no captions: yours has no effect on the matte.</source>
        <translation>Dieses Verfahren liest keine Beschreibungen: Ihre wirkt nicht auf die Freistellung.</translation>
    </message>
    <message>
        <source>Words for what is to be cut out, in English. They help where the marks alone could mean several things.</source>
        <translation>Wörter für das, was freigestellt werden soll, auf Englisch. Sie helfen, wo die Markierungen allein mehreres bedeuten könnten.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::RatePlot</name>
    <message>
        <source>Photos a minute</source>
        <translation>Fotos je Minute</translation>
    </message>
    <message>
        <source>Photos a minute, over the minutes since the start.</source>
        <translation>Fotos je Minute, über den Minuten seit dem Start.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::RunPlot</name>
    <message>
        <source>Times of the last runs</source>
        <translation>Zeiten der letzten Läufe</translation>
    </message>
    <message>
        <source>Seconds of the last runs, the newest at the right.</source>
        <translation>Sekunden der letzten Läufe, der neueste rechts.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ScreenActions</name>
    <message>
        <source>Soft &amp;proof</source>
        <translation>Soft&amp;proof</translation>
    </message>
    <message>
        <source>The photo as the press or printer of the proof profile gives it; exports stay as they are</source>
        <translation>Das Foto, wie die Druckmaschine oder der Drucker des Proofprofils es wiedergibt; Exporte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>The profile that the desktop gives for each screen, under X11; elsewhere sRGB</source>
        <translation>Unter X11 das Profil, das der Desktop für den jeweiligen Bildschirm nennt; sonst sRGB</translation>
    </message>
    <message>
        <source>&amp;sRGB</source>
        <translation>&amp;sRGB</translation>
    </message>
    <message>
        <source>Colours as most screens show them</source>
        <translation>Farben, wie die meisten Bildschirme sie zeigen</translation>
    </message>
    <message>
        <source>A profile &amp;file</source>
        <translation>Eine Profil&amp;datei</translation>
    </message>
    <message>
        <source>For every screen</source>
        <translation>Für jeden Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Choose the screen&apos;s profile...</source>
        <translation>Profil des &amp;Bildschirms wählen...</translation>
    </message>
    <message>
        <source>The ICC file that a measurement of the screen made, or its maker gives</source>
        <translation>Die ICC-Datei aus einer Messung des Bildschirms oder von seinem Hersteller</translation>
    </message>
    <message>
        <source>Choose the p&amp;roof profile...</source>
        <translation>P&amp;roofprofil wählen...</translation>
    </message>
    <message>
        <source>The ICC file of the press or printer that the soft proof shows</source>
        <translation>Die ICC-Datei der Druckmaschine oder des Druckers, die der Softproof zeigt</translation>
    </message>
    <message>
        <source>Proof: re&amp;lative colorimetric</source>
        <translation>Proof: re&amp;lativ farbmetrisch</translation>
    </message>
    <message>
        <source>Colours that can be printed stay, the others are cut off</source>
        <translation>Druckbare Farben bleiben, die anderen werden abgeschnitten</translation>
    </message>
    <message>
        <source>Proof: p&amp;erceptual</source>
        <translation>Proof: &amp;perzeptiv</translation>
    </message>
    <message>
        <source>All colours move so that differences stay</source>
        <translation>Alle Farben werden so verschoben, dass Unterschiede erhalten bleiben</translation>
    </message>
    <message>
        <source>&amp;Gamut warning</source>
        <translation>&amp;Farbumfangwarnung</translation>
    </message>
    <message>
        <source>In the soft proof, colours that cannot be printed are grey</source>
        <translation>Im Softproof sind Farben grau, die nicht gedruckt werden können</translation>
    </message>
    <message>
        <source>Scree&amp;n colours</source>
        <translation>Farben des Bilds&amp;chirms</translation>
    </message>
    <message>
        <source>Profile &amp;file: %1</source>
        <translation>Profil&amp;datei: %1</translation>
    </message>
    <message>
        <source>P&amp;roof profile: %1...</source>
        <translation>P&amp;roofprofil: %1...</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ScreenFlow</name>
    <message>
        <source>What the desktop gives for this screen</source>
        <translation>Das vom Desktop für diesen Bildschirm genannte Profil</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation>Farbprofile</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Profile of the screen</source>
        <translation>Profil des Bildschirms</translation>
    </message>
    <message>
        <source>Proof profile</source>
        <translation>Proofprofil</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::SectionHeader</name>
    <message>
        <source>Click to show or hide what is in it, drag to move it; right-click for more.</source>
        <translation>Klicken zeigt oder verbirgt den Inhalt, Ziehen verschiebt ihn; Rechtsklick für mehr.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::SidePanel</name>
    <message>
        <source>Prompts</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To the right side</source>
        <translation>Auf die rechte Seite</translation>
    </message>
    <message>
        <source>To the left side</source>
        <translation>Auf die linke Seite</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>Bereiche zurücksetzen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::StateDot</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>Der letzte Lauf ist gescheitert</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::StatisticsPanel</name>
    <message>
        <source>%1: %2 s, and %3 s to prepare the photo.</source>
        <translation>%1: %2 s, dazu %3 s, um das Foto vorzubereiten.</translation>
    </message>
    <message>
        <source>%1: %2 s.</source>
        <translation>%1: %2 s.</translation>
    </message>
    <message>
        <source>There is no matte yet.</source>
        <translation>Es gibt noch keine Maske.</translation>
    </message>
    <message>
        <source>Unknown %1 %, kept %2 %, removed %3 %</source>
        <translation>Unklar %1 %, behalten %2 %, entfernt %3 %</translation>
    </message>
    <message>
        <source>Nothing has been refined yet.</source>
        <translation>Noch wurde nichts verfeinert.</translation>
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
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom: type a percentage; 0 fits the photo, 1 is 100 %</source>
        <translation>Zoom: Prozentzahl eingeben; Taste 0 passt das Foto ein, Taste 1 zeigt 100 %</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Benutzter Speicher</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Zoom factors</source>
        <translation>Zoomstufen</translation>
    </message>
    <message>
        <source>Memory in use, %1 of it for what the canvas shows</source>
        <translation>Belegter Speicher, davon %1 für das, was die Arbeitsfläche zeigt</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ToolSet</name>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Click the subject. Right-click or Alt+click what is not part of it.</source>
        <translation>Klicken Sie auf das Motiv. Rechts- oder Alt+Klick auf das, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>Drag a box around the subject. Hold Shift to add another one.</source>
        <translation>Ziehen Sie einen Rahmen um das Motiv. Mit Umschalt kommt ein weiterer dazu.</translation>
    </message>
    <message>
        <source>Paint over the subject. Hold Alt to erase.</source>
        <translation>Malen Sie über das Motiv. Mit Alt radieren.</translation>
    </message>
    <message>
        <source>Paint over what is not part of the subject.</source>
        <translation>Malen Sie über das, was nicht zum Motiv gehört.</translation>
    </message>
    <message>
        <source>Drag to move the view.</source>
        <translation>Ziehen, um die Ansicht zu verschieben.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Draw around the subject, or click corners and double-click. Shift adds, Alt takes away.</source>
        <translation>Umfahren Sie das Motiv, oder klicken Sie Ecken und zuletzt doppelt. Umschalt fügt hinzu, Alt nimmt weg.</translation>
    </message>
    <message>
        <source>Paint over what must stay fully visible, whatever the engine finds. Hold Alt to free it again.</source>
        <translation>Malen Sie über das, was ganz sichtbar bleiben muss, was das Verfahren auch findet. Mit Alt wieder freigeben.</translation>
    </message>
    <message>
        <source>Paint over what must be gone, whatever the engine finds. Hold Alt to free it again.</source>
        <translation>Malen Sie über das, was verschwinden muss, was das Verfahren auch findet. Mit Alt wieder freigeben.</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ToolSettings</name>
    <message>
        <source>A click marks</source>
        <translation>Ein Klick markiert</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>A click marks what belongs to the subject, Alt+click what does not.</source>
        <translation>Ein Klick markiert, was zum Motiv gehört, Alt+Klick, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>A click marks what is not part of the subject, Alt+click what is.</source>
        <translation>Ein Klick markiert, was nicht zum Motiv gehört, Alt+Klick, was dazugehört.</translation>
    </message>
    <message>
        <source>A new box</source>
        <translation>Ein neuer Rahmen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A new box takes the place of those before.</source>
        <translation>Ein neuer Rahmen ersetzt die bisherigen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>A new box is added to those before (Shift).</source>
        <translation>Ein neuer Rahmen kommt zu den bisherigen dazu (Umschalt).</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>Eine neue Fläche</translation>
    </message>
    <message>
        <source>A new area takes the place of the one before.</source>
        <translation>Eine neue Fläche ersetzt die bisherige.</translation>
    </message>
    <message>
        <source>A new area is added to the one before (Shift).</source>
        <translation>Eine neue Fläche kommt zur bisherigen dazu (Umschalt).</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>A new area is cut out of the one before (Alt).</source>
        <translation>Eine neue Fläche wird aus der bisherigen ausgeschnitten (Alt).</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewActions</name>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Freisteller</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Trimap</source>
        <translation>Trimap</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Edge band</source>
        <translation>Kantensaum</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>What the model is sent</source>
        <translation>Was das Modell bekommt</translation>
    </message>
    <message>
        <source>The photo, a colour over what is removed</source>
        <translation>Das Foto, eine Farbe über dem, was entfernt wird</translation>
    </message>
    <message>
        <source>The cut-out on black</source>
        <translation>Das Freigestellte auf Schwarz</translation>
    </message>
    <message>
        <source>The cut-out on white</source>
        <translation>Das Freigestellte auf Weiß</translation>
    </message>
    <message>
        <source>The cut-out on a colour of your choice</source>
        <translation>Das Freigestellte auf einer Farbe Ihrer Wahl</translation>
    </message>
    <message>
        <source>The cut-out on a picture of your choice</source>
        <translation>Das Freigestellte auf einem Bild Ihrer Wahl</translation>
    </message>
    <message>
        <source>The cut-out on a checkerboard</source>
        <translation>Das Freigestellte auf Schachbrett</translation>
    </message>
    <message>
        <source>Alpha alone: white is kept, black removed</source>
        <translation>Nur Alpha: Weiß bleibt, Schwarz wird entfernt</translation>
    </message>
    <message>
        <source>Kept in white, removed in black, and between them in grey</source>
        <translation>Was bleibt in Weiß, was entfernt wird in Schwarz, dazwischen Grau</translation>
    </message>
    <message>
        <source>The photo alone (hold \)</source>
        <translation>Nur das Foto (\ halten)</translation>
    </message>
    <message>
        <source>The photo left of a line, the last view right of it; drag the line, or move it with Alt and the arrow keys</source>
        <translation>Links einer Linie das Foto, rechts die letzte Ansicht; die Linie ziehen oder mit Alt und den Pfeiltasten bewegen</translation>
    </message>
    <message>
        <source>Only what is neither kept nor removed entirely</source>
        <translation>Nur, was weder ganz bleibt noch ganz entfernt wird</translation>
    </message>
    <message>
        <source>How clearly each pixel is kept or removed</source>
        <translation>Wie eindeutig jedes Pixel bleibt oder entfernt wird</translation>
    </message>
    <message>
        <source>The picture that a model gets of your marks</source>
        <translation>Das Bild, das ein Modell von Ihren Markierungen bekommt</translation>
    </message>
    <message>
        <source>Overlay &amp;colour...</source>
        <translation>&amp;Farbe der Überlagerung ...</translation>
    </message>
    <message>
        <source>What lies over the photo in the overlay</source>
        <translation>Was in der Überlagerung über dem Foto liegt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
        <source>Overlay over what is &amp;kept</source>
        <translation>Überlagerung über dem, was &amp;bleibt</translation>
    </message>
    <message>
        <source>Instead of over what is removed</source>
        <translation>Statt über dem, was entfernt wird</translation>
    </message>
    <message>
        <source>&amp;Background colour...</source>
        <translation>&amp;Hintergrundfarbe ...</translation>
    </message>
    <message>
        <source>For the view on a colour</source>
        <translation>Für die Ansicht auf einer Farbe</translation>
    </message>
    <message>
        <source>Background &amp;picture...</source>
        <translation>Hintergrund&amp;bild ...</translation>
    </message>
    <message>
        <source>For the view on a picture</source>
        <translation>Für die Ansicht auf einem Bild</translation>
    </message>
    <message>
        <source>&amp;Reset the views&apos; colours</source>
        <translation>Farben der Ansichten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Overlay and background as they were at first</source>
        <translation>Überlagerung und Hintergrund wie zu Anfang</translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation>Na&amp;vigator</translation>
    </message>
    <message>
        <source>The whole photo, small, while only a part of it is seen</source>
        <translation>Das ganze Foto, klein, solange nur ein Teil davon zu sehen ist</translation>
    </message>
    <message>
        <source>Pixel &amp;grid and values</source>
        <translation>Pixel&amp;gitter und Werte</translation>
    </message>
    <message>
        <source>From 800 % on</source>
        <translation>Ab 800 %</translation>
    </message>
    <message>
        <source>View &amp;colours</source>
        <translation>Farben der &amp;Ansichten</translation>
    </message>
    <message>
        <source>Overlay &amp;opacity</source>
        <translation>&amp;Deckkraft der Überlagerung</translation>
    </message>
    <message>
        <source>Blen&amp;d in linear light</source>
        <translation>In &amp;linearem Licht mischen</translation>
    </message>
    <message>
        <source>Overlay and cut-outs are mixed as light mixes, instead of as other programs mix an exported picture</source>
        <translation>Überlagerung und Freisteller werden gemischt, wie Licht sich mischt, statt so, wie andere Programme ein exportiertes Bild mischen</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewFlow</name>
    <message>
        <source>Overlay colour</source>
        <translation>Farbe der Überlagerung</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Hintergrundbild</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::ViewSwitch</name>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>More views, and their colours</source>
        <translation>Weitere Ansichten und ihre Farben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>sdmatte::studio::WorkPill</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
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
        <translation>„%1“ markiert nichts: Eine Maske ist weiß, wo das Motiv ist.</translation>
    </message>
    <message>
        <source>The copied picture marks nothing: a mask is white where the subject is.</source>
        <extracomment>ui/window/prompt_import.cpp</extracomment>
        <translation>Das kopierte Bild markiert nichts: Eine Maske ist dort weiß, wo das Motiv ist.</translation>
    </message>
</context>
</TS>
