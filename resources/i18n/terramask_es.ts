<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AlgorithmRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Procesos no conoce los algoritmos de Terramask: reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>La ejecución falló por una razón que Terramask desconoce; consulte los detalles.</translation>
        </message>
    </context>
    <context>
        <name>Area</name>
        <message>
            <location filename="../../plugin/processing/polygons.py" />
            <source>The area cannot be brought into the layer's CRS: choose another area.</source>
            <translation>El área no se puede pasar al SRC de la capa: elija otra área.</translation>
        </message>
    </context>
    <context>
        <name>AreaBox</name>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A polygon on the map</source>
            <translation>Un polígono en el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A rectangle on the map</source>
            <translation>Un rectángulo en el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Click the corners on the map; a right click or a double click ends, Backspace takes a corner back, Esc gives up</source>
            <translation>Haga clic en las esquinas en el mapa; el clic derecho o el doble clic termina, Retroceso quita una esquina, Esc abandona</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Drag a rectangle on the map; Esc gives it up</source>
            <translation>Arrastre un rectángulo en el mapa; Esc lo abandona</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a polygon on the map.</source>
            <translation>Dibuje un polígono en el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a rectangle on the map.</source>
            <translation>Dibuje un rectángulo en el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Polygons of a layer</source>
            <translation>Polígonos de una capa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>The area lies outside the layer: choose another area.</source>
            <translation>El área queda fuera de la capa: elija otra área.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>What the map shows</source>
            <translation>Lo que muestra el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Which part of the layer to look at</source>
            <translation>Qué parte de la capa examinar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Whole layer</source>
            <translation>Toda la capa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>about {}</source>
            <translation>unos {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>at most {}</source>
            <translation>como máximo {}</translation>
        </message>
    </context>
    <context>
        <name>AreasModel</name>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>District</source>
            <translation>Distrito</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Part of the pixels that have data</source>
            <translation>Parte de los píxeles que tienen datos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Share</source>
            <translation>Proporción</translation>
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
            <translation>Algo salió mal que Terramask desconoce; consulte los detalles.</translation>
        </message>
    </context>
    <context>
        <name>BandDialog</name>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>'{}' is not a number: correct it or leave it empty.</source>
            <translation>«{}» no es un número: corríjalo o déjelo vacío.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Acquired</source>
            <translation>Adquirida</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>As recognised</source>
            <translation>Tal como se reconoció</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Band {} cannot be both {} and {}: choose another.</source>
            <translation>La banda {} no puede ser a la vez {} y {}: elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Bands and units</source>
            <translation>Bandas y unidades</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose a band</source>
            <translation>Elegir una banda</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose the band of the file that is {}.</source>
            <translation>Elija la banda del archivo que es {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Looking at the values …</source>
            <translation>Examinando los valores …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Offset</source>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Reflectance = value {} scale + offset.</source>
            <translation>Reflectancia = valor {} escala + desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>The scale cannot be 0: correct it or leave it empty.</source>
            <translation>La escala no puede ser 0: corríjala o déjela vacía.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says</source>
            <translation>como indica el archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says, else 0.0001 for integers</source>
            <translation>como indica el archivo, o 0.0001 para enteros</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>&amp;Copy report</source>
            <translation>&amp;Copiar informe</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>All is well with the server.</source>
            <translation>Todo está bien en el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Check &amp;again</source>
            <translation>Comprobar de &amp;nuevo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Looking at the server …</source>
            <translation>Examinando el servidor …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Server doctor</source>
            <translation>Diagnóstico del servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Something is wrong; the lines below say what to do.</source>
            <translation>Algo va mal; las líneas siguientes dicen qué hacer.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>The server can be used; mind the hints below.</source>
            <translation>El servidor se puede usar; tenga en cuenta las indicaciones siguientes.</translation>
        </message>
    </context>
    <context>
        <name>DrawButton</name>
        <message>
            <location filename="../../plugin/gui/draw_button.py" />
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>Drop it here to look at it</source>
            <translation>Suéltelo aquí para examinarlo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>This is no raster</source>
            <translation>Esto no es un ráster</translation>
        </message>
    </context>
    <context>
        <name>EstimateBox</name>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Estimating …</source>
            <translation>Calculando …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Resample to {} m</source>
            <translation>Remuestrear a {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The pixels are {} m wide, and the model was trained on {} m.</source>
            <translation>Los píxeles miden {} m de ancho y el modelo se entrenó con {} m.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The result then has pixels of this size, and finds what the model knows</source>
            <translation>El resultado tendrá entonces píxeles de este tamaño y encontrará lo que el modelo conoce</translation>
        </message>
    </context>
    <context>
        <name>FloodRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Procesos no conoce los algoritmos de Terramask: reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>La ejecución falló por una razón que Terramask desconoce; consulte los detalles.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>A demonstration model, to try things out and not for real work.</source>
            <translation>Un modelo de demostración, para probar y no para trabajo real.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>No Terramask server: it works, with limits. {}</source>
            <translation>No es un servidor Terramask: funciona, con limitaciones. {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Show or hide the options</source>
            <translation>Mostrar u ocultar las opciones</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Still needed: {}.</source>
            <translation>Falta todavía: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a file to save to</source>
            <translation>un archivo donde guardar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a layer that fits</source>
            <translation>una capa adecuada</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a server that answers</source>
            <translation>un servidor que responda</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>an area on the layer</source>
            <translation>un área en la capa</translation>
        </message>
    </context>
    <context>
        <name>GuideBox</name>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>An artificial flooded valley that is shipped with Terramask</source>
            <translation>Un valle inundado artificial que se entrega con Terramask</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Choose a server that answers, or start one on this computer.</source>
            <translation>Elija un servidor que responda o inicie uno en este equipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide</source>
            <translation>Cerrar esta guía</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide; the help opens it again</source>
            <translation>Cerrar esta guía; la ayuda la abre de nuevo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open a satellite scene, or the sample scene.</source>
            <translation>Abra una escena de satélite o la escena de ejemplo.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open the sample scene</source>
            <translation>Abrir la escena de ejemplo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Press the blue button. The mask appears on the map.</source>
            <translation>Pulse el botón azul. La máscara aparece en el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Your first mask</source>
            <translation>Su primera máscara</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Guide to the first mask</source>
            <translation>Guía para la primera máscara</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help, and the guide to the first mask</source>
            <translation>Ayuda y guía para la primera máscara</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Servers, and where results are saved</source>
            <translation>Servidores y dónde se guardan los resultados</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>No web browser could be opened; the help is in {}.</source>
            <translation>No se pudo abrir ningún navegador web; la ayuda está en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Open in a &amp;web browser</source>
            <translation>Abrir en un &amp;navegador web</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show the page from before</source>
            <translation>Mostrar la página anterior</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show this page where it can be searched and printed</source>
            <translation>Mostrar esta página donde se puede buscar en ella e imprimirla</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Terramask help</source>
            <translation>Ayuda de Terramask</translation>
        </message>
    </context>
    <context>
        <name>LayerBox</name>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Add a satellite scene to the project, or open one with '…'.</source>
            <translation>Añada una escena de satélite al proyecto o abra una con «…».</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Putting the bands of {} together …</source>
            <translation>Reuniendo las bandas de {} …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Reading the layer's bands …</source>
            <translation>Leyendo las bandas de la capa …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>That is no raster: drag a raster layer here, or a scene's files.</source>
            <translation>Eso no es un ráster: arrastre aquí una capa ráster o los archivos de una escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The layer's file cannot be found: repair its source or remove it.</source>
            <translation>No se encuentra el archivo de la capa: repare su fuente o elimínela.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The satellite scene to look at</source>
            <translation>La escena de satélite que se va a examinar</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <location filename="../../plugin/gui/layer_menu.py" />
            <source>Detect floods</source>
            <translation>Detectar inundaciones</translation>
        </message>
    </context>
    <context>
        <name>LayerMetadata</name>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Acquired: {}</source>
            <translation>Adquirida: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Bands and numbers: {}</source>
            <translation>Bandas y números: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Model: {}</source>
            <translation>Modelo: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>On the server: {}</source>
            <translation>En el servidor: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Read as: {}</source>
            <translation>Leída como: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Scene: {}</source>
            <translation>Escena: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Server: {}</source>
            <translation>Servidor: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of '{}'.</source>
            <translation>Las clases que el modelo «{}» dio a los píxeles de «{}».</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of a scene.</source>
            <translation>Las clases que el modelo «{}» dio a los píxeles de una escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The run has not come to its end; a part is missing.</source>
            <translation>La ejecución no ha llegado a su fin; falta una parte.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Tiles: {}</source>
            <translation>Teselas: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Version of Terramask: {}</source>
            <translation>Versión de Terramask: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Written: {}</source>
            <translation>Escrito: {}</translation>
        </message>
    </context>
    <context>
        <name>LayersDialog</name>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Put several layers together</source>
            <translation>Reunir varias capas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Tick the layers that hold the bands of one scene.</source>
            <translation>Marque las capas que contienen las bandas de una misma escena.</translation>
        </message>
    </context>
    <context>
        <name>LocalInstallBox</name>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Computes on</source>
            <translation>&amp;Calcula en</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose a Python</source>
            <translation>Elegir un Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose another Python</source>
            <translation>Elegir otro Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Installing for a graphics card has not been tried yet, nor is it known how much room it takes; {:.0f} GB should be free. {:.1f} GB are, in {}.</source>
            <translation>La instalación para una tarjeta gráfica todavía no se ha probado ni se sabe cuánto espacio ocupa; deberían estar libres {:.0f} GB. Hay {:.1f} GB en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Looking for Python …</source>
            <translation>Buscando Python …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>No Python {} was found; install one with your system's packages, or choose it with the button …</source>
            <translation>No se encontró ningún Python {}; instale uno con los paquetes de su sistema o elíjalo con el botón …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Takes {:.1f} GB; {:.0f} GB must be free for a while, and {:.1f} GB are, in {}.</source>
            <translation>Ocupa {:.1f} GB; {:.0f} GB deben estar libres durante un tiempo, y hay {:.1f} GB en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The Python that the server gets an environment of; it is not changed</source>
            <translation>El Python con el que se crea un entorno para el servidor; no se modifica</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The processor</source>
            <translation>El procesador</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>What computes; it cannot be changed without installing</source>
            <translation>Lo que calcula; no se puede cambiar sin instalar</translation>
        </message>
    </context>
    <context>
        <name>LocalServeBox</name>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Keep running when QGIS closes</source>
            <translation>&amp;Seguir en marcha al cerrar QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>A folder with config.json and weights, or a model's name on the Hugging Face hub, from which it is downloaded</source>
            <translation>Una carpeta con config.json y pesos, o el nombre de un modelo en el hub de Hugging Face, del que se descarga</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Another model</source>
            <translation>Otro modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Demonstration model</source>
            <translation>Modelo de demostración</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Enter the folder of a model, or its name on the hub.</source>
            <translation>Introduzca la carpeta de un modelo o su nombre en el hub.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder of the model</source>
            <translation>Carpeta del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder, or owner/model on the hub</source>
            <translation>Carpeta, o propietario/modelo en el hub</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Otherwise the server ends together with QGIS, however that ends</source>
            <translation>De lo contrario, el servidor termina junto con QGIS, sea como sea que este termine</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>P&amp;ort</source>
            <translation>P&amp;uerto</translation>
        </message>
    </context>
    <context>
        <name>LocalServerDialog</name>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Borrar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Install</source>
            <translation>&amp;Instalar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Start</source>
            <translation>I&amp;niciar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Update</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;Usar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>C&amp;ancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Choose this server in the panel</source>
            <translation>Elegir este servidor en el panel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Delete the server and all that was installed for it? The folder is {}. Models that were fetched from the hub stay in the cache that other programs use, too.</source>
            <translation>¿Borrar el servidor y todo lo que se instaló para él? La carpeta es {}. Los modelos que se descargaron del hub permanecen en la caché que también usan otros programas.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>How to do that</source>
            <translation>Cómo hacerlo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>S&amp;top</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Server on this computer</source>
            <translation>Servidor en este equipo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>U&amp;ninstall …</source>
            <translation>&amp;Desinstalar …</translation>
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
            <translation>Un ZIP, un archivo de un producto o varias bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>A folder of bands</source>
            <translation>Una carpeta de bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a ZIP or a file of a product …</source>
            <translation>Abrir un ZIP o un archivo de un producto …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a folder of bands …</source>
            <translation>Abrir una carpeta de bandas …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene</source>
            <translation>Abrir una escena</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene that is not a layer yet</source>
            <translation>Abrir una escena que todavía no es una capa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Products and bands</source>
            <translation>Productos y bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Put several layers together …</source>
            <translation>Reunir varias capas …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>{} and {} more</source>
            <translation>{} y {} más</translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Choose a folder; without one, results are temporary.</source>
            <translation>Elija una carpeta; sin ella, los resultados son temporales.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Folder for new results</source>
            <translation>Carpeta para nuevos resultados</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In new files in this folder</source>
            <translation>En archivos nuevos de esta carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In temporary files, which go when QGIS does</source>
            <translation>En archivos temporales, que desaparecen al cerrar QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>New results of the panel</source>
            <translation>Nuevos resultados del panel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Runs that can be continued</source>
            <translation>Ejecuciones que se pueden continuar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>There is no run yet</source>
            <translation>Todavía no hay ninguna ejecución</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>This folder does not exist; choose another.</source>
            <translation>Esta carpeta no existe; elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>What the box of this name in the panel is at the beginning</source>
            <translation>El valor inicial de la casilla de este nombre en el panel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>With probabilities</source>
            <translation>Con probabilidades</translation>
        </message>
    </context>
    <context>
        <name>OutputBox</name>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>A temporary file goes when QGIS does</source>
            <translation>Un archivo temporal desaparece al cerrar QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Also how sure the model is of each class; after the run a slider sets a limit</source>
            <translation>También lo seguro que está el modelo de cada clase; tras la ejecución, un control deslizante fija un límite</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Choose the file to save to</source>
            <translation>Elegir el archivo donde guardar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>Indique la ruta completa del archivo donde guardar.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>New file in {}</source>
            <translation>Archivo nuevo en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save the flood mask</source>
            <translation>Guardar la máscara de inundación</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save to</source>
            <translation>Guardar en</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Temporary file</source>
            <translation>Archivo temporal</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>La carpeta {} no existe: elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} for new results does not exist: choose another file.</source>
            <translation>La carpeta {} para nuevos resultados no existe: elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The server's model gives no probabilities</source>
            <translation>El modelo del servidor no da probabilidades</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>With probabilities</source>
            <translation>Con probabilidades</translation>
        </message>
    </context>
    <context>
        <name>PastRuns</name>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The result {} is not there any more: repeat the run.</source>
            <translation>El resultado {} ya no está: repita la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The run's scene cannot be opened: choose a layer and start it above.</source>
            <translation>No se puede abrir la escena de la ejecución: elija una capa e iníciela arriba.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>What this run was to do is not known any more, or its scene's address held a key, which is not kept: choose the layer and start it above.</source>
            <translation>Ya no se sabe qué debía hacer esta ejecución, o la dirección de su escena contenía una clave, que no se guarda: elija la capa e iníciela arriba.</translation>
        </message>
    </context>
    <context>
        <name>PolygonLayerRow</name>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Add a polygon layer to the project, or choose another area.</source>
            <translation>Añada una capa de polígonos al proyecto o elija otra área.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Leave out the polygons that are not selected on the map</source>
            <translation>Omitir los polígonos que no están seleccionados en el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>No polygon is selected: select some on the map, or take them all.</source>
            <translation>No hay ningún polígono seleccionado: seleccione algunos en el mapa o tómelos todos.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Polygon layer</source>
            <translation>Capa de polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Selected polygons only</source>
            <translation>Solo los polígonos seleccionados</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer is empty: choose another one.</source>
            <translation>La capa de polígonos está vacía: elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer to look inside</source>
            <translation>La capa de polígonos dentro de los cuales examinar</translation>
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
            <translation>&amp;Crear polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>&amp;Simplify by up to</source>
            <translation>&amp;Simplificar hasta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>1 polygon</source>
            <translation>1 polígono</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>Indique la ruta completa del archivo donde guardar.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Making polygons</source>
            <translation>Creando polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>No point of an outline moves further; 0 keeps the edges of the pixels</source>
            <translation>Ningún punto de un contorno se desplaza más; 0 conserva los bordes de los píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons</source>
            <translation>Polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons of {}</source>
            <translation>Polígonos de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save &amp;to</source>
            <translation>&amp;Guardar en</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save the polygons</source>
            <translation>Guardar los polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smaller patches are left out, and smaller holes are filled; 0 keeps all</source>
            <translation>Las manchas más pequeñas se omiten y los huecos más pequeños se rellenan; 0 conserva todo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smallest &amp;area</source>
            <translation>Área &amp;mínima</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Temporary file</source>
            <translation>Archivo temporal</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>La carpeta {} no existe: elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The layer '{}' shows this file: choose another, or remove the layer.</source>
            <translation>La capa «{}» muestra este archivo: elija otro o elimine la capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The project was closed meanwhile, so nothing was added; the polygons are in {}.</source>
            <translation>El proyecto se cerró mientras tanto, así que no se añadió nada; los polígonos están en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>El resultado ya no está en el proyecto: añádalo de nuevo o repita la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>There is no patch as large as that; nothing was added to the map.</source>
            <translation>No hay ninguna mancha tan grande; no se añadió nada al mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>{} polygons</source>
            <translation>{} polígonos</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Key</source>
            <translation>C&amp;lave</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Add a server</source>
            <translation>Añadir un servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Edit the server</source>
            <translation>Editar el servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Encrypted. QGIS checks the server's certificate; authorities and exceptions are under Settings, Options, Authentication.</source>
            <translation>Cifrado. QGIS comprueba el certificado del servidor; las autoridades y excepciones están en Configuración, Opciones, Autenticación.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'API Header' with the header Authorization and the value Bearer KEY. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>Para un servidor que pide una clave: añada una configuración del tipo «API Header» con el encabezado Authorization y el valor Bearer CLAVE. Para uno que pide un certificado de cliente: una configuración de uno de los tipos «PKI».</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'Basic authentication' with any user name and the key as its password. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>Para un servidor que pide una clave: añada una configuración del tipo «Autenticación básica» con cualquier nombre de usuario y la clave como contraseña. Para uno que pide un certificado de cliente: una configuración de uno de los tipos «PKI».</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: scenes can be read on the way.</source>
            <translation>Sin cifrar: las escenas se pueden leer en el camino.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: the key can be read on the way and used by others. Ask the server's operator for an address that begins with https://.</source>
            <translation>Sin cifrar: otros pueden leer la clave en el camino y usarla. Pida al operador del servidor una dirección que empiece por https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted; nothing leaves this computer.</source>
            <translation>Sin cifrar; nada sale de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>ProfileTable</name>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Add a server</source>
            <translation>Añadir un servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Edit the server</source>
            <translation>Editar el servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Remove the server</source>
            <translation>Eliminar el servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancelling</source>
            <translation>Cancelando</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>End the run; what is there stays</source>
            <translation>Terminar la ejecución; lo que ya hay permanece</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Getting ready</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>about {} left</source>
            <translation>quedan unos {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>{} of {} windows</source>
            <translation>{} de {} ventanas</translation>
        </message>
    </context>
    <context>
        <name>RecognitionCard</name>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Change …</source>
            <translation>Cambiar …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose bands …</source>
            <translation>Elegir bandas …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose the bands and the units by hand</source>
            <translation>Elegir a mano las bandas y las unidades</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>El resultado ya no está en el proyecto: añádalo de nuevo o repita la ejecución.</translation>
        </message>
    </context>
    <context>
        <name>ResultLayer</name>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Floods</source>
            <translation>Inundaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood of flood</source>
            <translation>Probabilidad de inundación</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood: {}</source>
            <translation>Probabilidad: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>The mask {} cannot be read back: save it to another folder.</source>
            <translation>No se puede volver a leer la máscara {}: guárdela en otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Areas of the classes, in all or by district</source>
            <translation>Áreas de las clases, en total o por distrito</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Make polygons of the result</source>
            <translation>Crear polígonos del resultado</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>No water found</source>
            <translation>No se encontró agua</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Polygons …</source>
            <translation>Polígonos …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Show all of the result on the map</source>
            <translation>Mostrar todo el resultado en el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Statistics …</source>
            <translation>Estadísticas …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Zoom</source>
            <translation>Zum</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>{} km² under water</source>
            <translation>{} km² bajo el agua</translation>
        </message>
    </context>
    <context>
        <name>RunControl</name>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; {} of {} windows are kept.</source>
            <translation>Cancelado; se conservan {} de {} ventanas.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>The mask is in {}.</source>
            <translation>La máscara está en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>{} of {} windows failed</source>
            <translation>Fallaron {} de {} ventanas</translation>
        </message>
    </context>
    <context>
        <name>RunsBox</name>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Ask the server for the windows that are missing</source>
            <translation>Pedir al servidor las ventanas que faltan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Do the same again, into a new file</source>
            <translation>Hacer lo mismo otra vez, en un archivo nuevo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Forget this run; what is on the map and on the disk stays</source>
            <translation>Olvidar esta ejecución; lo que hay en el mapa y en el disco permanece</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show details</source>
            <translation>Mostrar detalles</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show the result on the map</source>
            <translation>Mostrar el resultado en el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show why the run failed, or has gaps</source>
            <translation>Mostrar por qué falló la ejecución o tiene huecos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Zoom to</source>
            <translation>Zum a</translation>
        </message>
    </context>
    <context>
        <name>RunsList</name>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Ended with QGIS</source>
            <translation>Acabó con QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>File: {}</source>
            <translation>Archivo: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Model: {}</source>
            <translation>Modelo: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Scene without a name</source>
            <translation>Escena sin nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Server: {}</source>
            <translation>Servidor: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>With gaps</source>
            <translation>Con huecos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} km²</source>
            <translation>{} km²</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} of {} windows</source>
            <translation>{} de {} ventanas</translation>
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
            <translation>Comprobar el servidor, desde su dirección hasta su modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Doctor</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Looking for the server …</source>
            <translation>Buscando el servidor …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The key travels unencrypted and can be read on the way; use an address that begins with https://.</source>
            <translation>La clave viaja sin cifrar y se puede leer en el camino; use una dirección que empiece por https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The server is being looked for.</source>
            <translation>Se está buscando el servidor.</translation>
        </message>
    </context>
    <context>
        <name>ServerChooser</name>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add server …</source>
            <translation>Añadir servidor …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add, edit or remove a server</source>
            <translation>Añadir, editar o eliminar un servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Bring back the server that was removed</source>
            <translation>Recuperar el servidor que se eliminó</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Edit …</source>
            <translation>Editar …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Last seen: {}</source>
            <translation>Visto por última vez: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server on this computer …</source>
            <translation>Servidor en este equipo …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>{} was removed.</source>
            <translation>Se eliminó {}.</translation>
        </message>
    </context>
    <context>
        <name>ServerRemedies</name>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Choose or add the configuration that holds the key</source>
            <translation>Elegir o añadir la configuración que contiene la clave</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Enter QGIS's master password</source>
            <translation>Introducir la contraseña maestra de QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Have a server run on this computer</source>
            <translation>Poner en marcha un servidor en este equipo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Set the key …</source>
            <translation>Fijar la clave …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Start a local server …</source>
            <translation>Iniciar un servidor local …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDialog</name>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Add as layer</source>
            <translation>&amp;Añadir como capa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Save as CSV …</source>
            <translation>&amp;Guardar como CSV …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>'{}' was added to the project.</source>
            <translation>«{}» se añadió al proyecto.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Add the table to the project, beside the result</source>
            <translation>Añadir la tabla al proyecto, junto al resultado</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas by {}</source>
            <translation>Áreas por {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of classes</source>
            <translation>Áreas de clases</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of the classes</source>
            <translation>Áreas de las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>C&amp;opy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Copy the table, to be pasted into a spreadsheet</source>
            <translation>Copiar la tabla para pegarla en una hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Counting pixels</source>
            <translation>Contando píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Save the table</source>
            <translation>Guardar la tabla</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Saved to {}</source>
            <translation>Guardado en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>El resultado ya no está en el proyecto: añádalo de nuevo o repita la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>The table was copied.</source>
            <translation>La tabla se ha copiado.</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Burn scars in {}</source>
            <translation>Áreas quemadas en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect burn scars</source>
            <translation>Detectar áreas quemadas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect floods</source>
            <translation>Detectar inundaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Floods in {}</source>
            <translation>Inundaciones en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Give each pixel of the layer one of the model's classes</source>
            <translation>Dar a cada píxel de la capa una de las clases del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for burnt land in the layer</source>
            <translation>Buscar terreno quemado en la capa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for floods in the layer</source>
            <translation>Buscar inundaciones en la capa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Map {}</source>
            <translation>Cartografiar {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>{} in {}</source>
            <translation>{} en {}</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>What to look for; each task has a server that can do it</source>
            <translation>Qué buscar; cada tarea tiene un servidor que puede hacerla</translation>
        </message>
    </context>
    <context>
        <name>Terramask</name>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> (HTTP status {status})</source>
            <translation> (estado HTTP {status})</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> at row {row}, column {column}</source>
            <translation> en la fila {row}, columna {column}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source> or of </source>
            <translation> o de </translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>'reflectance' or 'raw'</source>
            <translation>'reflectance' o 'raw'</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>'{address}' is not a server address; enter one such as {example}.</source>
            <translation>«{address}» no es una dirección de servidor; introduzca una como {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>'{first}' and '{second}'</source>
            <translation>«{first}» y «{second}»</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' and '{other}' are not of the same {title} ({known} and {value}); choose bands of one and the same scene.</source>
            <translation>«{name}» y «{other}» no coinciden en {title} ({known} y {value}); elija bandas de una misma escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' cannot be read; check that it is complete and within reach.</source>
            <translation>No se puede leer «{name}»; compruebe que está completo y accesible.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' holds more than {most_files} files; choose the folder of one product.</source>
            <translation>«{name}» contiene más de {most_files} archivos; elija la carpeta de un solo producto.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' is neither a GeoTIFF nor a JPEG 2000, whatever its name says; check that the product is complete and where it comes from.</source>
            <translation>«{name}» no es ni un GeoTIFF ni un JPEG 2000, diga lo que diga su nombre; compruebe que el producto está completo y de dónde procede.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' is of {sensor} and '{other}' of {other_sensor}; choose bands of one and the same scene.</source>
            <translation>«{name}» es de {sensor} y «{other}» de {other_sensor}; elija bandas de una misma escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>'{path}' is open in another program or loaded in QGIS; remove that layer or choose another name.</source>
            <translation>«{path}» está abierto en otro programa o cargado en QGIS; elimine esa capa o elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>'{text}' is not a list of band numbers; write them like 2,3,4,9,12,13.</source>
            <translation>«{text}» no es una lista de números de banda; escríbalos así: 2,3,4,9,12,13.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>'{text}' is not a list of class ids; write them like 1,2.</source>
            <translation>«{text}» no es una lista de identificadores de clase; escríbalos así: 1,2.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>'{title}' must be a number, 0 or greater.</source>
            <translation>«{title}» debe ser un número, 0 o mayor.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds more than one scene ('{first}' and '{second}' are of two); choose the folder of one, or the bands themselves.</source>
            <translation>«{where}» contiene más de una escena («{first}» y «{second}» son de dos); elija la carpeta de una o las propias bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds no bands of Sentinel-2, Landsat or HLS, and none with names such as B8A.tif; choose the folder of a product, or the bands themselves.</source>
            <translation>«{where}» no contiene bandas de Sentinel-2, Landsat o HLS ni ninguna con nombres como B8A.tif; elija la carpeta de un producto o las propias bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>(no name)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>1 window</source>
            <translation>1 ventana</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>; {nodata:.10g} is no data</source>
            <translation>; {nodata:.10g} es sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, and {per_cent} of its pixels are what the model makes of them.</source>
            <translation>Una muestra de {side} x {side} píxeles vuelve en {milliseconds} ms, y el {per_cent} de sus píxeles son lo que el modelo obtiene de ellos.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, but only {per_cent} of its pixels are what the model makes of them.</source>
            <translation>Una muestra de {side} x {side} píxeles vuelve en {milliseconds} ms, pero solo el {per_cent} de sus píxeles son lo que el modelo obtiene de ellos.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, on its grid and with the model's classes.</source>
            <translation>Una muestra de {side} x {side} píxeles vuelve en {milliseconds} ms, en su cuadrícula y con las clases del modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, with no data in {per_cent} of its pixels, all of which have some.</source>
            <translation>Una muestra de {side} x {side} píxeles vuelve en {milliseconds} ms, sin datos en el {per_cent} de sus píxeles, aunque todos los tienen.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>A file that the layer is made of is not there{where}; put it back and try again.</source>
            <translation>Falta un archivo del que se compone la capa{where}; devuélvalo a su sitio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>A key is chosen that the server does not ask for; it is sent all the same.</source>
            <translation>Se ha elegido una clave que el servidor no pide; se envía de todos modos.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/packing.py" />
            <source>A part of the layer cannot be packed for sending; export it as a GeoTIFF and try again.</source>
            <translation>Una parte de la capa no se puede empaquetar para enviarla; expórtela como GeoTIFF e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/ground.py" />
            <source>A part of the mask has no place on the ground in the mask's CRS, so that its area is not known; bring the mask into another CRS with 'Warp (reproject)'.</source>
            <translation>Una parte de la máscara no tiene lugar en el terreno en el SRC de la máscara, por lo que su área no se conoce; pase la máscara a otro SRC con «Combar (reproyectar)».</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be drawn; repair its geometry with 'Fix geometries'.</source>
            <translation>Un polígono del área no se puede dibujar; repare su geometría con «Corregir geometrías».</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be read; repair its geometry with 'Fix geometries'.</source>
            <translation>Un polígono del área no se puede leer; repare su geometría con «Corregir geometrías».</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address begins with http:// or https:// and not with {scheme}://; enter one such as {example}.</source>
            <translation>La dirección de un servidor empieza por http:// o https:// y no por {scheme}://; introduzca una como {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address holds no user name and nothing after '?' or '#'; enter one such as {example}.</source>
            <translation>La dirección de un servidor no contiene nombre de usuario ni nada después de «?» o «#»; introduzca una como {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>A server runs at {} already.</source>
            <translation>Ya hay un servidor en marcha en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>A web page came instead of an answer from the server at {server}: the network or the server may ask for a login; open the address in a web browser, log in, and try again.</source>
            <translation>En lugar de una respuesta del servidor de {server} llegó una página web: puede que la red o el servidor pidan iniciar sesión; abra la dirección en un navegador web, inicie sesión e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>All zones lie outside the mask; choose some that overlap it.</source>
            <translation>Todas las zonas quedan fuera de la máscara; elija algunas que se solapen con ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>Another QGIS installs or removes the server at this moment; wait until it has ended there.</source>
            <translation>Otro QGIS instala o elimina el servidor en este momento; espere hasta que haya terminado allí.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Apr</source>
            <translation>abr</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator for an address that begins with https://.</source>
            <translation>Pida al operador del servidor una dirección que empiece por https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>Ask the server's operator to run terramask-serve --check, which looks for the cause there.</source>
            <translation>Pida al operador del servidor que ejecute terramask-serve --check, que busca allí la causa.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator to start it with terramask-serve --api-key.</source>
            <translation>Pida al operador del servidor que lo inicie con terramask-serve --api-key.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Aug</source>
            <translation>ago</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} cannot be reflectance: its median is {middle:.4g} (the file's values are {lowest:.6g} to {highest:.6g}); choose another scene, or give the right scale and offset.</source>
            <translation>La banda {name} no puede ser reflectancia: su mediana es {middle:.4g} (los valores del archivo van de {lowest:.6g} a {highest:.6g}); elija otra escena o indique la escala y el desplazamiento correctos.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} has 8-bit values, as a picture for looking at has; choose the scene that it was made from, or give the scale and offset of its reflectance.</source>
            <translation>La banda {name} tiene valores de 8 bits, como una imagen para ver; elija la escena de la que se hizo o indique la escala y el desplazamiento de su reflectancia.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>Band {number} of the file is called '{description}' but has a wavelength of {wavelength:g} nm; correct its description, or choose the bands by hand.</source>
            <translation>La banda {number} del archivo se llama «{description}» pero tiene una longitud de onda de {wavelength:g} nm; corrija su descripción o elija las bandas a mano.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>Both '{name}' and '{other}' are {band}; choose one file for each band.</source>
            <translation>Tanto «{name}» como «{other}» son {band}; elija un solo archivo para cada banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Check again, and tell the server's operator if it stays so.</source>
            <translation>Compruebe de nuevo y avise al operador del servidor si sigue así.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Chosen by hand.</source>
            <translation>Elegido a mano.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Cirrus</source>
            <translation>Cirros</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Coastal aerosol</source>
            <translation>Aerosol costero</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Computes on: {}</source>
            <translation>Calcula en: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Dec</source>
            <translation>dic</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Deleting</source>
            <translation>Borrando</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>Edite el servidor y elija otra configuración de autenticación, o pida al operador del servidor la clave correcta.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose no key, or have the server's operator set one.</source>
            <translation>Edite el servidor y no elija ninguna clave, o pida al operador del servidor que fije una.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose or add its authentication configuration, or ask the server's operator for the key.</source>
            <translation>Edite el servidor y elija o añada su configuración de autenticación, o pida la clave al operador del servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Every program on this computer may use the server, which asks for no key.</source>
            <translation>Cualquier programa de este equipo puede usar el servidor, que no pide clave.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Fitting torchvision</source>
            <translation>Ajustando torchvision</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give an area or polygons, not both.</source>
            <translation>Indique un área o polígonos, no ambas cosas.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give one scene: a layer, or a product's folder or file, or several layers.</source>
            <translation>Indique una escena: una capa, la carpeta o el archivo de un producto, o varias capas.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Have the server run a Prithvi model for real work.</source>
            <translation>Haga que el servidor ejecute un modelo Prithvi para trabajo real.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>Instalando PyTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing the server</source>
            <translation>Instalando el servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM and TerraTorch</source>
            <translation>Instalando vLLM y TerraTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM for NVIDIA and TerraTorch</source>
            <translation>Instalando vLLM para NVIDIA y TerraTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It answers one request at a time, because others would mix up their places on the map.</source>
            <translation>Responde a una sola petición a la vez, porque otras confundirían sus lugares en el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It does not blend neighbouring tiles, so that their borders can show in the mask.</source>
            <translation>No funde las teselas vecinas, por lo que sus bordes pueden verse en la máscara.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It ends with QGIS.</source>
            <translation>Termina con QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It guesses from their mean what the scene's numbers are, so what is sent is converted first.</source>
            <translation>Adivina por su media qué son los números de la escena, por lo que lo que se envía se convierte antes.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>It is not known which band of the file is {names}: its {count} bands are named {listing}; choose the bands by hand, or correct their descriptions.</source>
            <translation>No se sabe qué banda del archivo es {names}: sus {count} bandas se llaman {listing}; elija las bandas a mano o corrija sus descripciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It keeps running when QGIS closes.</source>
            <translation>Sigue en marcha al cerrar QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It knows no missing pixels and maps them as if they were black; they are left out here by what the scene itself says.</source>
            <translation>No conoce píxeles ausentes y los clasifica como si fueran negros; aquí se omiten según lo que indica la propia escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It shrinks each tile from 512 to 448 pixels before the model sees it, which costs detail.</source>
            <translation>Reduce cada tesela de 512 a 448 píxeles antes de que el modelo la vea, lo que cuesta detalle.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It takes GeoTIFF files of which it reads every pixel, never a part of one behind an address.</source>
            <translation>Toma archivos GeoTIFF de los que lee todos los píxeles, nunca una parte de uno tras una dirección.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jan</source>
            <translation>ene</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Looking for the graphics card</source>
            <translation>Buscando la tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Looking who is at {} …</source>
            <translation>Comprobando quién está en {} …</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Making an environment</source>
            <translation>Creando un entorno</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Mar</source>
            <translation>mar</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>May</source>
            <translation>may</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Model: {}</source>
            <translation>Modelo: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR</source>
            <translation>NIR</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR broad</source>
            <translation>NIR ancho</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR narrow</source>
            <translation>NIR estrecho</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>No secure connection to {host} came about; check whether its address really begins with https://, or ask the server's operator.</source>
            <translation>No se estableció una conexión segura con {host}; compruebe si su dirección empieza realmente por https:// o pregunte al operador del servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>No server address is given; enter one such as {example}.</source>
            <translation>No se indica la dirección del servidor; introduzca una como {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>Nobody answers at {host}; start the server there, or correct the address.</source>
            <translation>Nadie responde en {host}; inicie allí el servidor o corrija la dirección.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>None of the files is a band that is known by its name, such as B8A or SR_B5; rename them, or put the bands together with 'Merge' and choose the result.</source>
            <translation>Ninguno de los archivos es una banda conocida por su nombre, como B8A o SR_B5; cámbieles el nombre o reúna las bandas con «Combinar» y elija el resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/run.py" />
            <source>Nothing came.</source>
            <translation>No llegó nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>Nothing was chosen; choose a product or its bands.</source>
            <translation>No se eligió nada; elija un producto o sus bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Numbers: as the file declares them, else integers are reflectance x 10000{nodata}.</source>
            <translation>Números: como los declara el archivo, o bien los enteros son reflectancia x 10000{nodata}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Oct</source>
            <translation>oct</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Of {zones} zones, {leaving} reach beyond the mask; only what lies in it is counted.</source>
            <translation>De {zones} zonas, {leaving} se extienden más allá de la máscara; solo se cuenta lo que queda dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>On Windows no file can be called '{}'; choose another name.</source>
            <translation>En Windows ningún archivo puede llamarse '{}'; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Panchromatic</source>
            <translation>Pancromática</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, and so are the next ones; choose another port.</source>
            <translation>El puerto {} lo ocupa otro programa, y también los siguientes; elija otro puerto.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, so {} is used.</source>
            <translation>El puerto {} lo ocupa otro programa, así que se usa {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Preparing the folder</source>
            <translation>Preparando la carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>PyTorch cannot use the graphics card; look at its driver, or install for the processor.</source>
            <translation>PyTorch no puede usar la tarjeta gráfica; revise su controlador o instale para el procesador.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS could not use the authentication configuration of the server's key, which is of the kind '{kind}'; check it in QGIS under Settings, Options, Authentication, or make one of another kind.</source>
            <translation>QGIS no pudo usar la configuración de autenticación de la clave del servidor, que es del tipo «{kind}»; compruébela en QGIS en Configuración, Opciones, Autenticación, o cree una de otro tipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS does not trust the server's certificate</source>
            <translation>QGIS no confía en el certificado del servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS trusts the certificate of {host}.</source>
            <translation>QGIS confía en el certificado de {host}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's authentication system, which keeps the server's key, is switched off on this computer; choose no key, or have it repaired.</source>
            <translation>El sistema de autenticación de QGIS, que guarda la clave del servidor, está desactivado en este equipo; no elija ninguna clave o haga que lo reparen.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's master password is needed for the server's key and was not entered; try again and enter it.</source>
            <translation>Se necesita la contraseña maestra de QGIS para la clave del servidor y no se introdujo; inténtelo de nuevo e introdúzcala.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Recognised by {reasons}.</source>
            <translation>Reconocido por {reasons}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 1</source>
            <translation>Borde rojo 1</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 2</source>
            <translation>Borde rojo 2</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 3</source>
            <translation>Borde rojo 3</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Reflectance is value x {scale:.6g}{shift}{nodata}.</source>
            <translation>La reflectancia es valor x {scale:.6g}{shift}{nodata}.</translation>
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
            <translation>sep</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Serve it with terramask-serve to do without them.</source>
            <translation>Sírvalo con terramask-serve para evitarlas.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Somebody answers at {host}.</source>
            <translation>Alguien responde en {host}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>Something answers at {server}, but it is not a Terramask server; correct the address or the port.</source>
            <translation>Algo responde en {server}, pero no es un servidor Terramask; corrija la dirección o el puerto.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/workers.py" />
            <source>Something went wrong that Terramask does not know; report it with the details.</source>
            <translation>Algo salió mal que Terramask desconoce; comuníquelo con los detalles.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/worker.py" />
            <source>Something went wrong that Terramask does not know; see the details.</source>
            <translation>Algo salió mal que Terramask desconoce; consulte los detalles.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Terramask brings a newer server than the one that is installed: update it.</source>
            <translation>Terramask trae un servidor más nuevo que el instalado: actualícelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Terramask's server package is not complete; install Terramask again.</source>
            <translation>El paquete de servidor de Terramask no está completo; instale Terramask de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}.</source>
            <translation>La dirección es {address}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}: key and pixels travel to it unencrypted.</source>
            <translation>La dirección es {address}: la clave y los píxeles viajan a ella sin cifrar.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The address {server} leads to {scheme}://{netloc}; use that one as the server's address, or, if a network asks for a login there, log in with a web browser.</source>
            <translation>La dirección {server} lleva a {scheme}://{netloc}; use esa como dirección del servidor o, si una red pide allí iniciar sesión, hágalo con un navegador web.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <location filename="../../plugin/raster/polygons.py" />
            <source>The area cannot be placed in the layer's CRS; choose another area.</source>
            <translation>El área no se puede situar en el SRC de la capa; elija otra área.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The area cannot be read; check that its layer is there.</source>
            <translation>No se puede leer el área; compruebe que su capa está ahí.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <source>The area lies outside the layer; choose one that overlaps it, or leave it empty.</source>
            <translation>El área queda fuera de la capa; elija una que se solape con ella o déjela vacía.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/cells.py" />
            <source>The area lies outside the scene of {width} x {height} pixels; choose one that is inside.</source>
            <translation>El área queda fuera de la escena de {width} x {height} píxeles; elija una que quede dentro.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The area of that run does not belong to this layer; start the run anew.</source>
            <translation>El área de esa ejecución no pertenece a esta capa; empiece la ejecución de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>The authentication configuration that held the server's key is no longer in QGIS; choose another one.</source>
            <translation>La configuración de autenticación que contenía la clave del servidor ya no está en QGIS; elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The band numbers may be those of {}, and the file does not say which.</source>
            <translation>Los números de banda pueden ser los de {}, y el archivo no indica cuáles.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The bands are of different {title} ({one} and {other}); choose bands of one and the same scene.</source>
            <translation>Las bandas no coinciden en {title} ({one} y {other}); elija bandas de una misma escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>The bands cannot be put together as one raster; put them together with 'Merge' and choose the result.</source>
            <translation>Las bandas no se pueden reunir en un solo ráster; reúnalas con «Combinar» y elija el resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The bands chosen are not {chosen} different ones of the file's {count}; choose others.</source>
            <translation>Las bandas elegidas no son {chosen} distintas de las {count} del archivo; elija otras.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The certificate of the packages' servers is not trusted here; have your network's own certificate added to pip's settings, and install again.</source>
            <translation>Aquí no se confía en el certificado de los servidores de los paquetes; haga que se añada el certificado propio de su red a la configuración de pip e instale de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} comes from an authority that this computer does not know; if it is right, add that in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>El certificado de {host} procede de una autoridad que este equipo no conoce; si es correcto, añádala en QGIS en Configuración, Opciones, Autenticación, Administrar certificados.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} has expired; ask the server's operator to renew it.</source>
            <translation>El certificado de {host} ha caducado; pida al operador del servidor que lo renueve.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is for another computer; correct the server address.</source>
            <translation>El certificado de {host} es de otro equipo; corrija la dirección del servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is not valid yet; check this computer's date and time.</source>
            <translation>El certificado de {host} todavía no es válido; compruebe la fecha y la hora de este equipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} was made by the server itself and not by an authority; if it is right, add it in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>El certificado de {host} lo hizo el propio servidor y no una autoridad; si es correcto, añádalo en QGIS en Configuración, Opciones, Autenticación, Administrar certificados.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/band_choice.py" />
            <source>The choice of bands that was kept for this layer cannot be read; choose the bands again.</source>
            <translation>No se puede leer la elección de bandas que se guardó para esta capa; elija las bandas de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off before an answer came; check the network, whether the server still runs, and whether its address should begin with https://.</source>
            <translation>La conexión con {host} se interrumpió antes de que llegara una respuesta; compruebe la red, si el servidor sigue en marcha y si su dirección debería empezar por https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off; check the network and whether the server still runs.</source>
            <translation>La conexión con {host} se interrumpió; compruebe la red y si el servidor sigue en marcha.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The disk is full; make room and install again: what was fetched is kept.</source>
            <translation>El disco está lleno; haga sitio e instale de nuevo: lo que se descargó se conserva.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' is full; free some space or choose another folder.</source>
            <translation>El disco de «{}» está lleno; libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' takes no file as large as the result; choose another disk.</source>
            <translation>El disco de «{}» no admite archivos tan grandes como el resultado; elija otro disco.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The file '{path}' cannot be written; check that its folder exists and has room.</source>
            <translation>No se puede escribir el archivo «{path}»; compruebe que su carpeta existe y tiene espacio.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>The file does not name its bands; they are taken in this order: {names}.</source>
            <translation>El archivo no nombra sus bandas; se toman en este orden: {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file does not say its processing baseline: if it is 04.00 or later and the offset was not removed, the numbers are 1000 too high and need the offset -0.1.</source>
            <translation>El archivo no indica su línea base de procesamiento: si es 04.00 o posterior y no se quitó el desplazamiento, los números son 1000 demasiado altos y necesitan el desplazamiento -0.1.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has no band for {names}: its {count} bands are named {listing}; choose a scene with these bands, or correct its band descriptions.</source>
            <translation>El archivo no tiene ninguna banda para {names}: sus {count} bandas se llaman {listing}; elija una escena con estas bandas o corrija las descripciones de sus bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has {count} bands that could be {name}: numbers {numbers}; choose the bands by hand, or correct the band descriptions so that only one is.</source>
            <translation>El archivo tiene {count} bandas que podrían ser {name}: números {numbers}; elija las bandas a mano o corrija las descripciones para que solo lo sea una.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file is of {name} but does not say what its numbers mean; choose the product's own folder, or give scale and offset by hand.</source>
            <translation>El archivo es de {name} pero no indica qué significan sus números; elija la carpeta propia del producto o indique a mano la escala y el desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file's metadata tell of different offsets of its numbers; choose the original product, or give scale and offset by hand.</source>
            <translation>Los metadatos del archivo indican desplazamientos distintos de sus números; elija el producto original o indique a mano la escala y el desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>The folder '{folder}' cannot be made; make the QGIS profile writable.</source>
            <translation>No se puede crear la carpeta «{folder}»; permita la escritura en el perfil de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' does not exist; choose another place for the result.</source>
            <translation>La carpeta «{}» no existe; elija otro lugar para el resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' may not be written to; choose another for the result.</source>
            <translation>No se permite escribir en la carpeta «{}»; elija otra para el resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>The folder {} cannot be made: {}; set its rights.</source>
            <translation>No se puede crear la carpeta {}: {}; ajuste sus permisos.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>The folder {} cannot be written: {}; make room there or set its rights.</source>
            <translation>No se puede escribir en la carpeta {}: {}; haga sitio allí o ajuste sus permisos.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The last installation did not end; install again: what was fetched is kept.</source>
            <translation>La última instalación no terminó; instale de nuevo: lo que se descargó se conserva.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>The layer</source>
            <translation>La capa</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/warped.py" />
            <source>The layer cannot be placed on a straight grid of its CRS; warp it with 'Warp (reproject)' and choose the result.</source>
            <translation>La capa no se puede situar en una cuadrícula recta de su SRC; transfórmela con «Combar (reproyectar)» y elija el resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer cannot be read{where}, because its file is damaged or not complete; copy or download it again.</source>
            <translation>La capa no se puede leer{where}, porque su archivo está dañado o incompleto; cópielo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/masked.py" />
            <source>The layer cannot be resampled; resample it with 'Warp (reproject)' and choose the result.</source>
            <translation>La capa no se puede remuestrear; remuestréela con «Combar (reproyectar)» y elija el resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer comes from a map service, which gives pictures and not reflectance; choose a raster file.</source>
            <translation>La capa procede de un servicio de mapas, que da imágenes y no reflectancia; elija un archivo ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer does not say where on the map its pixels lie (no geotransform); georeference it first.</source>
            <translation>La capa no indica en qué lugar del mapa están sus píxeles (sin geotransformación); georreferénciela primero.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has 1 band only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>La capa tiene solo 1 banda, como una imagen para ver, y el modelo necesita además {names}; elija la escena de satélite con todas sus bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The layer has no http(s) address that the server could fetch; choose the transport 'auto' or 'b64'.</source>
            <translation>La capa no tiene una dirección http(s) que el servidor pueda descargar; elija el transporte 'auto' o 'b64'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/map_view.py" />
            <source>The layer has no place in the map's CRS; choose another for the project.</source>
            <translation>La capa no tiene lugar en el SRC del mapa; elija otro para el proyecto.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer has {count} bands and names no classes, as a picture does; choose a mask, or take the band with the classes out of it with 'Translate'.</source>
            <translation>La capa tiene {count} bandas y no nombra clases, como una imagen; elija una máscara o extraiga de ella la banda con las clases con «Traducir (convertir formato)».</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has {count} bands only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>La capa tiene solo {count} bandas, como una imagen para ver, y el modelo necesita además {names}; elija la escena de satélite con todas sus bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds 64-bit integers, which servers do not take; export it with 16-bit or floating-point values and choose that.</source>
            <translation>La capa contiene enteros de 64 bits, que los servidores no admiten; expórtela con valores de 16 bits o de coma flotante y elija el resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds complex numbers, as radar data does, and not reflectance; choose an optical scene.</source>
            <translation>La capa contiene números complejos, como los datos de radar, y no reflectancia; elija una escena óptica.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/pixels.py" />
            <source>The layer holds whole numbers from {lowest} to {highest}, which no sensor measures; choose a scene of 16-bit integers or of reflectance.</source>
            <translation>La capa contiene números enteros de {lowest} a {highest}, que ningún sensor mide; elija una escena de enteros de 16 bits o de reflectancia.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with 1 band for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>La capa es una imagen de 8 bits con 1 banda para ver y sus valores no son reflectancia; elija la escena de la que se hizo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with {count} bands for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>La capa es una imagen de 8 bits con {count} bandas para ver y sus valores no son reflectancia; elija la escena de la que se hizo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer is not a mask, whose pixels are class ids from 0 to 255 in 8 bits; choose a result of Terramask, or convert the layer to 8 bits with 'Translate'.</source>
            <translation>La capa no es una máscara, cuyos píxeles son identificadores de clase de 0 a 255 en 8 bits; elija un resultado de Terramask o convierta la capa a 8 bits con «Traducir (convertir formato)».</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The layer is not a raster file ({provider}); save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>La capa no es un archivo ráster ({provider}); guárdela como GeoTIFF con «Datos crudos» y elija ese archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The layer's bands are dates and not parts of the spectrum; choose one date.</source>
            <translation>Las bandas de la capa son fechas y no partes del espectro; elija una fecha.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/opening.py" />
            <source>The layer's file cannot be read; check that it exists, is a raster, and is complete.</source>
            <translation>No se puede leer el archivo de la capa; compruebe que existe, es un ráster y está completo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer's file has no bands; choose one of the rasters inside it.</source>
            <translation>El archivo de la capa no tiene bandas; elija uno de los rásters que contiene.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer's file has no coordinate reference system; write the right one into it with 'Assign projection' and choose it again.</source>
            <translation>El archivo de la capa no tiene sistema de referencia de coordenadas; escriba en él el correcto con «Asignar proyección» y elíjalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer's file is no longer there; put it back and try again.</source>
            <translation>El archivo de la capa ya no está; devuélvalo a su sitio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/strips.py" />
            <source>The layer's file now has fewer bands ({count}) than when it was opened; put the right file back, or choose the layer again.</source>
            <translation>El archivo de la capa tiene ahora menos bandas ({count}) que cuando se abrió; restaure el archivo correcto o elija la capa de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>The layer's pixels cannot be read; check that its file is complete and within reach.</source>
            <translation>No se pueden leer los píxeles de la capa; compruebe que su archivo está completo y accesible.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>No se puede abrir la máscara; compruebe que su archivo existe, es un ráster y está completo.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask has no class {number}; choose from {has}.</source>
            <translation>La máscara no tiene la clase {number}; elija entre {has}.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask is not complete, because its run was cancelled or still goes on; what is missing counts as no data.</source>
            <translation>La máscara no está completa, porque su ejecución se canceló o sigue en curso; lo que falta cuenta como sin datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask {placed}; bring it onto a straight grid with 'Warp (reproject)' and the method 'Nearest neighbour', and choose that.</source>
            <translation>La máscara {placed}; pásela a una cuadrícula recta con «Combar (reproyectar)» y el método «Vecino más próximo», y elija el resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The model takes {wanted} bands and {chosen} were chosen; choose one for each: {names}.</source>
            <translation>El modelo toma {wanted} bandas y se eligieron {chosen}; elija una para cada una: {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>The name '{}…' is too long for a file; choose a shorter one.</source>
            <translation>El nombre '{}…' es demasiado largo para un archivo; elija uno más corto.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The name of the server's model, {name}, does not tell which bands and classes it has, and its plugin '{plugin}' says nothing about them; serve it with terramask-serve.</source>
            <translation>El nombre del modelo del servidor, {name}, no indica qué bandas y clases tiene, y su complemento «{plugin}» no dice nada de ellas; sírvalo con terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>The notes of the run cannot be written to '{parent}'; free some space there or make it writable, and continue the run.</source>
            <translation>No se pueden escribir las notas de la ejecución en «{parent}»; libere espacio allí o permita la escritura y continúe la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The numbers of Landsat's level 1 mean reflectance only together with the product's MTL file; choose the folder of the product, or give scale and offset.</source>
            <translation>Los números del nivel 1 de Landsat solo significan reflectancia junto con el archivo MTL del producto; elija la carpeta del producto o indique la escala y el desplazamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The packages' servers cannot be reached; look at the network and its proxy, and install again: what was fetched is kept.</source>
            <translation>No se llega a los servidores de los paquetes; revise la red y su proxy e instale de nuevo: lo que se descargó se conserva.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The polygons cannot be opened; check that their layer is there.</source>
            <translation>No se pueden abrir los polígonos; compruebe que su capa está ahí.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/patches.py" />
            <source>The polygons cannot be written to the folder of temporary files; free some space there, or choose another one in the options of Processing.</source>
            <translation>No se pueden escribir los polígonos en la carpeta de archivos temporales; libere espacio allí o elija otra en las opciones de Procesos.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons hold no pixel's centre; draw them larger, at least as large as some pixels.</source>
            <translation>Los polígonos no contienen el centro de ningún píxel; dibújelos más grandes, al menos de varios píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons lie outside the layer; choose some that overlap it.</source>
            <translation>Los polígonos quedan fuera de la capa; elija algunos que se solapen con ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} cannot be reached; check QGIS under Settings, Options, Network.</source>
            <translation>No se llega al proxy en el camino a {host}; revise QGIS en Configuración, Opciones, Red.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} refused; check QGIS under Settings, Options, Network.</source>
            <translation>El proxy en el camino a {host} rechazó la conexión; revise QGIS en Configuración, Opciones, Red.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} wants a user name and a password; enter them in QGIS under Settings, Options, Network.</source>
            <translation>El proxy en el camino a {host} pide un nombre de usuario y una contraseña; introdúzcalos en QGIS en Configuración, Opciones, Red.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The raster {placed}; it is read through a warped grid.</source>
            <translation>El ráster {placed}; se lee a través de una cuadrícula deformada.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result '{path}' was deleted or replaced while it was written; choose another name, or leave the file alone until the run has ended.</source>
            <translation>El resultado «{path}» se borró o se reemplazó mientras se escribía; elija otro nombre o no toque el archivo hasta que termine la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result cannot be written to '{}'; choose another folder.</source>
            <translation>No se puede escribir el resultado en «{}»; elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/sink.py" />
            <source>The result cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>No se puede escribir el resultado; compruebe que su carpeta existe y tiene espacio, y que ningún otro programa tiene abierto el archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/failures.py" />
            <source>The result is a GeoTIFF; choose a file name that ends in .tif for it.</source>
            <translation>El resultado es un GeoTIFF; elija para él un nombre de archivo que termine en .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result would replace the scene itself; choose another file name.</source>
            <translation>El resultado reemplazaría la propia escena; elija otro nombre de archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/recording.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>La ejecución falló por una razón que Terramask desconoce; consulte los detalles.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/errors.py" />
            <source>The run was cancelled; nothing was written.</source>
            <translation>La ejecución se canceló; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/sample_scene.py" />
            <source>The sample scene cannot be copied to '{folder}'; make the QGIS profile writable, or free some space there.</source>
            <translation>No se puede copiar la escena de ejemplo a «{folder}»; permita la escritura en el perfil de QGIS o libere espacio allí.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scale must be a number above 0; leave it empty for the scene's own.</source>
            <translation>La escala debe ser un número mayor que 0; déjela vacía para usar la de la propia escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scene cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>No se puede abrir la escena; compruebe que su archivo existe, es un ráster y está completo.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/request.py" />
            <source>The scene's file has changed since the run began, so that what is done and what is missing would not fit; begin a new run.</source>
            <translation>El archivo de la escena ha cambiado desde que empezó la ejecución, de modo que lo hecho y lo que falta no encajarían; empiece una ejecución nueva.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/resolution.py" />
            <source>The scene's pixels are {own:.3g} m wide and the model was trained on {trained:.3g} m, so its mask may be wrong; resample the scene to {trained:.3g} m.</source>
            <translation>Los píxeles de la escena miden {own:.3g} m de ancho y el modelo se entrenó con {trained:.3g} m, por lo que su máscara puede ser errónea; remuestree la escena a {trained:.3g} m.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server always reads a whole file from an address, and this is a part of one or more than its {max_pixels} pixels; choose the transport 'auto' or 'b64'.</source>
            <translation>El servidor siempre lee un archivo entero desde una dirección, y esto es una parte de uno o más que sus {max_pixels} píxeles; elija el transporte 'auto' o 'b64'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in another coordinate reference system than the scene's; update the server.</source>
            <translation>El servidor respondió con una máscara en un sistema de referencia de coordenadas distinto del de la escena; actualice el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in blocks that are too large to be read; update the server.</source>
            <translation>El servidor respondió con una máscara en bloques demasiado grandes para leerlos; actualice el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of the type {type} instead of Byte; update the server.</source>
            <translation>El servidor respondió con una máscara del tipo {type} en lugar de Byte; actualice el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of {} x {} pixels where {} x {} were asked for; update the server.</source>
            <translation>El servidor respondió con una máscara de {} x {} píxeles donde se pidieron {} x {}; actualice el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask that lies elsewhere on the map than the pixels asked for; update the server.</source>
            <translation>El servidor respondió con una máscara situada en otro lugar del mapa que los píxeles pedidos; actualice el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a probability of {value} per cent; update the server.</source>
            <translation>El servidor respondió con una probabilidad del {value} por ciento; actualice el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/answer.py" />
            <source>The server answered something that is not a mask; check that it runs terramask-server in a version that matches this plugin.</source>
            <translation>El servidor respondió algo que no es una máscara; compruebe que ejecuta terramask-server en una versión que corresponde a este complemento.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <location filename="../../plugin/raster/mosaic.py" />
            <source>The server answered values that its model card does not name ({}); update the server.</source>
            <translation>El servidor respondió con valores que la ficha de su modelo no nombra ({}); actualice el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered {bands} bands where {count} were asked for; update the server, or do without probabilities.</source>
            <translation>El servidor respondió con {bands} bandas donde se pidieron {count}; actualice el servidor o prescinda de las probabilidades.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>The server asks to wait {minutes} before it is asked again; continue the run then.</source>
            <translation>El servidor pide esperar {minutes} antes de volver a consultarlo; continúe entonces la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server at {address} runs another model ('{title}') than the one that this run began with; start that one again, or begin a new run.</source>
            <translation>El servidor de {address} ejecuta un modelo («{title}») distinto del que empezó esta ejecución; inicie de nuevo aquel o empiece una ejecución nueva.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server at {host} answers in {milliseconds} ms.</source>
            <translation>El servidor de {host} responde en {milliseconds} ms.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} answered nothing (HTTP status {status}); try again.</source>
            <translation>El servidor de {server} no respondió nada (estado HTTP {status}); inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} asks for fewer requests; try again later.</source>
            <translation>El servidor de {server} pide menos peticiones; inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} did not answer its proxy in time; choose a smaller area or tell its operator.</source>
            <translation>El servidor de {server} no respondió a tiempo a su proxy; elija un área más pequeña o avise a su operador.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not accept the key; choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>El servidor de {server} no acepta la clave; elija otra configuración de autenticación o pida al operador del servidor la clave correcta.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not let this computer in (HTTP status 403); ask its operator for access.</source>
            <translation>El servidor de {server} no deja entrar a este equipo (estado HTTP 403); pida acceso a su operador.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} failed (HTTP status {status}); try again, and tell its operator if it stays so.</source>
            <translation>El servidor de {server} falló (estado HTTP {status}); inténtelo de nuevo y avise a su operador si sigue así.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} gave up because the request came too slowly; check the network or choose a smaller area.</source>
            <translation>El servidor de {server} desistió porque la petición llegaba demasiado despacio; compruebe la red o elija un área más pequeña.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} has no room left; tell its operator.</source>
            <translation>Al servidor de {server} no le queda espacio; avise a su operador.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} is busy or has not started yet; try again later.</source>
            <translation>El servidor de {server} está ocupado o todavía no se ha iniciado; inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} lets nobody in without its key; choose or add the key's authentication configuration, or ask the server's operator for one.</source>
            <translation>El servidor de {server} no deja entrar a nadie sin su clave; elija o añada la configuración de autenticación de la clave, o pida una al operador del servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} refused the request (HTTP status {status}); check that it runs the model and the version that you expect.</source>
            <translation>El servidor de {server} rechazó la petición (estado HTTP {status}); compruebe que ejecuta el modelo y la versión que espera.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} stands behind a proxy that does not reach it; wait until it has started, or tell its operator.</source>
            <translation>El servidor de {server} está detrás de un proxy que no lo alcanza; espere hasta que se haya iniciado o avise a su operador.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server}, or a proxy before it, takes no requests of this size; ask its operator to raise the limit or choose a smaller area.</source>
            <translation>El servidor de {server}, o un proxy delante de él, no admite peticiones de este tamaño; pida a su operador que suba el límite o elija un área más pequeña.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server cannot read {what} from an address because it runs a published plugin and not Terramask's; let the pixels be sent instead.</source>
            <translation>El servidor no puede leer {what} desde una dirección porque ejecuta un complemento publicado y no el de Terramask; haga que se envíen los píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server computes for nobody without its key.</source>
            <translation>El servidor no calcula para nadie sin su clave.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server could not start; the end of its log is below.</source>
            <translation>El servidor no pudo iniciarse; el final de su registro está abajo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server does not accept the chosen key.</source>
            <translation>El servidor no acepta la clave elegida.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server does not fetch the layer from {host} ({kind}); its pixels are sent instead.</source>
            <translation>El servidor no descarga la capa de {host} ({kind}); en su lugar se envían sus píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server ended without a reason; its log is below.</source>
            <translation>El servidor terminó sin indicar un motivo; su registro está abajo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server ends with QGIS, as {} cannot be written ({}).</source>
            <translation>El servidor termina con QGIS, porque no se puede escribir {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>The server has no name; enter one.</source>
            <translation>El servidor no tiene nombre; introduzca uno.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is being stopped …</source>
            <translation>Deteniendo el servidor …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is installed and does not run.</source>
            <translation>El servidor está instalado y no está en marcha.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is not installed on this computer yet. Installing fetches vLLM, PyTorch and TerraTorch; QGIS itself is not changed.</source>
            <translation>El servidor todavía no está instalado en este equipo. La instalación descarga vLLM, PyTorch y TerraTorch; QGIS mismo no se modifica.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server loads its model, which can take minutes: {} s.</source>
            <translation>El servidor carga su modelo, lo que puede tardar minutos: {} s.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/same_model.py" />
            <source>The server now runs another model ('{title}') than when the run began ('{before}'); start that one again, or begin a new run.</source>
            <translation>El servidor ejecuta ahora un modelo («{title}») distinto del que tenía al empezar la ejecución («{before}»); inicie de nuevo aquel o empiece una ejecución nueva.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>The server runs at this moment, maybe for another QGIS; stop it first.</source>
            <translation>El servidor está en marcha en este momento, quizá para otro QGIS; deténgalo primero.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server runs at {}.</source>
            <translation>El servidor está en marcha en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server speaks version {version} of the Terramask protocol and this plugin version {protocol}; update the older of the two.</source>
            <translation>El servidor habla la versión {version} del protocolo de Terramask y este complemento la versión {protocol}; actualice el más antiguo de los dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server takes files of {max_bytes} bytes at most and this one has {count}; ask for a smaller area.</source>
            <translation>El servidor admite archivos de {max_bytes} bytes como máximo y este tiene {count}; pida un área más pequeña.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/plan.py" />
            <source>The server takes {} pixels in a request, which is too few for its tiles of {}; ask its operator for a higher limit.</source>
            <translation>El servidor admite {} píxeles por petición, que son pocos para sus teselas de {}; pida a su operador un límite mayor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key and accepts the chosen one.</source>
            <translation>El servidor pide una clave y acepta la elegida.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, and none is chosen.</source>
            <translation>El servidor pide una clave y no se ha elegido ninguna.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, but computes without one.</source>
            <translation>El servidor pide una clave, pero calcula sin ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants no key, and none is chosen.</source>
            <translation>El servidor no pide clave y no se ha elegido ninguna.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer has other classes ({}) than its model card; it may run another model now: begin a new run.</source>
            <translation>La respuesta del servidor tiene otras clases ({}) que la ficha de su modelo; puede que ahora ejecute otro modelo: empiece una ejecución nueva.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer is not a GeoTIFF that can be read; try again, and tell the server's operator if it stays so.</source>
            <translation>La respuesta del servidor no es un GeoTIFF que se pueda leer; inténtelo de nuevo y avise al operador del servidor si sigue así.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server's log {} cannot be written; set its rights.</source>
            <translation>No se puede escribir el registro {} del servidor; ajuste sus permisos.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' also takes the date of acquisition, which the scene does not tell; give it with the bands.</source>
            <translation>El modelo «{title}» del servidor toma también la fecha de adquisición, que la escena no indica; indíquela con las bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' compares {frames} dates, which Terramask cannot yet put together in QGIS; choose a server whose model takes one scene.</source>
            <translation>El modelo «{title}» del servidor compara {frames} fechas, que Terramask todavía no puede reunir en QGIS; elija un servidor cuyo modelo tome una sola escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not look for floods; choose a server whose model does.</source>
            <translation>El modelo «{title}» del servidor no busca inundaciones; elija un servidor cuyo modelo lo haga.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not make masks (its task is '{task}'); choose a server with a segmentation model.</source>
            <translation>El modelo «{title}» del servidor no produce máscaras (su tarea es «{task}»); elija un servidor con un modelo de segmentación.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' gives no probabilities; ask for the classes only.</source>
            <translation>El modelo «{title}» del servidor no da probabilidades; pida solo las clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>The server's model card cannot be used because its field '{field}' is not {wanted}; update the server and the plugin to matching versions.</source>
            <translation>La ficha del modelo del servidor no se puede usar porque su campo «{field}» no es {wanted}; actualice el servidor y el complemento a versiones que se correspondan.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model card is not an object; update the server.</source>
            <translation>La ficha del modelo del servidor no es un objeto; actualice el servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>The server's packages are for processors of the kind {}, and this one is {}: start the server on another computer, and enter its address.</source>
            <translation>Los paquetes del servidor son para procesadores del tipo {}, y este es {}: inicie el servidor en otro equipo e introduzca su dirección.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The server's plugin '{plugin}' feeds the model {name} wrong numbers, because it knows neither several dates nor integers; serve it with terramask-serve.</source>
            <translation>El complemento «{plugin}» del servidor da al modelo {name} números erróneos, porque no conoce ni varias fechas ni enteros; sírvalo con terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/area.py" />
            <source>The size of a pixel on the ground is not known in the layer's CRS; export the layer in another CRS, such as UTM.</source>
            <translation>El tamaño de un píxel en el terreno no se conoce en el SRC de la capa; exporte la capa en otro SRC, por ejemplo UTM.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The size of a pixel on the ground is not known in the mask's CRS; write the right one into it with 'Assign projection', or bring it into another with 'Warp (reproject)'.</source>
            <translation>El tamaño de un píxel en el terreno no se conoce en el SRC de la máscara; escriba en ella el correcto con «Asignar proyección» o pásela a otro con «Combar (reproyectar)».</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The size of the layer's pixels in metres is not known, so it cannot be resampled; export the layer in another CRS, such as UTM.</source>
            <translation>El tamaño en metros de los píxeles de la capa no se conoce, por lo que no se puede remuestrear; exporte la capa en otro SRC, por ejemplo UTM.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_csv.py" />
            <source>The table cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>No se puede escribir la tabla; compruebe que su carpeta existe y tiene espacio, y que ningún otro programa tiene abierto el archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs no model; start it with terramask-serve.</source>
            <translation>El servidor vLLM de {address} no ejecuta ningún modelo; inícielo con terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs {names} without Terramask; start it with terramask-serve.</source>
            <translation>El servidor vLLM de {address} ejecuta {names} sin Terramask; inícielo con terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The web server that the layer lives on does not give out its pixels{where}{told}; check the connection and whether the file there is complete.</source>
            <translation>El servidor web en el que está la capa no entrega sus píxeles{where}{told}; compruebe la conexión y si el archivo está allí completo.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones cannot be opened; check that their layer is there.</source>
            <translation>No se pueden abrir las zonas; compruebe que su capa existe.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no CRS; set that of their layer and try again.</source>
            <translation>Las zonas no tienen SRC; fije el de su capa e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no field '{field}'; choose one that they have.</source>
            <translation>Las zonas no tienen el campo «{field}»; elija uno que tengan.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The {count} bands of the file have no names, so the model's {wanted} cannot be told apart; choose the bands by hand, or set band descriptions such as {names} in the file.</source>
            <translation>Las {count} bandas del archivo no tienen nombre, de modo que no se pueden distinguir las {wanted} del modelo; elija las bandas a mano o fije en el archivo descripciones de banda como {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/finding.py" />
            <source>The {name} was not looked at, because {because}.</source>
            <translation>Sin examinar: {name}, porque {because}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The {reason} says {name} and the {other} says {first}; choose the original product, or choose the bands by hand.</source>
            <translation>Según {reason} es {name} y según {other} es {first}; elija el producto original o elija las bandas a mano.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>There are no packages of vLLM for macOS, it has to be built from its source, and Terramask has not been tried with that: start the server on a computer with Linux, and enter its address.</source>
            <translation>No hay paquetes de vLLM para macOS, hay que compilarlo desde su código fuente, y Terramask no se ha probado así: inicie el servidor en un equipo con Linux e introduzca su dirección.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>There are no polygons to look into; draw or select some.</source>
            <translation>No hay polígonos que examinar; dibuje o seleccione algunos.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>There are no zones; draw or select some.</source>
            <translation>No hay zonas; dibuje o seleccione algunas.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>There is a folder with the result's name in '{}'; choose another name.</source>
            <translation>Hay una carpeta con el nombre del resultado en «{}»; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>There is a server named '{name}' already; enter another name.</source>
            <translation>Ya hay un servidor llamado «{name}»; introduzca otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>There is no Terramask server at {server}; correct the address or the port.</source>
            <translation>No hay ningún servidor Terramask en {server}; corrija la dirección o el puerto.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>There is no computer called {host}; correct the server address.</source>
            <translation>No hay ningún equipo llamado {host}; corrija la dirección del servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>There is no package {} for this Python here; choose another Python.</source>
            <translation>No hay aquí ningún paquete {} para este Python; elija otro Python.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>There is no polygon in the area; draw one, or choose a layer of them.</source>
            <translation>No hay ningún polígono en el área; dibuje uno o elija una capa de ellos.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no run to continue; begin one.</source>
            <translation>No hay ninguna ejecución que continuar; empiece una.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no such run to continue; begin a new one.</source>
            <translation>No existe tal ejecución para continuar; empiece una nueva.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>This model is for demonstration: {about}</source>
            <translation>Este modelo es de demostración: {about}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>This run is going on already, here or in another QGIS; wait for it or cancel it.</source>
            <translation>Esta ejecución ya está en curso, aquí o en otro QGIS; espere a que termine o cancélela.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>This server answers classes only, without probabilities.</source>
            <translation>Este servidor responde solo con clases, sin probabilidades.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Tidying up</source>
            <translation>Ordenando</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Trying what was installed</source>
            <translation>Probando lo instalado</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Use 'Segment a scene' of the toolbox with it, or choose a server for floods.</source>
            <translation>Use con él «Segmentar una escena» de la caja de herramientas o elija un servidor para inundaciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Water vapor</source>
            <translation>Vapor de agua</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>What answers at {host} does not speak HTTP; check whether the address begins with http:// or https://, and its port.</source>
            <translation>Lo que responde en {host} no habla HTTP; compruebe si la dirección empieza por http:// o https:// y su puerto.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>What this run has done does not fit its area; begin a new one.</source>
            <translation>Lo que ha hecho esta ejecución no encaja con su área; empiece una nueva.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>What this run has done does not fit what it is to do; begin a new one.</source>
            <translation>Lo que ha hecho esta ejecución no encaja con lo que debe hacer; empiece una nueva.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/request.py" />
            <location filename="../../plugin/processing/again.py" />
            <source>What this run was to do cannot be read; begin a new one.</source>
            <translation>No se puede leer lo que debía hacer esta ejecución; empiece una nueva.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whether the server computes without a key could not be found out.</source>
            <translation>No se pudo averiguar si el servidor calcula sin clave.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whoever reaches {host} may have it compute, without a key.</source>
            <translation>Quien llegue a {host} puede hacerlo calcular, sin clave.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a colour like #0B4FD6FF</source>
            <translation>un color como #0B4FD6FF</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file whose numbers are neither reflectance nor reflectance x 10000</source>
            <translation>un archivo cuyos números no son ni reflectancia ni reflectancia x 10000</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file with other bands than the model's</source>
            <translation>un archivo con bandas distintas de las del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of bands with names of their own</source>
            <translation>una lista de bandas con nombres distintos</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of classes with ids and names of their own</source>
            <translation>una lista de clases con identificadores y nombres distintos</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of objects</source>
            <translation>una lista de objetos</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of texts</source>
            <translation>una lista de textos</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>a name</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a number above zero</source>
            <translation>un número mayor que cero</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a part of a file</source>
            <translation>una parte de un archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>a raster</source>
            <translation>un ráster</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a whole number from {low} to {high}</source>
            <translation>un número entero de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>about {time}</source>
            <translation>unos {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>about {time} left</source>
            <translation>quedan unos {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>address</source>
            <translation>dirección</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>band names</source>
            <translation>nombres de banda</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>band {number}</source>
            <translation>banda {number}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>certificate</source>
            <translation>certificado</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>chip</source>
            <translation>muestra</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>connection</source>
            <translation>conexión</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>dates</source>
            <translation>fechas</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>file name</source>
            <translation>nombre de archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is placed by ground control points</source>
            <translation>se sitúa mediante puntos de control en el terreno</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is rotated</source>
            <translation>presenta una rotación</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>key</source>
            <translation>clave</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>metadata ({key})</source>
            <translation>metadatos ({key})</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>of its own</source>
            <translation>propio</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>offset {shift:g} in the metadata</source>
            <translation>desplazamiento {shift:g} en los metadatos</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>only addresses that begin with https:// have one</source>
            <translation>solo lo tienen las direcciones que empiezan por https://</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protection</source>
            <translation>protección</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protocol version {protocol}, {versions}</source>
            <translation>versión {protocol} del protocolo, {versions}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>scale and offset in the file</source>
            <translation>escala y desplazamiento en el archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>sends about {size} to {host}</source>
            <translation>envía unos {size} a {host}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model compares {frames} dates and the chip has one</source>
            <translation>el modelo compara {frames} fechas y la muestra tiene una</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/checkup.py" />
            <source>the model is not known</source>
            <translation>no se conoce el modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model makes no mask</source>
            <translation>el modelo no produce máscaras</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model takes other numbers than reflectance</source>
            <translation>el modelo toma números distintos de la reflectancia</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants a date, which the chip has not</source>
            <translation>el modelo pide una fecha, que la muestra no tiene</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants bands that it does not have ({wanted})</source>
            <translation>el modelo pide bandas que la muestra no tiene ({wanted})</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>the run was cancelled.</source>
            <translation>la ejecución se canceló.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer</source>
            <translation>el servidor no responde</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer as it should</source>
            <translation>el servidor no responde como debería</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server lets nobody in without its key</source>
            <translation>el servidor no deja entrar a nadie sin su clave</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>the values 0 to 255</source>
            <translation>los valores de 0 a 255</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>there is no address</source>
            <translation>no hay dirección</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>tile</source>
            <translation>tesela</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>tiles</source>
            <translation>teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>too long</source>
            <translation>demasiado tiempo</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>true or false</source>
            <translation>verdadero o falso</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, does not run on Windows itself: start the server in the Windows Subsystem for Linux or on another computer, and enter its address.</source>
            <translation>vLLM, que hace los cálculos, no funciona en Windows: inicie el servidor en el Subsistema de Windows para Linux o en otro equipo e introduzca su dirección.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, runs on Linux: start the server on a computer with Linux, and enter its address.</source>
            <translation>vLLM, que hace los cálculos, funciona en Linux: inicie el servidor en un equipo con Linux e introduzca su dirección.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>wavelengths</source>
            <translation>longitudes de onda</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/space.py" />
            <source>{:.1f} GB are needed and {:.1f} GB are free in {}; make room there and try again.</source>
            <translation>Se necesitan {:.1f} GB y hay {:.1f} GB libres en {}; haga sitio allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>{count} minutes</source>
            <translation>{count} minutos</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{count} of {all} bands</source>
            <translation>{count} de {all} bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{count} windows</source>
            <translation>{count} ventanas</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{done} of {total} windows</source>
            <translation>{done} de {total} ventanas</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} did not answer in time; check the address and whether the server is busy.</source>
            <translation>{host} no respondió a tiempo; compruebe la dirección y si el servidor está ocupado.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{host} fetches the pixels itself</source>
            <translation>{host} descarga los píxeles por sí mismo</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} only leads to other addresses that lead nowhere; open it in a web browser, log in if it asks for that, and try again.</source>
            <translation>{host} solo lleva a otras direcciones que no llevan a ninguna parte; ábralo en un navegador web, inicie sesión si lo pide e inténtelo de nuevo.</translation>
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
            <translation>Faltan {missing} de {windows} ventanas: {why} Continúe la ejecución más tarde.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} do not cover the same ground; choose bands of one and the same scene, or bring them onto one grid with 'Align rasters'.</source>
            <translation>{names} no cubren el mismo terreno; elija bandas de una misma escena o páselas a una misma cuadrícula con «Alinear rásters».</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} have different coordinate reference systems; choose bands of one and the same scene.</source>
            <translation>{names} tienen sistemas de referencia de coordenadas distintos; elija bandas de una misma escena.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} comes from a map service ({provider}), which gives pictures and not reflectance; choose a raster file.</source>
            <translation>{name} procede de un servicio de mapas ({provider}), que da imágenes y no reflectancia; elija un archivo ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} has the CRS {shown} in QGIS and {written} in its file; set the layer's CRS to the file's, or write the right one into the file with 'Assign projection'.</source>
            <translation>{name} tiene el SRC {shown} en QGIS y {written} en su archivo; fije para la capa el SRC del archivo o escriba el correcto en el archivo con «Asignar proyección».</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is not a raster file ({provider}), so that no server could be sent its bands; save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>{name} no es un archivo ráster ({provider}), por lo que no se pueden enviar sus bandas a ningún servidor; guárdela como GeoTIFF con «Datos crudos» y elija ese archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is opened with a login that is kept in QGIS; save it as a file and choose that.</source>
            <translation>{name} se abre con un acceso que se guarda en QGIS; guárdela como archivo y elija ese archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name} on {device}</source>
            <translation>{name} en {device}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, a model for demonstration; {details}.</source>
            <translation>{name}, un modelo de demostración; {details}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, served by the plugin '{plugin}': it works, with limits.</source>
            <translation>{name}, servido por el complemento «{plugin}»: funciona, con limitaciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, which does not look for floods; {details}.</source>
            <translation>{name}, que no busca inundaciones; {details}.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{sentence}; {done} of {total} windows are kept, and the run can be continued.</source>
            <translation>{sentence}; se conservan {done} de {total} ventanas y la ejecución se puede continuar.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{title} at {address}</source>
            <translation>{title} en {address}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>{} cannot be deleted; delete it by hand.</source>
            <translation>No se puede borrar {}; bórrelo a mano.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>{} cannot be started; choose another Python.</source>
            <translation>No se puede iniciar {}; elija otro Python.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>{} cannot be started; install the server again.</source>
            <translation>No se puede iniciar {}; instale el servidor de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} cannot make environments: install your system's package for that (python{}.{}-venv on Debian and Ubuntu), or choose another one.</source>
            <translation>{} no puede crear entornos: instale el paquete de su sistema para ello (python{}.{}-venv en Debian y Ubuntu) o elija otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>{} failed; the log below says why.</source>
            <translation>{} falló; el registro de abajo dice por qué.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is Python {}, and {} is needed; choose another one.</source>
            <translation>{} es Python {}, y se necesita {}; elija otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is not a 64-bit CPython; choose another one.</source>
            <translation>{} no es un CPython de 64 bits; elija otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>{} is there already and will be replaced.</source>
            <translation>{} ya existe y se reemplazará.</translation>
        </message>
    </context>
    <context>
        <name>TerramaskAlgorithms</name>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas</source>
            <translation>Áreas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas of a mask's classes</source>
            <translation>Áreas de las clases de una máscara</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Classes in {}</source>
            <translation>Clases en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Continue a run</source>
            <translation>Continuar una ejecución</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Detect floods</source>
            <translation>Detectar inundaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Finds floods and other water in a multispectral satellite scene. The scene's pixels are sent to a Terramask server, which runs the model.</source>
            <translation>Encuentra inundaciones y otras aguas en una escena de satélite multiespectral. Los píxeles de la escena se envían a un servidor Terramask, que ejecuta el modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Finishes a run that was cancelled, that failed, or that ended with QGIS. Only what is missing is asked for; the result is that of an unbroken run.

Run: the run's number, which the run that was not finished gives in its summary; empty means the newest.

Floods: where to write the result; empty means where the run began to write it.</source>
            <translation>Termina una ejecución que se canceló, que falló o que terminó con QGIS. Solo se pide lo que falta; el resultado es el de una ejecución sin interrupción.

Ejecución: el número de la ejecución, que la ejecución sin terminar indica en su resumen; vacío significa la más reciente.

Inundaciones: dónde escribir el resultado; vacío significa donde la ejecución empezó a escribirlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Flooded area in km²</source>
            <translation>Área inundada en km²</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <location filename="../../plugin/processing/scene_algorithm.py" />
            <source>Floods</source>
            <translation>Inundaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Floods in {}</source>
            <translation>Inundaciones en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Gives each pixel of a multispectral satellite scene one of the classes of the server's model, whatever these are: burn scars, floods. The scene's pixels are sent to a Terramask server, which runs the model. The summary names the classes and their areas.</source>
            <translation>Da a cada píxel de una escena de satélite multiespectral una de las clases del modelo del servidor, sean cuales sean: áreas quemadas, inundaciones. Los píxeles de la escena se envían a un servidor Terramask, que ejecuta el modelo. El resumen nombra las clases y sus áreas.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Makes a polygon of each patch of pixels of one class, with its true area.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Class ids: those to take, separated by commas; empty means the floods, or all classes but 0 where the mask does not tell which are floods.

Smallest area: smaller patches are left out, and smaller holes are filled unless there are pixels without data in them. Areas are measured on the ellipsoid. 0 keeps all.

Simplify: no point of an outline moves further than that; 0 keeps the pixels' edges. About one pixel takes the steps out of the outlines. Borders between two classes are simplified for each of them, and may then leave gaps or overlap by that much.

Pixels that only touch at a corner are two patches. The polygons have the mask's CRS, the class's id and name, and the area on the ellipsoid in hectares and km².</source>
            <translation>Crea un polígono de cada mancha de píxeles de una misma clase, con su área real.

Máscara: un resultado de Terramask o cualquier ráster de clases de 8 bits.

Identificadores de clase: los que se toman, separados por comas; vacío significa las inundaciones, o todas las clases menos la 0 si la máscara no indica cuáles son inundaciones.

Área mínima: las manchas más pequeñas se omiten y los huecos más pequeños se rellenan, salvo que haya en ellos píxeles sin datos. Las áreas se miden sobre el elipsoide. 0 conserva todo.

Simplificar: ningún punto de un contorno se desplaza más que eso; 0 conserva los bordes de los píxeles. Aproximadamente un píxel elimina los escalones de los contornos. Los límites entre dos clases se simplifican para cada una de ellas, y pueden dejar entonces huecos o solaparse en esa medida.

Los píxeles que solo se tocan en una esquina son dos manchas. Los polígonos tienen el SRC de la máscara, el identificador y el nombre de la clase, y el área sobre el elipsoide en hectáreas y km².</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Mask to polygons</source>
            <translation>Máscara a polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons</source>
            <translation>Polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons of {}</source>
            <translation>Polígonos de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons: smallest area {} ha, simplified by up to {} m</source>
            <translation>Polígonos: área mínima {} ha, simplificados hasta {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Run</source>
            <translation>Ejecución</translation>
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
            <translation>Escena: un ráster con las bandas que toma el modelo del servidor. Sentinel-2, Landsat 8 y 9 y HLS se reconocen por los nombres de sus bandas, los metadatos o los nombres de archivo. Un producto cuyas bandas son archivos separados se indica con su carpeta, su ZIP o uno de sus archivos, o como varias capas.

Área, polígonos: la parte que se va a examinar; nada significa toda la escena. Fuera de los polígonos el resultado no tiene datos.

Servidor: su dirección y, si tiene una clave, la configuración de autenticación que la contiene; para una dirección guardada entre los servidores del panel, nada significa la clave que se guarda con ella.

Transporte: 'b64' envía los píxeles, 'url' envía la dirección de una capa que está en la web para que el servidor la descargue, 'auto' elige.

Números de banda, escala, desplazamiento, sin datos, fecha: para una escena que no los indica por sí misma.

Porcentaje de cada clase: una banda más por cada clase, si el servidor los da. Remuestrear: pasar primero la escena al tamaño de píxel del modelo; el resultado tiene ese tamaño. Empezar alrededor de este punto: dónde examinar primero.

El resultado tiene la cuadrícula y el SRC de la escena; sus valores son las clases del modelo, y 255 donde la escena no tiene datos. Una ejecución que se canceló, o en la que fallaron ventanas, también tiene 255 allí, y se puede continuar con «Continuar una ejecución».</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Segment a scene</source>
            <translation>Segmentar una escena</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Summary as JSON</source>
            <translation>Resumen como JSON</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Tells how many pixels and how much ground each class of a mask covers, in all or in each zone.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Zones: polygons such as districts, in any CRS; empty means all of the mask. A pixel belongs to a zone if its centre is inside. Of a zone that reaches beyond the mask only what lies in it is counted.

Field with the zones' names: empty means their numbers.

The table has a row for each zone and class, and one for no data: pixels, true area in hectares and km², and the share of those pixels of the zone that have data. The flooded area is that of all zones together; where zones overlap, it counts twice. Where the mask does not tell which classes are floods, all but 0 are taken.</source>
            <translation>Indica cuántos píxeles y cuánto terreno cubre cada clase de una máscara, en total o en cada zona.

Máscara: un resultado de Terramask o cualquier ráster de clases de 8 bits.

Zonas: polígonos, por ejemplo distritos, en cualquier SRC; vacío significa toda la máscara. Un píxel pertenece a una zona si su centro está dentro. De una zona que se extiende más allá de la máscara solo se cuenta lo que queda dentro de ella.

Campo con los nombres de las zonas: vacío significa sus números.

La tabla tiene una fila por cada zona y clase, y una para los píxeles sin datos: píxeles, área real en hectáreas y km², y la proporción respecto a los píxeles de la zona que tienen datos. El área inundada es la de todas las zonas juntas; donde las zonas se solapan, cuenta dos veces. Si la máscara no indica qué clases son inundaciones, se toman todas menos la 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Windows that are missing</source>
            <translation>Ventanas que faltan</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>flood,water,inundation,segmentation,satellite,sentinel,landsat</source>
            <translation>inundación,agua,anegamiento,segmentación,satélite,sentinel,landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>flood,water,mask,classes,segmentation,area,hectares</source>
            <translation>inundación,agua,máscara,clases,segmentación,área,hectáreas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>segmentation,classification,land cover,burn scars,crops,satellite</source>
            <translation>segmentación,clasificación,cobertura del suelo,áreas quemadas,cultivos,satélite</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>{} polygons of {} patches.</source>
            <translation>{} polígonos de {} manchas.</translation>
        </message>
    </context>
    <context>
        <name>TerramaskParameters</name>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Also the per cent of each class</source>
            <translation>También el porcentaje de cada clase</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Band numbers in the model's order, such as 2,3,4,9,12,13</source>
            <translation>Números de banda en el orden del modelo, p. ej. 2,3,4,9,12,13</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Begin around this point</source>
            <translation>Empezar alrededor de este punto</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Class ids, such as 1,2 (empty: floods)</source>
            <translation>Identificadores de clase, p. ej. 1,2 (vacío: inundaciones)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Date of acquisition, such as 2019-09-14</source>
            <translation>Fecha de adquisición, p. ej. 2019-09-14</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Field with the zones' names</source>
            <translation>Campo con los nombres de las zonas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Key of the server</source>
            <translation>Clave del servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Number that means no data</source>
            <translation>Número que significa sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Offset</source>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or a product: its folder, its ZIP or one of its files</source>
            <translation>O un producto: su carpeta, su ZIP o uno de sus archivos</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or inside of polygons</source>
            <translation>O dentro de polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or its bands as separate layers</source>
            <translation>O sus bandas como capas separadas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Resample the scene to the model's pixel size</source>
            <translation>Remuestrear la escena al tamaño de píxel del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scale (reflectance = number x scale + offset)</source>
            <translation>Escala (reflectancia = número x escala + desplazamiento)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scene</source>
            <translation>Escena</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Simplify outlines by up to so many metres</source>
            <translation>Simplificar contornos hasta tantos metros</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Smallest area in hectares</source>
            <translation>Área mínima en hectáreas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Transport</source>
            <translation>Transporte</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Zones, such as districts</source>
            <translation>Zonas, por ejemplo, distritos</translation>
        </message>
    </context>
    <context>
        <name>TerramaskPlugin</name>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Detect floods</source>
            <translation>Detectar inundaciones</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Open or close the Terramask panel</source>
            <translation>Abrir o cerrar el panel de Terramask</translation>
        </message>
    </context>
    <context>
        <name>ThresholdNote</name>
        <message>
            <location filename="../../plugin/gui/threshold_note.py" />
            <source>The classes of the file are used here, not what the slider shows (at least {} %).</source>
            <translation>Aquí se usan las clases del archivo, no lo que muestra el control deslizante (al menos {} %).</translation>
        </message>
    </context>
    <context>
        <name>ThresholdRow</name>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>At least {} % likely: {} km² ({} ha)</source>
            <translation>Al menos {} % probable: {} km² ({} ha)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Each pixel's most likely class is shown. Move the slider for another limit.</source>
            <translation>Se muestra la clase más probable de cada píxel. Mueva el control deslizante para fijar otro límite.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Least likelihood of water in per cent</source>
            <translation>Probabilidad mínima de agua en porcentaje</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show each pixel's most likely class again</source>
            <translation>Mostrar de nuevo la clase más probable de cada píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show only water that the model is so sure of</source>
            <translation>Mostrar solo el agua de la que el modelo está así de seguro</translation>
        </message>
    </context>
    <context>
        <name>ZonesRow</name>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Count in</source>
            <translation>&amp;Contar en</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Named by</source>
            <translation>&amp;Nombres según</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>Count in each polygon of a layer, such as districts</source>
            <translation>Contar en cada polígono de una capa, por ejemplo, distritos</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The field with the names; none means their numbers</source>
            <translation>El campo con los nombres; ninguno significa sus números</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The whole result</source>
            <translation>Todo el resultado</translation>
        </message>
    </context>
</TS>
