<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AlgorithmRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Die Verarbeitung kennt den Algorithmus von Terramask nicht: Starten Sie QGIS neu.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Der Lauf ist aus einem Grund fehlgeschlagen, den Terramask nicht kennt; siehe Details.</translation>
        </message>
    </context>
    <context>
        <name>Area</name>
        <message>
            <location filename="../../plugin/processing/polygons.py" />
            <source>The area cannot be brought into the layer's CRS: choose another area.</source>
            <translation>Das Gebiet kann nicht in das KBS des Layers gebracht werden: Wählen Sie ein anderes Gebiet.</translation>
        </message>
    </context>
    <context>
        <name>AreaBox</name>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A polygon on the map</source>
            <translation>Ein Polygon auf der Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A rectangle on the map</source>
            <translation>Ein Rechteck auf der Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Click the corners on the map; a right click or a double click ends, Backspace takes a corner back, Esc gives up</source>
            <translation>Klicken Sie die Ecken auf der Karte an; Rechtsklick oder Doppelklick schließt ab, die Rücktaste nimmt eine Ecke zurück, Esc bricht ab</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Drag a rectangle on the map; Esc gives it up</source>
            <translation>Ziehen Sie auf der Karte ein Rechteck auf; Esc bricht ab</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a polygon on the map.</source>
            <translation>Zeichnen Sie ein Polygon auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a rectangle on the map.</source>
            <translation>Zeichnen Sie ein Rechteck auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Polygons of a layer</source>
            <translation>Polygone eines Layers</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>The area lies outside the layer: choose another area.</source>
            <translation>Das Gebiet liegt außerhalb des Layers: Wählen Sie ein anderes Gebiet.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>What the map shows</source>
            <translation>Was die Karte zeigt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Which part of the layer to look at</source>
            <translation>Welcher Teil des Layers untersucht werden soll</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Whole layer</source>
            <translation>Ganzer Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>about {}</source>
            <translation>etwa {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>at most {}</source>
            <translation>höchstens {}</translation>
        </message>
    </context>
    <context>
        <name>AreasModel</name>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>District</source>
            <translation>Bezirk</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Part of the pixels that have data</source>
            <translation>Anteil der Pixel, die Daten haben</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>ha</source>
            <translation>ha</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>km²</source>
            <translation>km²</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <location filename="../../plugin/gui/background.py" />
            <source>Something went wrong that Terramask does not know; see the details.</source>
            <translation>Es ist ein Fehler aufgetreten, den Terramask nicht kennt; siehe Details.</translation>
        </message>
    </context>
    <context>
        <name>BandDialog</name>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>'{}' is not a number: correct it or leave it empty.</source>
            <translation>'{}' ist keine Zahl: Berichtigen Sie die Angabe oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Acquired</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>As recognised</source>
            <translation>Wie erkannt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Band {} cannot be both {} and {}: choose another.</source>
            <translation>Kanal {} kann nicht zugleich {} und {} sein: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Bands and units</source>
            <translation>Kanäle und Einheiten</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose a band</source>
            <translation>Kanal wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose the band of the file that is {}.</source>
            <translation>Wählen Sie den Kanal der Datei für {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Looking at the values …</source>
            <translation>Werte werden untersucht …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>No data</source>
            <translation>Leerwert</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Offset</source>
            <translation>Versatz</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Reflectance = value {} scale + offset.</source>
            <translation>Reflektanz = Wert {} Skalierung + Versatz.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Scale</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>The scale cannot be 0: correct it or leave it empty.</source>
            <translation>Die Skalierung kann nicht 0 sein: Berichtigen Sie die Angabe oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says</source>
            <translation>wie in der Datei angegeben</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says, else 0.0001 for integers</source>
            <translation>wie in der Datei angegeben, sonst 0.0001 bei Ganzzahlen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>no name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>&amp;Copy report</source>
            <translation>Bericht &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>All is well with the server.</source>
            <translation>Mit dem Server ist alles in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Check &amp;again</source>
            <translation>&amp;Erneut prüfen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Looking at the server …</source>
            <translation>Server wird untersucht …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Server doctor</source>
            <translation>Serverdiagnose</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Something is wrong; the lines below say what to do.</source>
            <translation>Etwas stimmt nicht; die Zeilen unten sagen, was zu tun ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>The server can be used; mind the hints below.</source>
            <translation>Der Server ist verwendbar; beachten Sie die Hinweise unten.</translation>
        </message>
    </context>
    <context>
        <name>DrawButton</name>
        <message>
            <location filename="../../plugin/gui/draw_button.py" />
            <source>Draw</source>
            <translation>Zeichnen</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>Drop it here to look at it</source>
            <translation>Hier ablegen, um es zu untersuchen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>This is no raster</source>
            <translation>Das ist kein Raster</translation>
        </message>
    </context>
    <context>
        <name>EstimateBox</name>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Estimating …</source>
            <translation>Schätzung läuft …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Resample to {} m</source>
            <translation>Auf {} m umrechnen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The pixels are {} m wide, and the model was trained on {} m.</source>
            <translation>Die Pixel sind {} m breit, das Modell wurde mit {} m trainiert.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The result then has pixels of this size, and finds what the model knows</source>
            <translation>Das Ergebnis hat dann Pixel dieser Größe und findet, was das Modell kennt</translation>
        </message>
    </context>
    <context>
        <name>FloodRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Die Verarbeitung kennt den Algorithmus von Terramask nicht: Starten Sie QGIS neu.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Der Lauf ist aus einem Grund fehlgeschlagen, den Terramask nicht kennt; siehe Details.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>A demonstration model, to try things out and not for real work.</source>
            <translation>Ein Demonstrationsmodell zum Ausprobieren, nicht für die echte Arbeit.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>No Terramask server: it works, with limits. {}</source>
            <translation>Kein Terramask-Server: Er funktioniert mit Einschränkungen. {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Show or hide the options</source>
            <translation>Optionen ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Still needed: {}.</source>
            <translation>Es fehlt noch: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a file to save to</source>
            <translation>eine Datei zum Speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a layer that fits</source>
            <translation>ein passender Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a server that answers</source>
            <translation>ein Server, der antwortet</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>an area on the layer</source>
            <translation>ein Gebiet auf dem Layer</translation>
        </message>
    </context>
    <context>
        <name>GuideBox</name>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>An artificial flooded valley that is shipped with Terramask</source>
            <translation>Ein künstliches überflutetes Tal, das mit Terramask ausgeliefert wird</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Choose a server that answers, or start one on this computer.</source>
            <translation>Wählen Sie einen Server, der antwortet, oder starten Sie einen auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide</source>
            <translation>Diese Anleitung schließen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide; the help opens it again</source>
            <translation>Diese Anleitung schließen; die Hilfe öffnet sie wieder</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open a satellite scene, or the sample scene.</source>
            <translation>Öffnen Sie eine Satellitenszene oder die Beispielszene.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open the sample scene</source>
            <translation>Beispielszene öffnen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Press the blue button. The mask appears on the map.</source>
            <translation>Klicken Sie auf die blaue Schaltfläche. Die Maske erscheint auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Your first mask</source>
            <translation>Ihre erste Maske</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Guide to the first mask</source>
            <translation>Anleitung zur ersten Maske</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help, and the guide to the first mask</source>
            <translation>Hilfe und Anleitung zur ersten Maske</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Servers, and where results are saved</source>
            <translation>Server und Speicherort der Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>No web browser could be opened; the help is in {}.</source>
            <translation>Es konnte kein Webbrowser geöffnet werden; die Hilfe liegt in {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Open in a &amp;web browser</source>
            <translation>Im &amp;Webbrowser öffnen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show the page from before</source>
            <translation>Vorherige Seite zeigen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show this page where it can be searched and printed</source>
            <translation>Diese Seite dort zeigen, wo sie durchsucht und gedruckt werden kann</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Terramask help</source>
            <translation>Terramask-Hilfe</translation>
        </message>
    </context>
    <context>
        <name>LayerBox</name>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Add a satellite scene to the project, or open one with '…'.</source>
            <translation>Fügen Sie dem Projekt eine Satellitenszene hinzu oder öffnen Sie eine mit '…'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Putting the bands of {} together …</source>
            <translation>Kanäle von {} werden zusammengesetzt …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Reading the layer's bands …</source>
            <translation>Kanäle des Layers werden gelesen …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>That is no raster: drag a raster layer here, or a scene's files.</source>
            <translation>Das ist kein Raster: Ziehen Sie einen Rasterlayer oder die Dateien einer Szene hierher.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The layer's file cannot be found: repair its source or remove it.</source>
            <translation>Die Datei des Layers wurde nicht gefunden: Reparieren Sie die Quelle oder entfernen Sie den Layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The satellite scene to look at</source>
            <translation>Die Satellitenszene, die untersucht werden soll</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <location filename="../../plugin/gui/layer_menu.py" />
            <source>Detect floods</source>
            <translation>Überflutungen erkennen</translation>
        </message>
    </context>
    <context>
        <name>LayerMetadata</name>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Acquired: {}</source>
            <translation>Aufgenommen: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Bands and numbers: {}</source>
            <translation>Kanäle und Zahlen: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Model: {}</source>
            <translation>Modell: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>On the server: {}</source>
            <translation>Auf dem Server: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Read as: {}</source>
            <translation>Gelesen als: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Scene: {}</source>
            <translation>Szene: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Server: {}</source>
            <translation>Server: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of '{}'.</source>
            <translation>Die Klassen, die das Modell '{}' den Pixeln von '{}' gab.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of a scene.</source>
            <translation>Die Klassen, die das Modell '{}' den Pixeln einer Szene gab.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The run has not come to its end; a part is missing.</source>
            <translation>Der Lauf ist nicht zu Ende gekommen; ein Teil fehlt.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Tiles: {}</source>
            <translation>Kacheln: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Version of Terramask: {}</source>
            <translation>Version von Terramask: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Written: {}</source>
            <translation>Geschrieben: {}</translation>
        </message>
    </context>
    <context>
        <name>LayersDialog</name>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Layers</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Put several layers together</source>
            <translation>Mehrere Layer zusammensetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Tick the layers that hold the bands of one scene.</source>
            <translation>Haken Sie die Layer an, die die Kanäle einer Szene enthalten.</translation>
        </message>
    </context>
    <context>
        <name>LocalInstallBox</name>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Computes on</source>
            <translation>&amp;Rechnet auf</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose a Python</source>
            <translation>Python wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose another Python</source>
            <translation>Anderes Python wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Installing for a graphics card has not been tried yet, nor is it known how much room it takes; {:.0f} GB should be free. {:.1f} GB are, in {}.</source>
            <translation>Die Installation für eine Grafikkarte wurde noch nicht erprobt, auch der Platzbedarf ist nicht bekannt; {:.0f} GB sollten frei sein. Frei sind {:.1f} GB in {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Looking for Python …</source>
            <translation>Python wird gesucht …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>No Python {} was found; install one with your system's packages, or choose it with the button …</source>
            <translation>Python {} wurde nicht gefunden; installieren Sie es mit der Paketverwaltung Ihres Systems oder wählen Sie es mit der Schaltfläche …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Takes {:.1f} GB; {:.0f} GB must be free for a while, and {:.1f} GB are, in {}.</source>
            <translation>Belegt {:.1f} GB; {:.0f} GB müssen zeitweise frei sein, frei sind {:.1f} GB in {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The Python that the server gets an environment of; it is not changed</source>
            <translation>Das Python, aus dem der Server eine Umgebung erhält; es wird nicht verändert</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The processor</source>
            <translation>Der Prozessor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>What computes; it cannot be changed without installing</source>
            <translation>Was rechnet; lässt sich ohne neue Installation nicht ändern</translation>
        </message>
    </context>
    <context>
        <name>LocalServeBox</name>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Keep running when QGIS closes</source>
            <translation>Beim Schließen von QGIS &amp;weiterlaufen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>A folder with config.json and weights, or a model's name on the Hugging Face hub, from which it is downloaded</source>
            <translation>Ein Ordner mit config.json und Gewichten oder der Name eines Modells auf dem Hugging Face Hub, von dem es heruntergeladen wird</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Another model</source>
            <translation>Anderes Modell</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Demonstration model</source>
            <translation>Demonstrationsmodell</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Enter the folder of a model, or its name on the hub.</source>
            <translation>Geben Sie den Ordner eines Modells oder seinen Namen auf dem Hub ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder of the model</source>
            <translation>Ordner des Modells</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder, or owner/model on the hub</source>
            <translation>Ordner oder Eigentümer/Modell auf dem Hub</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Otherwise the server ends together with QGIS, however that ends</source>
            <translation>Sonst endet der Server zusammen mit QGIS, wie auch immer dieses endet</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>P&amp;ort</source>
            <translation>P&amp;ort</translation>
        </message>
    </context>
    <context>
        <name>LocalServerDialog</name>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Install</source>
            <translation>&amp;Installieren</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Update</source>
            <translation>Akt&amp;ualisieren</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;Verwenden</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>C&amp;ancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Choose this server in the panel</source>
            <translation>Diesen Server im Bedienfeld wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Delete the server and all that was installed for it? The folder is {}. Models that were fetched from the hub stay in the cache that other programs use, too.</source>
            <translation>Den Server und alles, was für ihn installiert wurde, löschen? Der Ordner ist {}. Vom Hub geholte Modelle bleiben im Cache, den auch andere Programme verwenden.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>How to do that</source>
            <translation>Wie das geht</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>S&amp;top</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Server on this computer</source>
            <translation>Server auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>U&amp;ninstall …</source>
            <translation>&amp;Deinstallieren …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>{} …</source>
            <translation>{} …</translation>
        </message>
    </context>
    <context>
        <name>OpenButton</name>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>A ZIP, a file of a product, or several bands</source>
            <translation>Eine ZIP-Datei, eine Datei eines Produkts oder mehrere Kanäle</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>A folder of bands</source>
            <translation>Ein Ordner mit Kanälen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a ZIP or a file of a product …</source>
            <translation>ZIP-Datei oder Datei eines Produkts öffnen …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a folder of bands …</source>
            <translation>Ordner mit Kanälen öffnen …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene</source>
            <translation>Szene öffnen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene that is not a layer yet</source>
            <translation>Eine Szene öffnen, die noch kein Layer ist</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Products and bands</source>
            <translation>Produkte und Kanäle</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Put several layers together …</source>
            <translation>Mehrere Layer zusammensetzen …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>{} and {} more</source>
            <translation>{} und {} weitere</translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Choose a folder; without one, results are temporary.</source>
            <translation>Wählen Sie einen Ordner; ohne Ordner sind Ergebnisse temporär.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Folder for new results</source>
            <translation>Ordner für neue Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In new files in this folder</source>
            <translation>In neuen Dateien in diesem Ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In temporary files, which go when QGIS does</source>
            <translation>In temporären Dateien, die mit dem Beenden von QGIS verschwinden</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>New results of the panel</source>
            <translation>Neue Ergebnisse des Bedienfelds</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Runs that can be continued</source>
            <translation>Fortsetzbare Läufe</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>There is no run yet</source>
            <translation>Es gibt noch keinen Lauf</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>This folder does not exist; choose another.</source>
            <translation>Dieser Ordner existiert nicht; wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>What the box of this name in the panel is at the beginning</source>
            <translation>Der Anfangszustand des gleichnamigen Kästchens im Bedienfeld</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>With probabilities</source>
            <translation>Mit Wahrscheinlichkeiten</translation>
        </message>
    </context>
    <context>
        <name>OutputBox</name>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>A temporary file goes when QGIS does</source>
            <translation>Eine temporäre Datei verschwindet mit dem Beenden von QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Also how sure the model is of each class; after the run a slider sets a limit</source>
            <translation>Auch, wie sicher sich das Modell bei jeder Klasse ist; nach dem Lauf legt ein Schieberegler eine Grenze fest</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Choose the file to save to</source>
            <translation>Wählen Sie die Datei, in der gespeichert werden soll</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>Geben Sie den vollständigen Pfad der Datei an, in der gespeichert werden soll.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>New file in {}</source>
            <translation>Neue Datei in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save the flood mask</source>
            <translation>Überflutungsmaske speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save to</source>
            <translation>Speichern in</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Temporary file</source>
            <translation>Temporäre Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>Der Ordner {} existiert nicht: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} for new results does not exist: choose another file.</source>
            <translation>Der Ordner {} für neue Ergebnisse existiert nicht: Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The server's model gives no probabilities</source>
            <translation>Das Modell des Servers liefert keine Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>With probabilities</source>
            <translation>Mit Wahrscheinlichkeiten</translation>
        </message>
    </context>
    <context>
        <name>PastRuns</name>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The result {} is not there any more: repeat the run.</source>
            <translation>Das Ergebnis {} ist nicht mehr da: Lauf wiederholen.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The run's scene cannot be opened: choose a layer and start it above.</source>
            <translation>Die Szene des Laufs lässt sich nicht öffnen: oben einen Layer wählen und dort starten.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>What this run was to do is not known any more, or its scene's address held a key, which is not kept: choose the layer and start it above.</source>
            <translation>Was dieser Lauf tun sollte, ist nicht mehr bekannt, oder die Adresse seiner Szene enthielt einen Schlüssel, der nicht aufbewahrt wird: oben den Layer wählen und dort starten.</translation>
        </message>
    </context>
    <context>
        <name>PolygonLayerRow</name>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Add a polygon layer to the project, or choose another area.</source>
            <translation>Fügen Sie dem Projekt einen Polygonlayer hinzu oder wählen Sie ein anderes Gebiet.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Leave out the polygons that are not selected on the map</source>
            <translation>Die Polygone weglassen, die auf der Karte nicht gewählt sind</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>No polygon is selected: select some on the map, or take them all.</source>
            <translation>Es ist kein Polygon gewählt: Wählen Sie welche auf der Karte oder nehmen Sie alle.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Polygon layer</source>
            <translation>Polygonlayer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Selected polygons only</source>
            <translation>Nur gewählte Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer is empty: choose another one.</source>
            <translation>Der Polygonlayer ist leer: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer to look inside</source>
            <translation>Der Polygonlayer, in dessen Polygonen gesucht werden soll</translation>
        </message>
    </context>
    <context>
        <name>PolygonsDialog</name>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source> ha</source>
            <translation> ha</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>&amp;Make polygons</source>
            <translation>Polygone &amp;erzeugen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>&amp;Simplify by up to</source>
            <translation>&amp;Vereinfachen um bis zu</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>1 polygon</source>
            <translation>1 Polygon</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>Geben Sie den vollständigen Pfad der Datei an, in der gespeichert werden soll.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Making polygons</source>
            <translation>Polygone werden erzeugt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>No point of an outline moves further; 0 keeps the edges of the pixels</source>
            <translation>Kein Punkt eines Umrisses wird weiter verschoben; 0 behält die Pixelkanten bei</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons of {}</source>
            <translation>Polygone von {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save &amp;to</source>
            <translation>&amp;Speichern in</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save the polygons</source>
            <translation>Polygone speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smaller patches are left out, and smaller holes are filled; 0 keeps all</source>
            <translation>Kleinere Flächen werden weggelassen und kleinere Löcher gefüllt; 0 behält alle</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smallest &amp;area</source>
            <translation>Kleinste &amp;Fläche</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Temporary file</source>
            <translation>Temporäre Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>Der Ordner {} existiert nicht: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The layer '{}' shows this file: choose another, or remove the layer.</source>
            <translation>Der Layer '{}' zeigt diese Datei: Wählen Sie eine andere oder entfernen Sie den Layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The project was closed meanwhile, so nothing was added; the polygons are in {}.</source>
            <translation>Das Projekt wurde inzwischen geschlossen, daher wurde nichts hinzugefügt; die Polygone sind in {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Das Ergebnis ist nicht mehr im Projekt: Fügen Sie es wieder hinzu oder starten Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>There is no patch as large as that; nothing was added to the map.</source>
            <translation>Es gibt keine so große Fläche; der Karte wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>{} polygons</source>
            <translation>{} Polygone</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Add a server</source>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Edit the server</source>
            <translation>Server bearbeiten</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Encrypted. QGIS checks the server's certificate; authorities and exceptions are under Settings, Options, Authentication.</source>
            <translation>Verschlüsselt. QGIS prüft das Zertifikat des Servers; Zertifizierungsstellen und Ausnahmen finden Sie unter Einstellungen, Optionen, Authentifizierung.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'API Header' with the header Authorization and the value Bearer KEY. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>Für einen Server, der einen Schlüssel verlangt: Fügen Sie eine Konfiguration der Art 'API-Kopf' mit dem Header Authorization und dem Wert Bearer KEY hinzu. Für einen, der ein Client-Zertifikat verlangt: eine Konfiguration einer der Arten 'PKI'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'Basic authentication' with any user name and the key as its password. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>Für einen Server, der einen Schlüssel verlangt: Fügen Sie eine Konfiguration der Art 'Einfache Authentifizierung' mit beliebigem Benutzernamen und dem Schlüssel als Passwort hinzu. Für einen, der ein Client-Zertifikat verlangt: eine Konfiguration einer der Arten 'PKI'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: scenes can be read on the way.</source>
            <translation>Unverschlüsselt: Szenen können unterwegs mitgelesen werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: the key can be read on the way and used by others. Ask the server's operator for an address that begins with https://.</source>
            <translation>Unverschlüsselt: Der Schlüssel kann unterwegs mitgelesen und von anderen verwendet werden. Fragen Sie den Betreiber des Servers nach einer Adresse, die mit https:// beginnt.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted; nothing leaves this computer.</source>
            <translation>Unverschlüsselt; nichts verlässt diesen Computer.</translation>
        </message>
    </context>
    <context>
        <name>ProfileTable</name>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Add a server</source>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Edit the server</source>
            <translation>Server bearbeiten</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Remove the server</source>
            <translation>Server entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancelling</source>
            <translation>Wird abgebrochen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>End the run; what is there stays</source>
            <translation>Den Lauf beenden; was vorliegt, bleibt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Getting ready</source>
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>about {} left</source>
            <translation>noch etwa {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>{} of {} windows</source>
            <translation>{} von {} Fenstern</translation>
        </message>
    </context>
    <context>
        <name>RecognitionCard</name>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Change …</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose bands …</source>
            <translation>Kanäle wählen …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose the bands and the units by hand</source>
            <translation>Kanäle und Einheiten von Hand wählen</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Das Ergebnis ist nicht mehr im Projekt: Fügen Sie es wieder hinzu oder starten Sie einen neuen Lauf.</translation>
        </message>
    </context>
    <context>
        <name>ResultLayer</name>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Floods</source>
            <translation>Überflutungen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood of flood</source>
            <translation>Wahrscheinlichkeit einer Überflutung</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood: {}</source>
            <translation>Wahrscheinlichkeit: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>The mask {} cannot be read back: save it to another folder.</source>
            <translation>Die Maske {} kann nicht zurückgelesen werden: Speichern Sie sie in einem anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Areas of the classes, in all or by district</source>
            <translation>Flächen der Klassen, insgesamt oder nach Bezirk</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Make polygons of the result</source>
            <translation>Polygone aus dem Ergebnis erzeugen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>No water found</source>
            <translation>Kein Wasser gefunden</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Polygons …</source>
            <translation>Polygone …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Show all of the result on the map</source>
            <translation>Das ganze Ergebnis auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Statistics …</source>
            <translation>Statistik …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Zoom</source>
            <translation>Zoomen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>{} km² under water</source>
            <translation>{} km² unter Wasser</translation>
        </message>
    </context>
    <context>
        <name>RunControl</name>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; {} of {} windows are kept.</source>
            <translation>Abgebrochen; {} von {} Fenstern sind erhalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>The mask is in {}.</source>
            <translation>Die Maske liegt in {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>{} of {} windows failed</source>
            <translation>{} von {} Fenstern fehlgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>RunsBox</name>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Ask the server for the windows that are missing</source>
            <translation>Den Server nach den fehlenden Fenstern fragen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Do the same again, into a new file</source>
            <translation>Dasselbe noch einmal, in eine neue Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Forget this run; what is on the map and on the disk stays</source>
            <translation>Diesen Lauf vergessen; was auf der Karte und auf dem Datenträger liegt, bleibt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Repeat</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show details</source>
            <translation>Details anzeigen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show the result on the map</source>
            <translation>Ergebnis auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show why the run failed, or has gaps</source>
            <translation>Zeigen, warum der Lauf fehlschlug oder Lücken hat</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Zoom to</source>
            <translation>Zoomen auf</translation>
        </message>
    </context>
    <context>
        <name>RunsList</name>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Ended with QGIS</source>
            <translation>Mit QGIS beendet</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>File: {}</source>
            <translation>Datei: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Model: {}</source>
            <translation>Modell: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Scene without a name</source>
            <translation>Szene ohne Namen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Server: {}</source>
            <translation>Server: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>With gaps</source>
            <translation>Mit Lücken</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} km²</source>
            <translation>{} km²</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} of {} windows</source>
            <translation>{} von {} Fenstern</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{}: {} km²</source>
            <translation>{}: {} km²</translation>
        </message>
    </context>
    <context>
        <name>ServerBox</name>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Check the server from its address to its model</source>
            <translation>Den Server von der Adresse bis zum Modell prüfen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Doctor</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Looking for the server …</source>
            <translation>Server wird gesucht …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The key travels unencrypted and can be read on the way; use an address that begins with https://.</source>
            <translation>Der Schlüssel wird unverschlüsselt übertragen und kann unterwegs mitgelesen werden; verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The server is being looked for.</source>
            <translation>Der Server wird gesucht.</translation>
        </message>
    </context>
    <context>
        <name>ServerChooser</name>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add server …</source>
            <translation>Server hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add, edit or remove a server</source>
            <translation>Server hinzufügen, bearbeiten oder entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Bring back the server that was removed</source>
            <translation>Den entfernten Server zurückholen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Edit …</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Last seen: {}</source>
            <translation>Zuletzt gesehen: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server on this computer …</source>
            <translation>Server auf diesem Computer …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>{} was removed.</source>
            <translation>{} wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>ServerRemedies</name>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Choose or add the configuration that holds the key</source>
            <translation>Die Konfiguration mit dem Schlüssel wählen oder hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Enter QGIS's master password</source>
            <translation>Das Masterpasswort von QGIS eingeben</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Have a server run on this computer</source>
            <translation>Einen Server auf diesem Computer laufen lassen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Set the key …</source>
            <translation>Schlüssel festlegen …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Start a local server …</source>
            <translation>Lokalen Server starten …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDialog</name>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Add as layer</source>
            <translation>&amp;Als Layer hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Save as CSV …</source>
            <translation>Als CSV &amp;speichern …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>'{}' was added to the project.</source>
            <translation>'{}' wurde dem Projekt hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Add the table to the project, beside the result</source>
            <translation>Die Tabelle dem Projekt hinzufügen, neben dem Ergebnis</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas by {}</source>
            <translation>Flächen nach {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of classes</source>
            <translation>Klassenflächen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of the classes</source>
            <translation>Flächen der Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>C&amp;opy</source>
            <translation>K&amp;opieren</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Copy the table, to be pasted into a spreadsheet</source>
            <translation>Die Tabelle kopieren, um sie in eine Tabellenkalkulation einzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Counting pixels</source>
            <translation>Pixel werden gezählt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Save the table</source>
            <translation>Tabelle speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Saved to {}</source>
            <translation>Gespeichert in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Das Ergebnis ist nicht mehr im Projekt: Fügen Sie es wieder hinzu oder starten Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>The table was copied.</source>
            <translation>Die Tabelle wurde kopiert.</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Burn scars in {}</source>
            <translation>Brandflächen in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect burn scars</source>
            <translation>Brandflächen erkennen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect floods</source>
            <translation>Überflutungen erkennen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Floods in {}</source>
            <translation>Überflutungen in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Give each pixel of the layer one of the model's classes</source>
            <translation>Jedem Pixel des Layers eine der Klassen des Modells geben</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for burnt land in the layer</source>
            <translation>Im Layer nach verbranntem Land suchen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for floods in the layer</source>
            <translation>Im Layer nach Überflutungen suchen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Map {}</source>
            <translation>{} kartieren</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>{} in {}</source>
            <translation>{} in {}</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>What to look for; each task has a server that can do it</source>
            <translation>Wonach gesucht wird; jede Aufgabe hat einen Server, der sie beherrscht</translation>
        </message>
    </context>
    <context>
        <name>Terramask</name>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> (HTTP status {status})</source>
            <translation> (HTTP-Status {status})</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> at row {row}, column {column}</source>
            <translation> in Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source> or of </source>
            <translation> oder von </translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>'reflectance' or 'raw'</source>
            <translation>'reflectance' oder 'raw'</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>'{address}' is not a server address; enter one such as {example}.</source>
            <translation>'{address}' ist keine Serveradresse; geben Sie eine wie {example} ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>'{first}' and '{second}'</source>
            <translation>'{first}' und '{second}'</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' and '{other}' are not of the same {title} ({known} and {value}); choose bands of one and the same scene.</source>
            <translation>'{name}' und '{other}' stimmen nicht überein ({title}: {known} und {value}); wählen Sie Kanäle ein und derselben Szene.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' cannot be read; check that it is complete and within reach.</source>
            <translation>'{name}' kann nicht gelesen werden; prüfen Sie, ob die Datei vollständig und erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' holds more than {most_files} files; choose the folder of one product.</source>
            <translation>'{name}' enthält mehr als {most_files} Dateien; wählen Sie den Ordner eines einzelnen Produkts.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' is neither a GeoTIFF nor a JPEG 2000, whatever its name says; check that the product is complete and where it comes from.</source>
            <translation>'{name}' ist weder GeoTIFF noch JPEG 2000, was auch immer der Name besagt; prüfen Sie, ob das Produkt vollständig ist und woher es stammt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' is of {sensor} and '{other}' of {other_sensor}; choose bands of one and the same scene.</source>
            <translation>'{name}' ist von {sensor} und '{other}' von {other_sensor}; wählen Sie Kanäle ein und derselben Szene.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>'{path}' is open in another program or loaded in QGIS; remove that layer or choose another name.</source>
            <translation>'{path}' ist in einem anderen Programm geöffnet oder in QGIS geladen; entfernen Sie jenen Layer oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>'{text}' is not a list of band numbers; write them like 2,3,4,9,12,13.</source>
            <translation>'{text}' ist keine Liste von Kanalnummern; schreiben Sie sie wie 2,3,4,9,12,13.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>'{text}' is not a list of class ids; write them like 1,2.</source>
            <translation>'{text}' ist keine Liste von Klassen-IDs; schreiben Sie sie wie 1,2.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>'{title}' must be a number, 0 or greater.</source>
            <translation>'{title}' muss eine Zahl ab 0 sein.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds more than one scene ('{first}' and '{second}' are of two); choose the folder of one, or the bands themselves.</source>
            <translation>'{where}' enthält mehr als eine Szene ('{first}' und '{second}' gehören zu zweien); wählen Sie den Ordner einer einzelnen oder die Kanäle selbst.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds no bands of Sentinel-2, Landsat or HLS, and none with names such as B8A.tif; choose the folder of a product, or the bands themselves.</source>
            <translation>'{where}' enthält keine Kanäle von Sentinel-2, Landsat oder HLS und keine mit Namen wie B8A.tif; wählen Sie den Ordner eines Produkts oder die Kanäle selbst.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>1 window</source>
            <translation>1 Fenster</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>; {nodata:.10g} is no data</source>
            <translation>; {nodata:.10g} ist Leerwert</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, and {per_cent} of its pixels are what the model makes of them.</source>
            <translation>Ein Bildausschnitt von {side} x {side} Pixeln kommt in {milliseconds} ms zurück, und {per_cent} seiner Pixel sind das, was das Modell daraus macht.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, but only {per_cent} of its pixels are what the model makes of them.</source>
            <translation>Ein Bildausschnitt von {side} x {side} Pixeln kommt in {milliseconds} ms zurück, aber nur {per_cent} seiner Pixel sind das, was das Modell daraus macht.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, on its grid and with the model's classes.</source>
            <translation>Ein Bildausschnitt von {side} x {side} Pixeln kommt in {milliseconds} ms zurück, auf seinem Gitter und mit den Klassen des Modells.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, with no data in {per_cent} of its pixels, all of which have some.</source>
            <translation>Ein Bildausschnitt von {side} x {side} Pixeln kommt in {milliseconds} ms zurück, mit Leerwerten in {per_cent} seiner Pixel, obwohl alle Daten haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>A file that the layer is made of is not there{where}; put it back and try again.</source>
            <translation>Eine Datei, aus der der Layer besteht, fehlt{where}; legen Sie sie zurück und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>A key is chosen that the server does not ask for; it is sent all the same.</source>
            <translation>Es ist ein Schlüssel gewählt, den der Server nicht verlangt; er wird trotzdem gesendet.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/packing.py" />
            <source>A part of the layer cannot be packed for sending; export it as a GeoTIFF and try again.</source>
            <translation>Ein Teil des Layers kann nicht zum Senden verpackt werden; exportieren Sie den Layer als GeoTIFF und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/ground.py" />
            <source>A part of the mask has no place on the ground in the mask's CRS, so that its area is not known; bring the mask into another CRS with 'Warp (reproject)'.</source>
            <translation>Ein Teil der Maske hat im KBS der Maske keinen Ort auf dem Boden, sodass seine Fläche nicht bekannt ist; bringen Sie die Maske mit 'Transformieren (Reprojizieren)' in ein anderes KBS.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be drawn; repair its geometry with 'Fix geometries'.</source>
            <translation>Ein Polygon des Gebiets kann nicht gezeichnet werden; reparieren Sie seine Geometrie mit 'Geometrien reparieren'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be read; repair its geometry with 'Fix geometries'.</source>
            <translation>Ein Polygon des Gebiets kann nicht gelesen werden; reparieren Sie seine Geometrie mit 'Geometrien reparieren'.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address begins with http:// or https:// and not with {scheme}://; enter one such as {example}.</source>
            <translation>Eine Serveradresse beginnt mit http:// oder https:// und nicht mit {scheme}://; geben Sie eine wie {example} ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address holds no user name and nothing after '?' or '#'; enter one such as {example}.</source>
            <translation>Eine Serveradresse enthält keinen Benutzernamen und nichts nach '?' oder '#'; geben Sie eine wie {example} ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>A server runs at {} already.</source>
            <translation>Bei {} läuft bereits ein Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>A web page came instead of an answer from the server at {server}: the network or the server may ask for a login; open the address in a web browser, log in, and try again.</source>
            <translation>Statt einer Antwort vom Server unter {server} kam eine Webseite: Das Netzwerk oder der Server verlangt vielleicht eine Anmeldung; öffnen Sie die Adresse in einem Webbrowser, melden Sie sich an und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>All zones lie outside the mask; choose some that overlap it.</source>
            <translation>Alle Zonen liegen außerhalb der Maske; wählen Sie welche, die sie überlappen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>Another QGIS installs or removes the server at this moment; wait until it has ended there.</source>
            <translation>Ein anderes QGIS installiert oder entfernt den Server gerade; warten Sie, bis es dort beendet ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Apr</source>
            <translation>Apr.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator for an address that begins with https://.</source>
            <translation>Fragen Sie den Betreiber des Servers nach einer Adresse, die mit https:// beginnt.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>Ask the server's operator to run terramask-serve --check, which looks for the cause there.</source>
            <translation>Bitten Sie den Betreiber des Servers, terramask-serve --check auszuführen, das dort nach der Ursache sucht.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator to start it with terramask-serve --api-key.</source>
            <translation>Bitten Sie den Betreiber des Servers, ihn mit terramask-serve --api-key zu starten.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Aug</source>
            <translation>Aug.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} cannot be reflectance: its median is {middle:.4g} (the file's values are {lowest:.6g} to {highest:.6g}); choose another scene, or give the right scale and offset.</source>
            <translation>Kanal {name} kann keine Reflektanz sein: Sein Median ist {middle:.4g} (die Werte der Datei sind {lowest:.6g} bis {highest:.6g}); wählen Sie eine andere Szene oder geben Sie die richtige Skalierung und den richtigen Versatz an.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} has 8-bit values, as a picture for looking at has; choose the scene that it was made from, or give the scale and offset of its reflectance.</source>
            <translation>Kanal {name} hat 8-Bit-Werte, wie ein Bild zum Betrachten; wählen Sie die Szene, aus der es gemacht wurde, oder geben Sie Skalierung und Versatz der Reflektanz an.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>Band {number} of the file is called '{description}' but has a wavelength of {wavelength:g} nm; correct its description, or choose the bands by hand.</source>
            <translation>Kanal {number} der Datei heißt '{description}', hat aber eine Wellenlänge von {wavelength:g} nm; berichtigen Sie seine Beschreibung oder wählen Sie die Kanäle von Hand.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>Both '{name}' and '{other}' are {band}; choose one file for each band.</source>
            <translation>Sowohl '{name}' als auch '{other}' ist {band}; wählen Sie je Kanal eine Datei.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Check again, and tell the server's operator if it stays so.</source>
            <translation>Prüfen Sie erneut und melden Sie es dem Betreiber des Servers, wenn es so bleibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Chosen by hand.</source>
            <translation>Von Hand gewählt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Cirrus</source>
            <translation>Cirrus</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Coastal aerosol</source>
            <translation>Küstenaerosol</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Computes on: {}</source>
            <translation>Rechnet auf: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Dec</source>
            <translation>Dez.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Deleting</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>Bearbeiten Sie den Server und wählen Sie eine andere Authentifizierungskonfiguration oder bitten Sie den Betreiber des Servers um den richtigen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose no key, or have the server's operator set one.</source>
            <translation>Bearbeiten Sie den Server und wählen Sie keinen Schlüssel oder lassen Sie den Betreiber des Servers einen festlegen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose or add its authentication configuration, or ask the server's operator for the key.</source>
            <translation>Bearbeiten Sie den Server und wählen Sie seine Authentifizierungskonfiguration oder fügen Sie sie hinzu, oder bitten Sie den Betreiber des Servers um den Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Every program on this computer may use the server, which asks for no key.</source>
            <translation>Jedes Programm auf diesem Computer darf den Server verwenden, der keinen Schlüssel verlangt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Feb</source>
            <translation>Feb.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Fitting torchvision</source>
            <translation>Torchvision anpassen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give an area or polygons, not both.</source>
            <translation>Geben Sie ein Gebiet oder Polygone an, nicht beides.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give one scene: a layer, or a product's folder or file, or several layers.</source>
            <translation>Geben Sie eine Szene an: einen Layer oder den Ordner oder die Datei eines Produkts oder mehrere Layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Have the server run a Prithvi model for real work.</source>
            <translation>Lassen Sie den Server ein Prithvi-Modell für die echte Arbeit ausführen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>PyTorch installieren</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing the server</source>
            <translation>Server installieren</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM and TerraTorch</source>
            <translation>vLLM und TerraTorch installieren</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM for NVIDIA and TerraTorch</source>
            <translation>vLLM für NVIDIA und TerraTorch installieren</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It answers one request at a time, because others would mix up their places on the map.</source>
            <translation>Er beantwortet eine Anfrage nach der anderen, weil gleichzeitige ihre Orte auf der Karte vertauschen würden.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It does not blend neighbouring tiles, so that their borders can show in the mask.</source>
            <translation>Er überblendet benachbarte Kacheln nicht, sodass ihre Ränder in der Maske sichtbar sein können.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It ends with QGIS.</source>
            <translation>Er endet mit QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It guesses from their mean what the scene's numbers are, so what is sent is converted first.</source>
            <translation>Er errät aus ihrem Mittelwert, was die Zahlen der Szene sind, daher wird das Gesendete zuvor umgewandelt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>It is not known which band of the file is {names}: its {count} bands are named {listing}; choose the bands by hand, or correct their descriptions.</source>
            <translation>Es ist nicht bekannt, welcher Kanal der Datei {names} ist: Ihre {count} Kanäle heißen {listing}; wählen Sie die Kanäle von Hand oder berichtigen Sie ihre Beschreibungen.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It keeps running when QGIS closes.</source>
            <translation>Er läuft weiter, wenn QGIS geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It knows no missing pixels and maps them as if they were black; they are left out here by what the scene itself says.</source>
            <translation>Er kennt keine fehlenden Pixel und kartiert sie, als wären sie schwarz; sie werden hier anhand der Angaben der Szene selbst weggelassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It shrinks each tile from 512 to 448 pixels before the model sees it, which costs detail.</source>
            <translation>Er verkleinert jede Kachel von 512 auf 448 Pixel, bevor das Modell sie sieht, was Details kostet.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It takes GeoTIFF files of which it reads every pixel, never a part of one behind an address.</source>
            <translation>Er nimmt GeoTIFF-Dateien, von denen er jedes Pixel liest, nie einen Teil einer Datei hinter einer Adresse.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jan</source>
            <translation>Jan.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jul</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jun</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Looking for the graphics card</source>
            <translation>Grafikkarte suchen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Looking who is at {} …</source>
            <translation>Es wird geprüft, wer bei {} antwortet …</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Making an environment</source>
            <translation>Umgebung anlegen</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Mar</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Model: {}</source>
            <translation>Modell: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR</source>
            <translation>NIR</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR broad</source>
            <translation>NIR breit</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR narrow</source>
            <translation>NIR schmal</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>No data</source>
            <translation>Leerwert</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>No secure connection to {host} came about; check whether its address really begins with https://, or ask the server's operator.</source>
            <translation>Es kam keine sichere Verbindung zu {host} zustande; prüfen Sie, ob die Adresse wirklich mit https:// beginnt, oder fragen Sie den Betreiber des Servers.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>No server address is given; enter one such as {example}.</source>
            <translation>Es ist keine Serveradresse angegeben; geben Sie eine wie {example} ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>Nobody answers at {host}; start the server there, or correct the address.</source>
            <translation>Unter {host} antwortet niemand; starten Sie dort den Server oder berichtigen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>None of the files is a band that is known by its name, such as B8A or SR_B5; rename them, or put the bands together with 'Merge' and choose the result.</source>
            <translation>Keine der Dateien ist ein Kanal, der an seinem Namen wie B8A oder SR_B5 erkennbar ist; benennen Sie sie um oder setzen Sie die Kanäle mit 'Verschmelzen' zusammen und wählen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/run.py" />
            <source>Nothing came.</source>
            <translation>Es kam nichts.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>Nothing was chosen; choose a product or its bands.</source>
            <translation>Es wurde nichts gewählt; wählen Sie ein Produkt oder seine Kanäle.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Nov</source>
            <translation>Nov.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Numbers: as the file declares them, else integers are reflectance x 10000{nodata}.</source>
            <translation>Zahlen: wie in der Datei angegeben, sonst sind Ganzzahlen Reflektanz x 10000{nodata}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Oct</source>
            <translation>Okt.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Of {zones} zones, {leaving} reach beyond the mask; only what lies in it is counted.</source>
            <translation>Von {zones} Zonen reichen {leaving} über die Maske hinaus; gezählt wird nur, was in ihr liegt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>On Windows no file can be called '{}'; choose another name.</source>
            <translation>Unter Windows kann keine Datei '{}' heißen; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Panchromatic</source>
            <translation>Panchromatisch</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, and so are the next ones; choose another port.</source>
            <translation>Port {} ist von einem anderen Programm belegt, die nächsten ebenso; wählen Sie einen anderen Port.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, so {} is used.</source>
            <translation>Port {} ist von einem anderen Programm belegt, daher wird {} verwendet.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Preparing the folder</source>
            <translation>Ordner vorbereiten</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>PyTorch cannot use the graphics card; look at its driver, or install for the processor.</source>
            <translation>PyTorch kann die Grafikkarte nicht verwenden; prüfen Sie ihren Treiber oder installieren Sie für den Prozessor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS could not use the authentication configuration of the server's key, which is of the kind '{kind}'; check it in QGIS under Settings, Options, Authentication, or make one of another kind.</source>
            <translation>QGIS konnte die Authentifizierungskonfiguration des Serverschlüssels, die von der Art '{kind}' ist, nicht verwenden; prüfen Sie sie in QGIS unter Einstellungen, Optionen, Authentifizierung oder legen Sie eine andere Art an.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS does not trust the server's certificate</source>
            <translation>QGIS vertraut dem Zertifikat des Servers nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS trusts the certificate of {host}.</source>
            <translation>QGIS vertraut dem Zertifikat von {host}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's authentication system, which keeps the server's key, is switched off on this computer; choose no key, or have it repaired.</source>
            <translation>Das Authentifizierungssystem von QGIS, das den Schlüssel des Servers verwahrt, ist auf diesem Computer abgeschaltet; wählen Sie keinen Schlüssel oder lassen Sie es reparieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's master password is needed for the server's key and was not entered; try again and enter it.</source>
            <translation>Das Masterpasswort von QGIS wird für den Schlüssel des Servers benötigt und wurde nicht eingegeben; versuchen Sie es erneut und geben Sie es ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Recognised by {reasons}.</source>
            <translation>Erkannt an: {reasons}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 1</source>
            <translation>Red Edge 1</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 2</source>
            <translation>Red Edge 2</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 3</source>
            <translation>Red Edge 3</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Reflectance is value x {scale:.6g}{shift}{nodata}.</source>
            <translation>Reflektanz ist Wert x {scale:.6g}{shift}{nodata}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>SWIR 1</source>
            <translation>SWIR 1</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>SWIR 2</source>
            <translation>SWIR 2</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Sep</source>
            <translation>Sep.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Serve it with terramask-serve to do without them.</source>
            <translation>Starten Sie ihn mit terramask-serve, damit diese Einschränkungen entfallen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Somebody answers at {host}.</source>
            <translation>Unter {host} antwortet jemand.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>Something answers at {server}, but it is not a Terramask server; correct the address or the port.</source>
            <translation>Unter {server} antwortet etwas, aber es ist kein Terramask-Server; berichtigen Sie die Adresse oder den Port.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/workers.py" />
            <source>Something went wrong that Terramask does not know; report it with the details.</source>
            <translation>Es ist ein Fehler aufgetreten, den Terramask nicht kennt; melden Sie ihn mit den Details.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/worker.py" />
            <source>Something went wrong that Terramask does not know; see the details.</source>
            <translation>Es ist ein Fehler aufgetreten, den Terramask nicht kennt; siehe Details.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Terramask brings a newer server than the one that is installed: update it.</source>
            <translation>Terramask bringt einen neueren Server mit als den installierten: Aktualisieren Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Terramask's server package is not complete; install Terramask again.</source>
            <translation>Das Serverpaket von Terramask ist nicht vollständig; installieren Sie Terramask erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}.</source>
            <translation>Die Adresse ist {address}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}: key and pixels travel to it unencrypted.</source>
            <translation>Die Adresse ist {address}: Schlüssel und Pixel werden unverschlüsselt dorthin übertragen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The address {server} leads to {scheme}://{netloc}; use that one as the server's address, or, if a network asks for a login there, log in with a web browser.</source>
            <translation>Die Adresse {server} führt zu {scheme}://{netloc}; verwenden Sie diese als Adresse des Servers oder melden Sie sich mit einem Webbrowser an, falls dort ein Netzwerk eine Anmeldung verlangt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <location filename="../../plugin/raster/polygons.py" />
            <source>The area cannot be placed in the layer's CRS; choose another area.</source>
            <translation>Das Gebiet kann im KBS des Layers nicht verortet werden; wählen Sie ein anderes Gebiet.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The area cannot be read; check that its layer is there.</source>
            <translation>Das Gebiet lässt sich nicht lesen; prüfen Sie, ob sein Layer da ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <source>The area lies outside the layer; choose one that overlaps it, or leave it empty.</source>
            <translation>Das Gebiet liegt außerhalb des Layers; wählen Sie eines, das ihn überlappt, oder lassen Sie es leer.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/cells.py" />
            <source>The area lies outside the scene of {width} x {height} pixels; choose one that is inside.</source>
            <translation>Das Gebiet liegt außerhalb der Szene von {width} x {height} Pixeln; wählen Sie eines, das innerhalb liegt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The area of that run does not belong to this layer; start the run anew.</source>
            <translation>Das Gebiet jenes Laufs gehört nicht zu diesem Layer; starten Sie den Lauf neu.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>The authentication configuration that held the server's key is no longer in QGIS; choose another one.</source>
            <translation>Die Authentifizierungskonfiguration, die den Schlüssel des Servers enthielt, ist nicht mehr in QGIS; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The band numbers may be those of {}, and the file does not say which.</source>
            <translation>Die Kanalnummern können die von {} sein, die Datei gibt es nicht an.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The bands are of different {title} ({one} and {other}); choose bands of one and the same scene.</source>
            <translation>Die Kanäle stimmen nicht überein ({title}: {one} und {other}); wählen Sie Kanäle ein und derselben Szene.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>The bands cannot be put together as one raster; put them together with 'Merge' and choose the result.</source>
            <translation>Die Kanäle können nicht zu einem Raster zusammengesetzt werden; setzen Sie sie mit 'Verschmelzen' zusammen und wählen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The bands chosen are not {chosen} different ones of the file's {count}; choose others.</source>
            <translation>Die gewählten Kanäle sind nicht {chosen} verschiedene der {count} der Datei; wählen Sie andere.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The certificate of the packages' servers is not trusted here; have your network's own certificate added to pip's settings, and install again.</source>
            <translation>Dem Zertifikat der Paketserver wird hier nicht vertraut; lassen Sie das eigene Zertifikat Ihres Netzwerks in die Einstellungen von pip aufnehmen und installieren Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} comes from an authority that this computer does not know; if it is right, add that in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>Das Zertifikat von {host} stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt; wenn sie richtig ist, fügen Sie sie in QGIS unter Einstellungen, Optionen, Authentifizierung, Zertifikate verwalten hinzu.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} has expired; ask the server's operator to renew it.</source>
            <translation>Das Zertifikat von {host} ist abgelaufen; bitten Sie den Betreiber des Servers, es zu erneuern.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is for another computer; correct the server address.</source>
            <translation>Das Zertifikat von {host} gilt für einen anderen Computer; berichtigen Sie die Serveradresse.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is not valid yet; check this computer's date and time.</source>
            <translation>Das Zertifikat von {host} ist noch nicht gültig; prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} was made by the server itself and not by an authority; if it is right, add it in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>Das Zertifikat von {host} wurde vom Server selbst und nicht von einer Zertifizierungsstelle ausgestellt; wenn es richtig ist, fügen Sie es in QGIS unter Einstellungen, Optionen, Authentifizierung, Zertifikate verwalten hinzu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/band_choice.py" />
            <source>The choice of bands that was kept for this layer cannot be read; choose the bands again.</source>
            <translation>Die für diesen Layer gespeicherte Kanalwahl kann nicht gelesen werden; wählen Sie die Kanäle erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off before an answer came; check the network, whether the server still runs, and whether its address should begin with https://.</source>
            <translation>Die Verbindung zu {host} brach ab, bevor eine Antwort kam; prüfen Sie das Netzwerk, ob der Server noch läuft und ob seine Adresse mit https:// beginnen sollte.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off; check the network and whether the server still runs.</source>
            <translation>Die Verbindung zu {host} brach ab; prüfen Sie das Netzwerk und ob der Server noch läuft.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The disk is full; make room and install again: what was fetched is kept.</source>
            <translation>Der Datenträger ist voll; schaffen Sie Platz und installieren Sie erneut: Bereits Geholtes bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' is full; free some space or choose another folder.</source>
            <translation>Der Datenträger von '{}' ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' takes no file as large as the result; choose another disk.</source>
            <translation>Der Datenträger von '{}' nimmt keine so große Datei wie das Ergebnis auf; wählen Sie einen anderen Datenträger.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The file '{path}' cannot be written; check that its folder exists and has room.</source>
            <translation>Die Datei '{path}' kann nicht geschrieben werden; prüfen Sie, ob ihr Ordner existiert und Platz bietet.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>The file does not name its bands; they are taken in this order: {names}.</source>
            <translation>Die Datei benennt ihre Kanäle nicht; sie werden in dieser Reihenfolge genommen: {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file does not say its processing baseline: if it is 04.00 or later and the offset was not removed, the numbers are 1000 too high and need the offset -0.1.</source>
            <translation>Die Datei nennt ihre Prozessierungsversion (Processing Baseline) nicht: Ist sie 04.00 oder höher und wurde der Versatz nicht entfernt, sind die Zahlen um 1000 zu hoch und brauchen den Versatz -0.1.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has no band for {names}: its {count} bands are named {listing}; choose a scene with these bands, or correct its band descriptions.</source>
            <translation>Die Datei hat keinen Kanal für {names}: Ihre {count} Kanäle heißen {listing}; wählen Sie eine Szene mit diesen Kanälen oder berichtigen Sie die Kanalbeschreibungen.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has {count} bands that could be {name}: numbers {numbers}; choose the bands by hand, or correct the band descriptions so that only one is.</source>
            <translation>Die Datei hat {count} Kanäle, die {name} sein könnten: Nummern {numbers}; wählen Sie die Kanäle von Hand oder berichtigen Sie die Kanalbeschreibungen, sodass es nur einer ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file is of {name} but does not say what its numbers mean; choose the product's own folder, or give scale and offset by hand.</source>
            <translation>Die Datei ist von {name}, gibt aber nicht an, was ihre Zahlen bedeuten; wählen Sie den Ordner des Produkts selbst oder geben Sie Skalierung und Versatz von Hand an.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file's metadata tell of different offsets of its numbers; choose the original product, or give scale and offset by hand.</source>
            <translation>Die Metadaten der Datei nennen verschiedene Versätze ihrer Zahlen; wählen Sie das Originalprodukt oder geben Sie Skalierung und Versatz von Hand an.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>The folder '{folder}' cannot be made; make the QGIS profile writable.</source>
            <translation>Der Ordner '{folder}' kann nicht angelegt werden; machen Sie das QGIS-Profil beschreibbar.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' does not exist; choose another place for the result.</source>
            <translation>Der Ordner '{}' existiert nicht; wählen Sie einen anderen Ort für das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' may not be written to; choose another for the result.</source>
            <translation>In den Ordner '{}' darf nicht geschrieben werden; wählen Sie einen anderen für das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>The folder {} cannot be made: {}; set its rights.</source>
            <translation>Der Ordner {} kann nicht angelegt werden: {}; setzen Sie seine Rechte.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>The folder {} cannot be written: {}; make room there or set its rights.</source>
            <translation>In den Ordner {} kann nicht geschrieben werden: {}; schaffen Sie dort Platz oder setzen Sie seine Rechte.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The last installation did not end; install again: what was fetched is kept.</source>
            <translation>Die letzte Installation wurde nicht abgeschlossen; installieren Sie erneut: Bereits Geholtes bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>The layer</source>
            <translation>Der Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/warped.py" />
            <source>The layer cannot be placed on a straight grid of its CRS; warp it with 'Warp (reproject)' and choose the result.</source>
            <translation>Der Layer kann nicht auf ein gerades Gitter seines KBS gelegt werden; transformieren Sie ihn mit 'Transformieren (Reprojizieren)' und wählen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer cannot be read{where}, because its file is damaged or not complete; copy or download it again.</source>
            <translation>Der Layer kann nicht gelesen werden{where}, weil seine Datei beschädigt oder unvollständig ist; kopieren Sie sie oder laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/masked.py" />
            <source>The layer cannot be resampled; resample it with 'Warp (reproject)' and choose the result.</source>
            <translation>Der Layer kann nicht umgerechnet werden; rechnen Sie ihn mit 'Transformieren (Reprojizieren)' um und wählen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer comes from a map service, which gives pictures and not reflectance; choose a raster file.</source>
            <translation>Der Layer kommt von einem Kartendienst, der Bilder und keine Reflektanz liefert; wählen Sie eine Rasterdatei.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer does not say where on the map its pixels lie (no geotransform); georeference it first.</source>
            <translation>Der Layer gibt nicht an, wo auf der Karte seine Pixel liegen (keine Geotransformation); georeferenzieren Sie ihn zuerst.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has 1 band only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>Der Layer hat nur 1 Kanal, wie ein Bild zum Betrachten, und das Modell braucht auch {names}; wählen Sie die Satellitenszene mit allen Kanälen.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The layer has no http(s) address that the server could fetch; choose the transport 'auto' or 'b64'.</source>
            <translation>Der Layer hat keine http(s)-Adresse, von der der Server ihn holen könnte; wählen Sie die Übertragung 'auto' oder 'b64'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/map_view.py" />
            <source>The layer has no place in the map's CRS; choose another for the project.</source>
            <translation>Der Layer hat im KBS der Karte keinen Platz; wählen Sie ein anderes für das Projekt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer has {count} bands and names no classes, as a picture does; choose a mask, or take the band with the classes out of it with 'Translate'.</source>
            <translation>Der Layer hat {count} Kanäle und nennt keine Klassen, wie ein Bild; wählen Sie eine Maske oder entnehmen Sie ihm den Kanal mit den Klassen mit 'Umwandeln (Format konvertieren)'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has {count} bands only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>Der Layer hat nur {count} Kanäle, wie ein Bild zum Betrachten, und das Modell braucht auch {names}; wählen Sie die Satellitenszene mit allen Kanälen.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds 64-bit integers, which servers do not take; export it with 16-bit or floating-point values and choose that.</source>
            <translation>Der Layer enthält 64-Bit-Ganzzahlen, die Server nicht annehmen; exportieren Sie ihn mit 16-Bit- oder Gleitkommawerten und wählen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds complex numbers, as radar data does, and not reflectance; choose an optical scene.</source>
            <translation>Der Layer enthält komplexe Zahlen, wie Radardaten, und keine Reflektanz; wählen Sie eine optische Szene.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/pixels.py" />
            <source>The layer holds whole numbers from {lowest} to {highest}, which no sensor measures; choose a scene of 16-bit integers or of reflectance.</source>
            <translation>Der Layer enthält ganze Zahlen von {lowest} bis {highest}, die kein Sensor misst; wählen Sie eine Szene mit 16-Bit-Ganzzahlen oder mit Reflektanz.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with 1 band for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>Der Layer ist ein 8-Bit-Bild mit 1 Kanal zum Betrachten, seine Werte sind keine Reflektanz; wählen Sie die Szene, aus der es gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with {count} bands for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>Der Layer ist ein 8-Bit-Bild mit {count} Kanälen zum Betrachten, seine Werte sind keine Reflektanz; wählen Sie die Szene, aus der es gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer is not a mask, whose pixels are class ids from 0 to 255 in 8 bits; choose a result of Terramask, or convert the layer to 8 bits with 'Translate'.</source>
            <translation>Der Layer ist keine Maske, deren Pixel Klassen-IDs von 0 bis 255 mit 8 Bit sind; wählen Sie ein Ergebnis von Terramask oder wandeln Sie den Layer mit 'Umwandeln (Format konvertieren)' in 8 Bit um.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The layer is not a raster file ({provider}); save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>Der Layer ist keine Rasterdatei ({provider}); speichern Sie ihn mit 'Rasterrohdaten' als GeoTIFF und wählen Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The layer's bands are dates and not parts of the spectrum; choose one date.</source>
            <translation>Die Kanäle des Layers sind Zeitpunkte und keine Teile des Spektrums; wählen Sie einen Zeitpunkt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/opening.py" />
            <source>The layer's file cannot be read; check that it exists, is a raster, and is complete.</source>
            <translation>Die Datei des Layers kann nicht gelesen werden; prüfen Sie, ob sie existiert, ein Raster und vollständig ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer's file has no bands; choose one of the rasters inside it.</source>
            <translation>Die Datei des Layers hat keine Kanäle; wählen Sie eines der darin enthaltenen Raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer's file has no coordinate reference system; write the right one into it with 'Assign projection' and choose it again.</source>
            <translation>Die Datei des Layers hat kein Koordinatenbezugssystem; schreiben Sie mit 'Projektion zuweisen' das richtige hinein und wählen Sie sie erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer's file is no longer there; put it back and try again.</source>
            <translation>Die Datei des Layers ist nicht mehr vorhanden; legen Sie sie zurück und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/strips.py" />
            <source>The layer's file now has fewer bands ({count}) than when it was opened; put the right file back, or choose the layer again.</source>
            <translation>Die Datei des Layers hat jetzt weniger Kanäle ({count}) als beim Öffnen; legen Sie die richtige Datei zurück oder wählen Sie den Layer erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>The layer's pixels cannot be read; check that its file is complete and within reach.</source>
            <translation>Die Pixel des Layers können nicht gelesen werden; prüfen Sie, ob seine Datei vollständig und erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>Die Maske kann nicht geöffnet werden; prüfen Sie, ob ihre Datei existiert, ein Raster und vollständig ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask has no class {number}; choose from {has}.</source>
            <translation>Die Maske hat keine Klasse {number}; wählen Sie aus: {has}.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask is not complete, because its run was cancelled or still goes on; what is missing counts as no data.</source>
            <translation>Die Maske ist nicht vollständig, weil ihr Lauf abgebrochen wurde oder noch läuft; Fehlendes zählt als Leerwert.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask {placed}; bring it onto a straight grid with 'Warp (reproject)' and the method 'Nearest neighbour', and choose that.</source>
            <translation>Die Maske {placed}; bringen Sie sie mit 'Transformieren (Reprojizieren)' und der Methode 'Nächster Nachbar' auf ein gerades Gitter und wählen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The model takes {wanted} bands and {chosen} were chosen; choose one for each: {names}.</source>
            <translation>Das Modell nimmt {wanted} Kanäle, gewählt wurden {chosen}; wählen Sie je einen für: {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>The name '{}…' is too long for a file; choose a shorter one.</source>
            <translation>Der Name '{}…' ist zu lang für eine Datei; wählen Sie einen kürzeren.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The name of the server's model, {name}, does not tell which bands and classes it has, and its plugin '{plugin}' says nothing about them; serve it with terramask-serve.</source>
            <translation>Der Name des Servermodells, {name}, verrät nicht, welche Kanäle und Klassen es hat, und das Plugin '{plugin}' des Servers sagt nichts darüber; stellen Sie es mit terramask-serve bereit.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>The notes of the run cannot be written to '{parent}'; free some space there or make it writable, and continue the run.</source>
            <translation>Die Aufzeichnungen des Laufs können nicht in '{parent}' geschrieben werden; schaffen Sie dort Platz oder machen Sie den Ordner beschreibbar und setzen Sie den Lauf fort.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The numbers of Landsat's level 1 mean reflectance only together with the product's MTL file; choose the folder of the product, or give scale and offset.</source>
            <translation>Die Zahlen von Landsat Level 1 bedeuten nur zusammen mit der MTL-Datei des Produkts Reflektanz; wählen Sie den Ordner des Produkts oder geben Sie Skalierung und Versatz an.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The packages' servers cannot be reached; look at the network and its proxy, and install again: what was fetched is kept.</source>
            <translation>Die Paketserver sind nicht erreichbar; prüfen Sie das Netzwerk und seinen Proxy und installieren Sie erneut: Bereits Geholtes bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The polygons cannot be opened; check that their layer is there.</source>
            <translation>Die Polygone lassen sich nicht öffnen; prüfen Sie, ob ihr Layer da ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/patches.py" />
            <source>The polygons cannot be written to the folder of temporary files; free some space there, or choose another one in the options of Processing.</source>
            <translation>Die Polygone können nicht in den Ordner für temporäre Dateien geschrieben werden; schaffen Sie dort Platz oder wählen Sie in den Optionen der Verarbeitung einen anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons hold no pixel's centre; draw them larger, at least as large as some pixels.</source>
            <translation>Die Polygone enthalten keinen Pixelmittelpunkt; zeichnen Sie sie größer, mindestens einige Pixel groß.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons lie outside the layer; choose some that overlap it.</source>
            <translation>Die Polygone liegen außerhalb des Layers; wählen Sie welche, die ihn überlappen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} cannot be reached; check QGIS under Settings, Options, Network.</source>
            <translation>Der Proxy auf dem Weg zu {host} ist nicht erreichbar; prüfen Sie QGIS unter Einstellungen, Optionen, Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} refused; check QGIS under Settings, Options, Network.</source>
            <translation>Der Proxy auf dem Weg zu {host} hat abgelehnt; prüfen Sie QGIS unter Einstellungen, Optionen, Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} wants a user name and a password; enter them in QGIS under Settings, Options, Network.</source>
            <translation>Der Proxy auf dem Weg zu {host} verlangt Benutzernamen und Passwort; geben Sie sie in QGIS unter Einstellungen, Optionen, Netzwerk ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The raster {placed}; it is read through a warped grid.</source>
            <translation>Das Raster {placed}; es wird über ein transformiertes Gitter gelesen.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result '{path}' was deleted or replaced while it was written; choose another name, or leave the file alone until the run has ended.</source>
            <translation>Das Ergebnis '{path}' wurde beim Schreiben gelöscht oder ersetzt; wählen Sie einen anderen Namen oder lassen Sie die Datei in Ruhe, bis der Lauf beendet ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result cannot be written to '{}'; choose another folder.</source>
            <translation>Das Ergebnis kann nicht in '{}' geschrieben werden; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/sink.py" />
            <source>The result cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>Das Ergebnis kann nicht geschrieben werden; prüfen Sie, ob der Ordner existiert und genug Platz bietet und ob kein anderes Programm die Datei geöffnet hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/failures.py" />
            <source>The result is a GeoTIFF; choose a file name that ends in .tif for it.</source>
            <translation>Das Ergebnis ist ein GeoTIFF; wählen Sie dafür einen Dateinamen, der auf .tif endet.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result would replace the scene itself; choose another file name.</source>
            <translation>Das Ergebnis würde die Szene selbst ersetzen; wählen Sie einen anderen Dateinamen.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/recording.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Der Lauf ist aus einem Grund fehlgeschlagen, den Terramask nicht kennt; siehe Details.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/errors.py" />
            <source>The run was cancelled; nothing was written.</source>
            <translation>Der Lauf wurde abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/sample_scene.py" />
            <source>The sample scene cannot be copied to '{folder}'; make the QGIS profile writable, or free some space there.</source>
            <translation>Die Beispielszene kann nicht nach '{folder}' kopiert werden; machen Sie das QGIS-Profil beschreibbar oder schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scale must be a number above 0; leave it empty for the scene's own.</source>
            <translation>Die Skalierung muss eine Zahl über 0 sein; lassen Sie sie leer, damit die der Szene gilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scene cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>Die Szene kann nicht geöffnet werden; prüfen Sie, ob ihre Datei existiert, ein Raster und vollständig ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/request.py" />
            <source>The scene's file has changed since the run began, so that what is done and what is missing would not fit; begin a new run.</source>
            <translation>Die Datei der Szene hat sich seit Beginn des Laufs geändert, sodass Erledigtes und Fehlendes nicht zusammenpassen würden; beginnen Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/resolution.py" />
            <source>The scene's pixels are {own:.3g} m wide and the model was trained on {trained:.3g} m, so its mask may be wrong; resample the scene to {trained:.3g} m.</source>
            <translation>Die Pixel der Szene sind {own:.3g} m breit und das Modell wurde mit {trained:.3g} m trainiert, daher kann seine Maske falsch sein; rechnen Sie die Szene auf {trained:.3g} m um.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server always reads a whole file from an address, and this is a part of one or more than its {max_pixels} pixels; choose the transport 'auto' or 'b64'.</source>
            <translation>Der Server liest von einer Adresse immer eine ganze Datei, und dies ist ein Teil einer Datei oder hat mehr als seine {max_pixels} Pixel; wählen Sie die Übertragung 'auto' oder 'b64'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in another coordinate reference system than the scene's; update the server.</source>
            <translation>Der Server antwortete mit einer Maske in einem anderen Koordinatenbezugssystem als dem der Szene; aktualisieren Sie den Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in blocks that are too large to be read; update the server.</source>
            <translation>Der Server antwortete mit einer Maske, deren Blöcke zu groß zum Lesen sind; aktualisieren Sie den Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of the type {type} instead of Byte; update the server.</source>
            <translation>Der Server antwortete mit einer Maske vom Typ {type} statt Byte; aktualisieren Sie den Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of {} x {} pixels where {} x {} were asked for; update the server.</source>
            <translation>Der Server antwortete mit einer Maske von {} x {} Pixeln, verlangt waren {} x {}; aktualisieren Sie den Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask that lies elsewhere on the map than the pixels asked for; update the server.</source>
            <translation>Der Server antwortete mit einer Maske, die an anderer Stelle der Karte liegt als die angefragten Pixel; aktualisieren Sie den Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a probability of {value} per cent; update the server.</source>
            <translation>Der Server antwortete mit einer Wahrscheinlichkeit von {value} Prozent; aktualisieren Sie den Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/answer.py" />
            <source>The server answered something that is not a mask; check that it runs terramask-server in a version that matches this plugin.</source>
            <translation>Der Server antwortete mit etwas, das keine Maske ist; prüfen Sie, ob er terramask-server in einer Version ausführt, die zu dieser Erweiterung passt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <location filename="../../plugin/raster/mosaic.py" />
            <source>The server answered values that its model card does not name ({}); update the server.</source>
            <translation>Der Server antwortete mit Werten, die seine Modellkarte nicht nennt ({}); aktualisieren Sie den Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered {bands} bands where {count} were asked for; update the server, or do without probabilities.</source>
            <translation>Der Server antwortete mit {bands} Kanälen, verlangt waren {count}; aktualisieren Sie den Server oder verzichten Sie auf Wahrscheinlichkeiten.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>The server asks to wait {minutes} before it is asked again; continue the run then.</source>
            <translation>Der Server verlangt, {minutes} zu warten, bevor er wieder gefragt wird; setzen Sie den Lauf dann fort.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server at {address} runs another model ('{title}') than the one that this run began with; start that one again, or begin a new run.</source>
            <translation>Der Server unter {address} führt ein anderes Modell ('{title}') aus als das, mit dem dieser Lauf begann; starten Sie wieder jenes oder beginnen Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server at {host} answers in {milliseconds} ms.</source>
            <translation>Der Server unter {host} antwortet in {milliseconds} ms.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} answered nothing (HTTP status {status}); try again.</source>
            <translation>Der Server unter {server} antwortete nichts (HTTP-Status {status}); versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} asks for fewer requests; try again later.</source>
            <translation>Der Server unter {server} verlangt weniger Anfragen; versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} did not answer its proxy in time; choose a smaller area or tell its operator.</source>
            <translation>Der Server unter {server} antwortete seinem Proxy nicht rechtzeitig; wählen Sie ein kleineres Gebiet oder melden Sie es seinem Betreiber.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not accept the key; choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>Der Server unter {server} akzeptiert den Schlüssel nicht; wählen Sie eine andere Authentifizierungskonfiguration oder bitten Sie den Betreiber des Servers um den richtigen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not let this computer in (HTTP status 403); ask its operator for access.</source>
            <translation>Der Server unter {server} lässt diesen Computer nicht zu (HTTP-Status 403); bitten Sie seinen Betreiber um Zugang.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} failed (HTTP status {status}); try again, and tell its operator if it stays so.</source>
            <translation>Der Server unter {server} ist fehlgeschlagen (HTTP-Status {status}); versuchen Sie es erneut und melden Sie es seinem Betreiber, wenn es so bleibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} gave up because the request came too slowly; check the network or choose a smaller area.</source>
            <translation>Der Server unter {server} gab auf, weil die Anfrage zu langsam kam; prüfen Sie das Netzwerk oder wählen Sie ein kleineres Gebiet.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} has no room left; tell its operator.</source>
            <translation>Der Server unter {server} hat keinen Platz mehr; melden Sie es seinem Betreiber.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} is busy or has not started yet; try again later.</source>
            <translation>Der Server unter {server} ist ausgelastet oder noch nicht gestartet; versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} lets nobody in without its key; choose or add the key's authentication configuration, or ask the server's operator for one.</source>
            <translation>Der Server unter {server} lässt niemanden ohne seinen Schlüssel ein; wählen Sie die Authentifizierungskonfiguration des Schlüssels oder fügen Sie sie hinzu, oder bitten Sie den Betreiber des Servers um einen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} refused the request (HTTP status {status}); check that it runs the model and the version that you expect.</source>
            <translation>Der Server unter {server} hat die Anfrage abgelehnt (HTTP-Status {status}); prüfen Sie, ob er das erwartete Modell in der erwarteten Version ausführt.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} stands behind a proxy that does not reach it; wait until it has started, or tell its operator.</source>
            <translation>Der Server unter {server} steht hinter einem Proxy, der ihn nicht erreicht; warten Sie, bis er gestartet ist, oder melden Sie es seinem Betreiber.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server}, or a proxy before it, takes no requests of this size; ask its operator to raise the limit or choose a smaller area.</source>
            <translation>Der Server unter {server} oder ein Proxy davor nimmt keine Anfragen dieser Größe an; bitten Sie seinen Betreiber, die Grenze anzuheben, oder wählen Sie ein kleineres Gebiet.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server cannot read {what} from an address because it runs a published plugin and not Terramask's; let the pixels be sent instead.</source>
            <translation>Der Server kann {what} nicht von einer Adresse lesen, weil er ein veröffentlichtes Plugin und nicht das von Terramask ausführt; lassen Sie stattdessen die Pixel senden.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server computes for nobody without its key.</source>
            <translation>Der Server rechnet für niemanden ohne seinen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server could not start; the end of its log is below.</source>
            <translation>Der Server konnte nicht starten; das Ende seines Protokolls steht unten.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server does not accept the chosen key.</source>
            <translation>Der Server akzeptiert den gewählten Schlüssel nicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server does not fetch the layer from {host} ({kind}); its pixels are sent instead.</source>
            <translation>Der Server holt den Layer nicht von {host} ({kind}); stattdessen werden seine Pixel gesendet.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server ended without a reason; its log is below.</source>
            <translation>Der Server endete ohne Angabe von Gründen; sein Protokoll steht unten.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server ends with QGIS, as {} cannot be written ({}).</source>
            <translation>Der Server endet mit QGIS, da {} nicht geschrieben werden kann ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>The server has no name; enter one.</source>
            <translation>Der Server hat keinen Namen; geben Sie einen ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is being stopped …</source>
            <translation>Der Server wird gestoppt …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is installed and does not run.</source>
            <translation>Der Server ist installiert und läuft nicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is not installed on this computer yet. Installing fetches vLLM, PyTorch and TerraTorch; QGIS itself is not changed.</source>
            <translation>Der Server ist auf diesem Computer noch nicht installiert. Die Installation holt vLLM, PyTorch und TerraTorch; QGIS selbst wird nicht verändert.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server loads its model, which can take minutes: {} s.</source>
            <translation>Der Server lädt sein Modell, was Minuten dauern kann: {} s.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/same_model.py" />
            <source>The server now runs another model ('{title}') than when the run began ('{before}'); start that one again, or begin a new run.</source>
            <translation>Der Server führt jetzt ein anderes Modell ('{title}') aus als zu Beginn des Laufs ('{before}'); starten Sie wieder jenes oder beginnen Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>The server runs at this moment, maybe for another QGIS; stop it first.</source>
            <translation>Der Server läuft gerade, vielleicht für ein anderes QGIS; halten Sie ihn zuerst an.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server runs at {}.</source>
            <translation>Der Server läuft unter {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server speaks version {version} of the Terramask protocol and this plugin version {protocol}; update the older of the two.</source>
            <translation>Der Server spricht Version {version} des Terramask-Protokolls und diese Erweiterung Version {protocol}; aktualisieren Sie das ältere von beiden.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server takes files of {max_bytes} bytes at most and this one has {count}; ask for a smaller area.</source>
            <translation>Der Server nimmt Dateien von höchstens {max_bytes} Byte an, diese hat {count}; fordern Sie ein kleineres Gebiet an.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/plan.py" />
            <source>The server takes {} pixels in a request, which is too few for its tiles of {}; ask its operator for a higher limit.</source>
            <translation>Der Server nimmt {} Pixel je Anfrage an, zu wenige für seine Kacheln von {}; bitten Sie seinen Betreiber um eine höhere Grenze.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key and accepts the chosen one.</source>
            <translation>Der Server verlangt einen Schlüssel und akzeptiert den gewählten.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, and none is chosen.</source>
            <translation>Der Server verlangt einen Schlüssel, und es ist keiner gewählt.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, but computes without one.</source>
            <translation>Der Server verlangt einen Schlüssel, rechnet aber auch ohne.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants no key, and none is chosen.</source>
            <translation>Der Server verlangt keinen Schlüssel, und es ist keiner gewählt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer has other classes ({}) than its model card; it may run another model now: begin a new run.</source>
            <translation>Die Antwort des Servers hat andere Klassen ({}) als seine Modellkarte; er führt jetzt vielleicht ein anderes Modell aus: Beginnen Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer is not a GeoTIFF that can be read; try again, and tell the server's operator if it stays so.</source>
            <translation>Die Antwort des Servers ist kein lesbares GeoTIFF; versuchen Sie es erneut und melden Sie es dem Betreiber des Servers, wenn es so bleibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server's log {} cannot be written; set its rights.</source>
            <translation>Das Protokoll {} des Servers kann nicht geschrieben werden; setzen Sie seine Rechte.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' also takes the date of acquisition, which the scene does not tell; give it with the bands.</source>
            <translation>Das Modell '{title}' des Servers braucht auch das Aufnahmedatum, das die Szene nicht nennt; geben Sie es bei den Kanälen an.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' compares {frames} dates, which Terramask cannot yet put together in QGIS; choose a server whose model takes one scene.</source>
            <translation>Das Modell '{title}' des Servers vergleicht {frames} Zeitpunkte, die Terramask in QGIS noch nicht zusammensetzen kann; wählen Sie einen Server, dessen Modell eine einzelne Szene nimmt.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not look for floods; choose a server whose model does.</source>
            <translation>Das Modell '{title}' des Servers sucht nicht nach Überflutungen; wählen Sie einen Server, dessen Modell das tut.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not make masks (its task is '{task}'); choose a server with a segmentation model.</source>
            <translation>Das Modell '{title}' des Servers erzeugt keine Masken (seine Aufgabe ist '{task}'); wählen Sie einen Server mit einem Segmentierungsmodell.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' gives no probabilities; ask for the classes only.</source>
            <translation>Das Modell '{title}' des Servers liefert keine Wahrscheinlichkeiten; fordern Sie nur die Klassen an.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>The server's model card cannot be used because its field '{field}' is not {wanted}; update the server and the plugin to matching versions.</source>
            <translation>Die Modellkarte des Servers kann nicht verwendet werden, weil ihr Feld '{field}' etwas anderes ist als {wanted}; aktualisieren Sie Server und Erweiterung auf zueinander passende Versionen.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model card is not an object; update the server.</source>
            <translation>Die Modellkarte des Servers ist kein Objekt; aktualisieren Sie den Server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>The server's packages are for processors of the kind {}, and this one is {}: start the server on another computer, and enter its address.</source>
            <translation>Die Pakete des Servers sind für Prozessoren der Art {}, dieser ist {}: Starten Sie den Server auf einem anderen Computer und geben Sie seine Adresse ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The server's plugin '{plugin}' feeds the model {name} wrong numbers, because it knows neither several dates nor integers; serve it with terramask-serve.</source>
            <translation>Das Plugin '{plugin}' des Servers gibt dem Modell {name} falsche Zahlen, weil es weder mehrere Zeitpunkte noch Ganzzahlen kennt; stellen Sie das Modell mit terramask-serve bereit.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/area.py" />
            <source>The size of a pixel on the ground is not known in the layer's CRS; export the layer in another CRS, such as UTM.</source>
            <translation>Die Größe eines Pixels auf dem Boden ist im KBS des Layers nicht bekannt; exportieren Sie den Layer in einem anderen KBS, z. B. UTM.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The size of a pixel on the ground is not known in the mask's CRS; write the right one into it with 'Assign projection', or bring it into another with 'Warp (reproject)'.</source>
            <translation>Die Größe eines Pixels auf dem Boden ist im KBS der Maske nicht bekannt; schreiben Sie mit 'Projektion zuweisen' das richtige hinein oder bringen Sie die Maske mit 'Transformieren (Reprojizieren)' in ein anderes.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The size of the layer's pixels in metres is not known, so it cannot be resampled; export the layer in another CRS, such as UTM.</source>
            <translation>Die Größe der Pixel des Layers in Metern ist nicht bekannt, sodass er nicht umgerechnet werden kann; exportieren Sie ihn in einem anderen KBS, z. B. UTM.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_csv.py" />
            <source>The table cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>Die Tabelle kann nicht geschrieben werden; prüfen Sie, ob der Ordner existiert und genug Platz bietet und ob kein anderes Programm die Datei geöffnet hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs no model; start it with terramask-serve.</source>
            <translation>Der vLLM-Server unter {address} führt kein Modell aus; starten Sie ihn mit terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs {names} without Terramask; start it with terramask-serve.</source>
            <translation>Der vLLM-Server unter {address} führt {names} ohne Terramask aus; starten Sie ihn mit terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The web server that the layer lives on does not give out its pixels{where}{told}; check the connection and whether the file there is complete.</source>
            <translation>Der Webserver, auf dem der Layer liegt, gibt seine Pixel nicht heraus{where}{told}; prüfen Sie die Verbindung und ob die Datei dort vollständig ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones cannot be opened; check that their layer is there.</source>
            <translation>Die Zonen können nicht geöffnet werden; prüfen Sie, ob ihr Layer vorhanden ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no CRS; set that of their layer and try again.</source>
            <translation>Die Zonen haben kein KBS; setzen Sie das ihres Layers und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no field '{field}'; choose one that they have.</source>
            <translation>Die Zonen haben kein Feld '{field}'; wählen Sie eines, das sie haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The {count} bands of the file have no names, so the model's {wanted} cannot be told apart; choose the bands by hand, or set band descriptions such as {names} in the file.</source>
            <translation>Die {count} Kanäle der Datei haben keine Namen, sodass die {wanted} des Modells nicht zu unterscheiden sind; wählen Sie die Kanäle von Hand oder setzen Sie in der Datei Kanalbeschreibungen wie {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/finding.py" />
            <source>The {name} was not looked at, because {because}.</source>
            <translation>{name}: nicht geprüft, denn {because}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The {reason} says {name} and the {other} says {first}; choose the original product, or choose the bands by hand.</source>
            <translation>Widersprüchliche Angaben ({reason}: {name}, {other}: {first}); wählen Sie das Originalprodukt oder wählen Sie die Kanäle von Hand.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>There are no packages of vLLM for macOS, it has to be built from its source, and Terramask has not been tried with that: start the server on a computer with Linux, and enter its address.</source>
            <translation>Für macOS gibt es keine Pakete von vLLM, es muss aus dem Quelltext gebaut werden, und Terramask wurde damit nicht erprobt: Starten Sie den Server auf einem Computer mit Linux und geben Sie seine Adresse ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>There are no polygons to look into; draw or select some.</source>
            <translation>Es gibt keine Polygone, in denen gesucht werden kann; zeichnen oder wählen Sie welche.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>There are no zones; draw or select some.</source>
            <translation>Es gibt keine Zonen; zeichnen oder wählen Sie welche.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>There is a folder with the result's name in '{}'; choose another name.</source>
            <translation>In '{}' gibt es einen Ordner mit dem Namen des Ergebnisses; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>There is a server named '{name}' already; enter another name.</source>
            <translation>Es gibt bereits einen Server namens '{name}'; geben Sie einen anderen Namen ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>There is no Terramask server at {server}; correct the address or the port.</source>
            <translation>Unter {server} gibt es keinen Terramask-Server; berichtigen Sie die Adresse oder den Port.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>There is no computer called {host}; correct the server address.</source>
            <translation>Es gibt keinen Computer namens {host}; berichtigen Sie die Serveradresse.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>There is no package {} for this Python here; choose another Python.</source>
            <translation>Für dieses Python gibt es hier kein Paket {}; wählen Sie ein anderes Python.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>There is no polygon in the area; draw one, or choose a layer of them.</source>
            <translation>Im Gebiet gibt es kein Polygon; zeichnen Sie eines oder wählen Sie einen Layer mit Polygonen.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no run to continue; begin one.</source>
            <translation>Es gibt keinen Lauf zum Fortsetzen; beginnen Sie einen.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no such run to continue; begin a new one.</source>
            <translation>Es gibt keinen solchen Lauf zum Fortsetzen; beginnen Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>This model is for demonstration: {about}</source>
            <translation>Dieses Modell dient der Demonstration: {about}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>This run is going on already, here or in another QGIS; wait for it or cancel it.</source>
            <translation>Dieser Lauf ist bereits im Gang, hier oder in einem anderen QGIS; warten Sie ihn ab oder brechen Sie ihn ab.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>This server answers classes only, without probabilities.</source>
            <translation>Dieser Server antwortet nur mit Klassen, ohne Wahrscheinlichkeiten.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Tidying up</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Trying what was installed</source>
            <translation>Installiertes ausprobieren</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Use 'Segment a scene' of the toolbox with it, or choose a server for floods.</source>
            <translation>Verwenden Sie damit 'Szene segmentieren' aus der Werkzeugkiste oder wählen Sie einen Server für Überflutungen.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Water vapor</source>
            <translation>Wasserdampf</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>What answers at {host} does not speak HTTP; check whether the address begins with http:// or https://, and its port.</source>
            <translation>Was unter {host} antwortet, spricht kein HTTP; prüfen Sie, ob die Adresse mit http:// oder https:// beginnt, und ihren Port.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>What this run has done does not fit its area; begin a new one.</source>
            <translation>Was dieser Lauf erledigt hat, passt nicht zu seinem Gebiet; beginnen Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>What this run has done does not fit what it is to do; begin a new one.</source>
            <translation>Was dieser Lauf erledigt hat, passt nicht zu dem, was er tun soll; beginnen Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/request.py" />
            <location filename="../../plugin/processing/again.py" />
            <source>What this run was to do cannot be read; begin a new one.</source>
            <translation>Was dieser Lauf tun sollte, ist nicht lesbar; beginnen Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whether the server computes without a key could not be found out.</source>
            <translation>Ob der Server ohne Schlüssel rechnet, ließ sich nicht feststellen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whoever reaches {host} may have it compute, without a key.</source>
            <translation>Wer {host} erreicht, kann ihn ohne Schlüssel rechnen lassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a colour like #0B4FD6FF</source>
            <translation>eine Farbe wie #0B4FD6FF</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file whose numbers are neither reflectance nor reflectance x 10000</source>
            <translation>eine Datei, deren Zahlen weder Reflektanz noch Reflektanz x 10000 sind,</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file with other bands than the model's</source>
            <translation>eine Datei mit anderen Kanälen als denen des Modells</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of bands with names of their own</source>
            <translation>eine Liste von Kanälen mit je eigenem Namen</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of classes with ids and names of their own</source>
            <translation>eine Liste von Klassen mit je eigener ID und eigenem Namen</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of objects</source>
            <translation>eine Liste von Objekten</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of texts</source>
            <translation>eine Liste von Texten</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>a name</source>
            <translation>ein Name</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a number above zero</source>
            <translation>eine Zahl über null</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a part of a file</source>
            <translation>einen Teil einer Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>a raster</source>
            <translation>ein Raster</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a whole number from {low} to {high}</source>
            <translation>eine ganze Zahl von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>about {time}</source>
            <translation>etwa {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>band names</source>
            <translation>Kanalnamen</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>band {number}</source>
            <translation>Kanal {number}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>chip</source>
            <translation>Bildausschnitt</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>dates</source>
            <translation>Datumsangaben</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>file name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is placed by ground control points</source>
            <translation>ist über Passpunkte verortet</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is rotated</source>
            <translation>ist gedreht</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>metadata ({key})</source>
            <translation>Metadaten ({key})</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>of its own</source>
            <translation>(benutzerdefiniert)</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>offset {shift:g} in the metadata</source>
            <translation>Versatz {shift:g} in den Metadaten</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>only addresses that begin with https:// have one</source>
            <translation>nur Adressen, die mit https:// beginnen, haben eines</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protocol version {protocol}, {versions}</source>
            <translation>Protokollversion {protocol}, {versions}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>scale and offset in the file</source>
            <translation>Skalierung und Versatz in der Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>sends about {size} to {host}</source>
            <translation>sendet etwa {size} an {host}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model compares {frames} dates and the chip has one</source>
            <translation>das Modell vergleicht {frames} Zeitpunkte und der Bildausschnitt hat nur einen</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/checkup.py" />
            <source>the model is not known</source>
            <translation>das Modell ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model makes no mask</source>
            <translation>das Modell erzeugt keine Maske</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model takes other numbers than reflectance</source>
            <translation>das Modell nimmt andere Zahlen als Reflektanz</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants a date, which the chip has not</source>
            <translation>das Modell verlangt ein Datum, das der Bildausschnitt nicht hat</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants bands that it does not have ({wanted})</source>
            <translation>das Modell verlangt Kanäle, die der Bildausschnitt nicht hat ({wanted})</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>the run was cancelled.</source>
            <translation>der Lauf wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer</source>
            <translation>der Server antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer as it should</source>
            <translation>der Server antwortet nicht, wie er sollte</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server lets nobody in without its key</source>
            <translation>der Server lässt niemanden ohne seinen Schlüssel ein</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>the values 0 to 255</source>
            <translation>die Werte 0 bis 255</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>there is no address</source>
            <translation>es gibt keine Adresse</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>tile</source>
            <translation>Kachel</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>too long</source>
            <translation>zu lange</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>true or false</source>
            <translation>wahr oder falsch</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, does not run on Windows itself: start the server in the Windows Subsystem for Linux or on another computer, and enter its address.</source>
            <translation>vLLM, das die Berechnungen macht, läuft nicht unter Windows: Starten Sie den Server im Windows-Subsystem für Linux oder auf einem anderen Computer und geben Sie seine Adresse ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, runs on Linux: start the server on a computer with Linux, and enter its address.</source>
            <translation>vLLM, das die Berechnungen macht, läuft unter Linux: Starten Sie den Server auf einem Computer mit Linux und geben Sie seine Adresse ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>wavelengths</source>
            <translation>Wellenlängen</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/space.py" />
            <source>{:.1f} GB are needed and {:.1f} GB are free in {}; make room there and try again.</source>
            <translation>{:.1f} GB werden benötigt, {:.1f} GB sind frei in {}; schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>{count} minutes</source>
            <translation>{count} Minuten</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{count} of {all} bands</source>
            <translation>{count} von {all} Kanälen</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{count} windows</source>
            <translation>{count} Fenster</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{done} of {total} windows</source>
            <translation>{done} von {total} Fenstern</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} did not answer in time; check the address and whether the server is busy.</source>
            <translation>{host} antwortete nicht rechtzeitig; prüfen Sie die Adresse und ob der Server ausgelastet ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{host} fetches the pixels itself</source>
            <translation>{host} holt die Pixel selbst</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} only leads to other addresses that lead nowhere; open it in a web browser, log in if it asks for that, and try again.</source>
            <translation>{host} führt nur zu anderen Adressen, die ins Leere führen; öffnen Sie es in einem Webbrowser, melden Sie sich an, falls verlangt, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>{missing} of {windows} windows are missing: {why} Continue the run later.</source>
            <translation>{missing} von {windows} Fenstern fehlen: {why} Setzen Sie den Lauf später fort.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} do not cover the same ground; choose bands of one and the same scene, or bring them onto one grid with 'Align rasters'.</source>
            <translation>{names} decken nicht denselben Boden ab; wählen Sie Kanäle ein und derselben Szene oder bringen Sie sie mit 'Raster anpassen' auf ein Gitter.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} have different coordinate reference systems; choose bands of one and the same scene.</source>
            <translation>{names} haben verschiedene Koordinatenbezugssysteme; wählen Sie Kanäle ein und derselben Szene.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} comes from a map service ({provider}), which gives pictures and not reflectance; choose a raster file.</source>
            <translation>{name} kommt von einem Kartendienst ({provider}), der Bilder und keine Reflektanz liefert; wählen Sie eine Rasterdatei.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} has the CRS {shown} in QGIS and {written} in its file; set the layer's CRS to the file's, or write the right one into the file with 'Assign projection'.</source>
            <translation>{name} hat in QGIS das KBS {shown} und in der Datei das KBS {written}; setzen Sie das KBS des Layers auf das der Datei oder schreiben Sie mit 'Projektion zuweisen' das richtige in die Datei.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is not a raster file ({provider}), so that no server could be sent its bands; save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>{name} ist keine Rasterdatei ({provider}), sodass keinem Server die Kanäle gesendet werden können; speichern Sie den Layer mit 'Rasterrohdaten' als GeoTIFF und wählen Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is opened with a login that is kept in QGIS; save it as a file and choose that.</source>
            <translation>{name} wird mit einer in QGIS hinterlegten Anmeldung geöffnet; speichern Sie den Layer als Datei und wählen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name} on {device}</source>
            <translation>{name} auf {device}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, a model for demonstration; {details}.</source>
            <translation>{name}, ein Modell zur Demonstration; {details}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, served by the plugin '{plugin}': it works, with limits.</source>
            <translation>{name}, bereitgestellt vom Plugin '{plugin}': funktioniert mit Einschränkungen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, which does not look for floods; {details}.</source>
            <translation>{name}, das nicht nach Überflutungen sucht; {details}.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{sentence}; {done} of {total} windows are kept, and the run can be continued.</source>
            <translation>{sentence}; {done} von {total} Fenstern sind erhalten, und der Lauf kann fortgesetzt werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{title} at {address}</source>
            <translation>{title} auf {address}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>{} cannot be deleted; delete it by hand.</source>
            <translation>{} kann nicht gelöscht werden; löschen Sie es von Hand.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>{} cannot be started; choose another Python.</source>
            <translation>{} kann nicht gestartet werden; wählen Sie ein anderes Python.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>{} cannot be started; install the server again.</source>
            <translation>{} kann nicht gestartet werden; installieren Sie den Server erneut.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} cannot make environments: install your system's package for that (python{}.{}-venv on Debian and Ubuntu), or choose another one.</source>
            <translation>{} kann keine Umgebungen anlegen: Installieren Sie das Paket Ihres Systems dafür (python{}.{}-venv unter Debian und Ubuntu) oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>{} failed; the log below says why.</source>
            <translation>{} ist fehlgeschlagen; das Protokoll unten sagt, warum.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is Python {}, and {} is needed; choose another one.</source>
            <translation>{} ist Python {}, benötigt wird {}; wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is not a 64-bit CPython; choose another one.</source>
            <translation>{} ist kein 64-Bit-CPython; wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>{} is there already and will be replaced.</source>
            <translation>{} existiert bereits und wird ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>TerramaskAlgorithms</name>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas</source>
            <translation>Flächen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas of a mask's classes</source>
            <translation>Flächen der Klassen einer Maske</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Classes in {}</source>
            <translation>Klassen in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Continue a run</source>
            <translation>Lauf fortsetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Detect floods</source>
            <translation>Überflutungen erkennen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Finds floods and other water in a multispectral satellite scene. The scene's pixels are sent to a Terramask server, which runs the model.</source>
            <translation>Findet Überflutungen und anderes Wasser in einer multispektralen Satellitenszene. Die Pixel der Szene werden an einen Terramask-Server gesendet, der das Modell ausführt.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Finishes a run that was cancelled, that failed, or that ended with QGIS. Only what is missing is asked for; the result is that of an unbroken run.

Run: the run's number, which the run that was not finished gives in its summary; empty means the newest.

Floods: where to write the result; empty means where the run began to write it.</source>
            <translation>Beendet einen Lauf, der abgebrochen wurde, fehlgeschlagen ist oder mit QGIS endete. Nur das Fehlende wird angefordert; das Ergebnis ist das eines ununterbrochenen Laufs.

Lauf: die Nummer des Laufs, die der nicht beendete Lauf in seiner Zusammenfassung nennt; leer bedeutet der neueste.

Überflutungen: wohin das Ergebnis geschrieben wird; leer bedeutet dorthin, wo der Lauf es zu schreiben begann.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Flooded area in km²</source>
            <translation>Überflutete Fläche in km²</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <location filename="../../plugin/processing/scene_algorithm.py" />
            <source>Floods</source>
            <translation>Überflutungen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Floods in {}</source>
            <translation>Überflutungen in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Gives each pixel of a multispectral satellite scene one of the classes of the server's model, whatever these are: burn scars, floods. The scene's pixels are sent to a Terramask server, which runs the model. The summary names the classes and their areas.</source>
            <translation>Gibt jedem Pixel einer multispektralen Satellitenszene eine der Klassen des Servermodells, welche es auch sind: Brandflächen, Überflutungen. Die Pixel der Szene werden an einen Terramask-Server gesendet, der das Modell ausführt. Die Zusammenfassung nennt die Klassen und ihre Flächen.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Makes a polygon of each patch of pixels of one class, with its true area.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Class ids: those to take, separated by commas; empty means the floods, or all classes but 0 where the mask does not tell which are floods.

Smallest area: smaller patches are left out, and smaller holes are filled unless there are pixels without data in them. Areas are measured on the ellipsoid. 0 keeps all.

Simplify: no point of an outline moves further than that; 0 keeps the pixels' edges. About one pixel takes the steps out of the outlines. Borders between two classes are simplified for each of them, and may then leave gaps or overlap by that much.

Pixels that only touch at a corner are two patches. The polygons have the mask's CRS, the class's id and name, and the area on the ellipsoid in hectares and km².</source>
            <translation>Erzeugt aus jeder zusammenhängenden Fläche von Pixeln einer Klasse ein Polygon mit seiner wahren Fläche.

Maske: ein Ergebnis von Terramask oder ein beliebiges Raster von Klassen mit 8 Bit.

Klassen-IDs: die gewünschten, durch Kommas getrennt; leer bedeutet die Überflutungen oder alle Klassen außer 0, wenn die Maske nicht angibt, welche Überflutungen sind.

Kleinste Fläche: Kleinere Flächen werden weggelassen und kleinere Löcher gefüllt, sofern darin keine Pixel ohne Daten liegen. Flächen werden auf dem Ellipsoid gemessen. 0 behält alle.

Vereinfachen: Kein Punkt eines Umrisses wird weiter verschoben als angegeben; 0 behält die Pixelkanten bei. Etwa ein Pixel nimmt den Umrissen die Stufen. Grenzen zwischen zwei Klassen werden für jede von ihnen vereinfacht und können dann um so viel klaffen oder sich überlappen.

Pixel, die sich nur an einer Ecke berühren, sind zwei Flächen. Die Polygone haben das KBS der Maske, ID und Namen der Klasse und die Fläche auf dem Ellipsoid in Hektar und km².</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Mask to polygons</source>
            <translation>Maske in Polygone umwandeln</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons of {}</source>
            <translation>Polygone von {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons: smallest area {} ha, simplified by up to {} m</source>
            <translation>Polygone: kleinste Fläche {} ha, vereinfacht um bis zu {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/scene_algorithm.py" />
            <source>Scene: a raster with the bands that the server's model takes. Sentinel-2, Landsat 8 and 9 and HLS are recognised by their band names, metadata or file names. A product whose bands are separate files is given by its folder, its ZIP or one of its files, or as several layers.

Area, polygons: the part to look at; nothing means all of the scene. Outside of the polygons the result has no data.

Server: its address, and the authentication configuration with its key if it has one; for an address that is kept among the servers of the panel, nothing means the key that is kept with it.

Transport: 'b64' sends the pixels, 'url' sends the address of a layer that lives on the web so that the server fetches it, 'auto' chooses.

Band numbers, scale, offset, no data, date: for a scene that does not say these itself.

Per cent of each class: one more band for each class, where the server gives them. Resample: bring the scene to the model's pixel size first; the result has that size. Begin around this point: where to look first.

The result has the scene's grid and CRS; its values are the model's classes, and 255 where the scene has no data. A run that was cancelled, or in which windows failed, has 255 there too, and can be continued with 'Continue a run'.</source>
            <translation>Szene: ein Raster mit den Kanälen, die das Modell des Servers nimmt. Sentinel-2, Landsat 8 und 9 und HLS werden an Kanalnamen, Metadaten oder Dateinamen erkannt. Ein Produkt, dessen Kanäle einzelne Dateien sind, wird durch seinen Ordner, seine ZIP-Datei oder eine seiner Dateien oder als mehrere Layer angegeben.

Gebiet, Polygone: der zu untersuchende Teil; nichts bedeutet die ganze Szene. Außerhalb der Polygone hat das Ergebnis Leerwerte.

Server: seine Adresse und, falls er einen Schlüssel hat, die Authentifizierungskonfiguration damit; bei einer Adresse, die unter den Servern des Bedienfelds gespeichert ist, bedeutet nichts den dort gespeicherten Schlüssel.

Übertragung: 'b64' sendet die Pixel, 'url' sendet die Adresse eines Layers, der im Web liegt, sodass der Server ihn holt, 'auto' wählt aus.

Kanalnummern, Skalierung, Versatz, Leerwert, Datum: für eine Szene, die dies nicht selbst angibt.

Prozentwerte jeder Klasse: ein weiterer Kanal je Klasse, sofern der Server sie liefert. Umrechnen: die Szene zuerst auf die Pixelgröße des Modells bringen; das Ergebnis hat diese Größe. Um diesen Punkt herum beginnen: wo zuerst gesucht wird.

Das Ergebnis hat Gitter und KBS der Szene; seine Werte sind die Klassen des Modells und 255, wo die Szene Leerwerte hat. Ein Lauf, der abgebrochen wurde oder in dem Fenster fehlgeschlagen sind, hat auch dort 255 und kann mit 'Lauf fortsetzen' fortgesetzt werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Segment a scene</source>
            <translation>Szene segmentieren</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Summary as JSON</source>
            <translation>Zusammenfassung als JSON</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Tells how many pixels and how much ground each class of a mask covers, in all or in each zone.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Zones: polygons such as districts, in any CRS; empty means all of the mask. A pixel belongs to a zone if its centre is inside. Of a zone that reaches beyond the mask only what lies in it is counted.

Field with the zones' names: empty means their numbers.

The table has a row for each zone and class, and one for no data: pixels, true area in hectares and km², and the share of those pixels of the zone that have data. The flooded area is that of all zones together; where zones overlap, it counts twice. Where the mask does not tell which classes are floods, all but 0 are taken.</source>
            <translation>Gibt an, wie viele Pixel und wie viel Boden jede Klasse einer Maske bedeckt, insgesamt oder in jeder Zone.

Maske: ein Ergebnis von Terramask oder ein beliebiges Raster von Klassen mit 8 Bit.

Zonen: Polygone wie etwa Bezirke, in beliebigem KBS; leer bedeutet die ganze Maske. Ein Pixel gehört zu einer Zone, wenn sein Mittelpunkt darin liegt. Von einer Zone, die über die Maske hinausreicht, wird nur gezählt, was in der Maske liegt.

Feld mit den Namen der Zonen: leer bedeutet ihre Nummern.

Die Tabelle hat eine Zeile je Zone und Klasse und eine für Leerwerte: Pixel, wahre Fläche in Hektar und km² sowie der Anteil an den Pixeln der Zone, die Daten haben. Die überflutete Fläche ist die aller Zonen zusammen; wo sich Zonen überlappen, zählt sie doppelt. Wenn die Maske nicht angibt, welche Klassen Überflutungen sind, werden alle außer 0 genommen.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Windows that are missing</source>
            <translation>Fehlende Fenster</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>flood,water,inundation,segmentation,satellite,sentinel,landsat</source>
            <translation>Überflutung,Hochwasser,Wasser,Segmentierung,Satellit,Sentinel,Landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>flood,water,mask,classes,segmentation,area,hectares</source>
            <translation>Überflutung,Hochwasser,Wasser,Maske,Klassen,Segmentierung,Fläche,Hektar</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>segmentation,classification,land cover,burn scars,crops,satellite</source>
            <translation>Segmentierung,Klassifizierung,Landbedeckung,Brandflächen,Feldfrüchte,Satellit</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>{} polygons of {} patches.</source>
            <translation>{} Polygone aus {} Flächen.</translation>
        </message>
    </context>
    <context>
        <name>TerramaskParameters</name>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Also the per cent of each class</source>
            <translation>Auch die Prozentwerte jeder Klasse</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Band numbers in the model's order, such as 2,3,4,9,12,13</source>
            <translation>Kanalnummern in der Reihenfolge des Modells, z. B. 2,3,4,9,12,13</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Begin around this point</source>
            <translation>Um diesen Punkt herum beginnen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Class ids, such as 1,2 (empty: floods)</source>
            <translation>Klassen-IDs, z. B. 1,2 (leer: Überflutungen)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Date of acquisition, such as 2019-09-14</source>
            <translation>Aufnahmedatum, z. B. 2019-09-14</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Field with the zones' names</source>
            <translation>Feld mit den Namen der Zonen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Key of the server</source>
            <translation>Schlüssel des Servers</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Number that means no data</source>
            <translation>Zahl, die Leerwert bedeutet</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Offset</source>
            <translation>Versatz</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or a product: its folder, its ZIP or one of its files</source>
            <translation>Oder ein Produkt: sein Ordner, seine ZIP-Datei oder eine seiner Dateien</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or inside of polygons</source>
            <translation>Oder innerhalb von Polygonen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or its bands as separate layers</source>
            <translation>Oder seine Kanäle als einzelne Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Resample the scene to the model's pixel size</source>
            <translation>Die Szene auf die Pixelgröße des Modells umrechnen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scale (reflectance = number x scale + offset)</source>
            <translation>Skalierung (Reflektanz = Zahl x Skalierung + Versatz)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Simplify outlines by up to so many metres</source>
            <translation>Umrisse um bis zu so viele Meter vereinfachen</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Smallest area in hectares</source>
            <translation>Kleinste Fläche in Hektar</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Transport</source>
            <translation>Übertragung</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Zones, such as districts</source>
            <translation>Zonen, z. B. Bezirke</translation>
        </message>
    </context>
    <context>
        <name>TerramaskPlugin</name>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Detect floods</source>
            <translation>Überflutungen erkennen</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Open or close the Terramask panel</source>
            <translation>Das Terramask-Bedienfeld öffnen oder schließen</translation>
        </message>
    </context>
    <context>
        <name>ThresholdNote</name>
        <message>
            <location filename="../../plugin/gui/threshold_note.py" />
            <source>The classes of the file are used here, not what the slider shows (at least {} %).</source>
            <translation>Hier zählen die Klassen der Datei, nicht was der Regler zeigt (mindestens {} %).</translation>
        </message>
    </context>
    <context>
        <name>ThresholdRow</name>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>At least {} % likely: {} km² ({} ha)</source>
            <translation>Mindestens {} % wahrscheinlich: {} km² ({} ha)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Each pixel's most likely class is shown. Move the slider for another limit.</source>
            <translation>Gezeigt wird die wahrscheinlichste Klasse jedes Pixels. Verschieben Sie den Regler für eine andere Grenze.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Least likelihood of water in per cent</source>
            <translation>Mindestwahrscheinlichkeit von Wasser in Prozent</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show each pixel's most likely class again</source>
            <translation>Wieder die wahrscheinlichste Klasse jedes Pixels zeigen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show only water that the model is so sure of</source>
            <translation>Nur Wasser zeigen, bei dem sich das Modell so sicher ist</translation>
        </message>
    </context>
    <context>
        <name>ZonesRow</name>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Count in</source>
            <translation>&amp;Zählen in</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Named by</source>
            <translation>Be&amp;nannt nach</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>Count in each polygon of a layer, such as districts</source>
            <translation>In jedem Polygon eines Layers zählen, etwa in Bezirken</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The field with the names; none means their numbers</source>
            <translation>Das Feld mit den Namen; ohne Feld gelten ihre Nummern</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The whole result</source>
            <translation>Das ganze Ergebnis</translation>
        </message>
    </context>
</TS>
