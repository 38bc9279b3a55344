<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>AlgorithmRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Processing को Terramask के एल्गोरिदम नहीं मिल रहे हैं: QGIS को पुनः आरंभ करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>रन किसी ऐसे कारण से विफल हुआ जो Terramask को ज्ञात नहीं है; विवरण देखें।</translation>
        </message>
    </context>
    <context>
        <name>Area</name>
        <message>
            <location filename="../../plugin/processing/polygons.py" />
            <source>The area cannot be brought into the layer's CRS: choose another area.</source>
            <translation>क्षेत्र को परत के CRS में नहीं लाया जा सका: कोई अन्य क्षेत्र चुनें।</translation>
        </message>
    </context>
    <context>
        <name>AreaBox</name>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A polygon on the map</source>
            <translation>मानचित्र पर बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A rectangle on the map</source>
            <translation>मानचित्र पर आयत</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Area</source>
            <translation>क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Click the corners on the map; a right click or a double click ends, Backspace takes a corner back, Esc gives up</source>
            <translation>मानचित्र पर कोनों पर क्लिक करें; दायाँ क्लिक या डबल क्लिक समाप्त करता है, Backspace एक कोना वापस लेता है, Esc रद्द करता है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Drag a rectangle on the map; Esc gives it up</source>
            <translation>मानचित्र पर आयत खींचें; Esc रद्द करता है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a polygon on the map.</source>
            <translation>मानचित्र पर बहुभुज बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a rectangle on the map.</source>
            <translation>मानचित्र पर आयत बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Polygons of a layer</source>
            <translation>किसी परत के बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>The area lies outside the layer: choose another area.</source>
            <translation>क्षेत्र परत के बाहर है: कोई अन्य क्षेत्र चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>What the map shows</source>
            <translation>मानचित्र पर दिखने वाला भाग</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Which part of the layer to look at</source>
            <translation>परत का कौन-सा भाग देखना है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Whole layer</source>
            <translation>पूरी परत</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>about {}</source>
            <translation>लगभग {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>at most {}</source>
            <translation>अधिकतम {}</translation>
        </message>
    </context>
    <context>
        <name>AreasModel</name>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Class</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>District</source>
            <translation>ज़िला</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Part of the pixels that have data</source>
            <translation>डेटा वाले पिक्सेलों का भाग</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Pixels</source>
            <translation>पिक्सेल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Share</source>
            <translation>हिस्सा</translation>
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
            <translation>कुछ ऐसी गड़बड़ी हुई जो Terramask को ज्ञात नहीं है; विवरण देखें।</translation>
        </message>
    </context>
    <context>
        <name>BandDialog</name>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>'{}' is not a number: correct it or leave it empty.</source>
            <translation>'{}' संख्या नहीं है: इसे ठीक करें या खाली छोड़ दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Acquired</source>
            <translation>अधिग्रहण तिथि</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>As recognised</source>
            <translation>पहचान के अनुसार</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Band {} cannot be both {} and {}: choose another.</source>
            <translation>बैंड {} एक साथ {} और {} नहीं हो सकता: कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Bands and units</source>
            <translation>बैंड और इकाइयाँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose a band</source>
            <translation>बैंड चुनें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose the band of the file that is {}.</source>
            <translation>फ़ाइल का वह बैंड चुनें जो {} है।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Looking at the values …</source>
            <translation>मान देखे जा रहे हैं …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>No data</source>
            <translation>कोई डेटा नहीं</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Offset</source>
            <translation>ऑफ़सेट</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Reflectance = value {} scale + offset.</source>
            <translation>परावर्तन = मान {} स्केल + ऑफ़सेट।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Scale</source>
            <translation>स्केल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>The scale cannot be 0: correct it or leave it empty.</source>
            <translation>स्केल 0 नहीं हो सकता: इसे ठीक करें या खाली छोड़ दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says</source>
            <translation>जैसा फ़ाइल में है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says, else 0.0001 for integers</source>
            <translation>जैसा फ़ाइल में है, अन्यथा पूर्णांकों के लिए 0.0001</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>no name</source>
            <translation>कोई नाम नहीं</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>not known</source>
            <translation>ज्ञात नहीं</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>&amp;Copy report</source>
            <translation>रिपोर्ट &amp;कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>All is well with the server.</source>
            <translation>सर्वर ठीक है।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Check &amp;again</source>
            <translation>&amp;फिर जाँचें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Looking at the server …</source>
            <translation>सर्वर देखा जा रहा है …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Server doctor</source>
            <translation>सर्वर जाँच</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Something is wrong; the lines below say what to do.</source>
            <translation>कुछ गड़बड़ है; नीचे की पंक्तियाँ बताती हैं कि क्या करना है।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>The server can be used; mind the hints below.</source>
            <translation>सर्वर का उपयोग किया जा सकता है; नीचे के सुझावों पर ध्यान दें।</translation>
        </message>
    </context>
    <context>
        <name>DrawButton</name>
        <message>
            <location filename="../../plugin/gui/draw_button.py" />
            <source>Draw</source>
            <translation>बनाएँ</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>Drop it here to look at it</source>
            <translation>देखने के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>This is no raster</source>
            <translation>यह रास्टर नहीं है</translation>
        </message>
    </context>
    <context>
        <name>EstimateBox</name>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Estimating …</source>
            <translation>अनुमान लगाया जा रहा है …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Resample to {} m</source>
            <translation>{} m पर पुनः नमूना लें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The pixels are {} m wide, and the model was trained on {} m.</source>
            <translation>पिक्सेल {} m चौड़े हैं, और मॉडल को {} m पर प्रशिक्षित किया गया था।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The result then has pixels of this size, and finds what the model knows</source>
            <translation>तब परिणाम के पिक्सेल इस आकार के होंगे, और वह मिलेगा जो मॉडल पहचानता है</translation>
        </message>
    </context>
    <context>
        <name>FloodRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Processing को Terramask के एल्गोरिदम नहीं मिल रहे हैं: QGIS को पुनः आरंभ करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>रन किसी ऐसे कारण से विफल हुआ जो Terramask को ज्ञात नहीं है; विवरण देखें।</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>A demonstration model, to try things out and not for real work.</source>
            <translation>प्रदर्शन मॉडल, आज़माने के लिए, वास्तविक काम के लिए नहीं।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Area</source>
            <translation>क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Layer</source>
            <translation>परत</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>No Terramask server: it works, with limits. {}</source>
            <translation>यह Terramask सर्वर नहीं है: काम करता है, पर सीमाओं के साथ। {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Options</source>
            <translation>विकल्प</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Show or hide the options</source>
            <translation>विकल्प दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Still needed: {}.</source>
            <translation>अभी आवश्यक: {}।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a file to save to</source>
            <translation>सहेजने के लिए फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a layer that fits</source>
            <translation>उपयुक्त परत</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a server that answers</source>
            <translation>उत्तर देने वाला सर्वर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>an area on the layer</source>
            <translation>परत पर क्षेत्र</translation>
        </message>
    </context>
    <context>
        <name>GuideBox</name>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>An artificial flooded valley that is shipped with Terramask</source>
            <translation>Terramask के साथ दी गई एक कृत्रिम बाढ़ग्रस्त घाटी</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Choose a server that answers, or start one on this computer.</source>
            <translation>उत्तर देने वाला सर्वर चुनें, या इस कंप्यूटर पर एक आरंभ करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide</source>
            <translation>यह मार्गदर्शिका बंद करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide; the help opens it again</source>
            <translation>यह मार्गदर्शिका बंद करें; सहायता से यह फिर खुलती है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open a satellite scene, or the sample scene.</source>
            <translation>कोई उपग्रह दृश्य या नमूना दृश्य खोलें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open the sample scene</source>
            <translation>नमूना दृश्य खोलें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Press the blue button. The mask appears on the map.</source>
            <translation>नीला बटन दबाएँ। मास्क मानचित्र पर दिखेगा।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Your first mask</source>
            <translation>आपका पहला मास्क</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Guide to the first mask</source>
            <translation>पहले मास्क की मार्गदर्शिका</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help, and the guide to the first mask</source>
            <translation>सहायता, और पहले मास्क की मार्गदर्शिका</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Servers, and where results are saved</source>
            <translation>सर्वर, और परिणाम कहाँ सहेजे जाते हैं</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Settings</source>
            <translation>सेटिंग्स</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>&amp;Back</source>
            <translation>&amp;वापस</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>No web browser could be opened; the help is in {}.</source>
            <translation>वेब ब्राउज़र नहीं खोला जा सका; सहायता {} में है।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Open in a &amp;web browser</source>
            <translation>&amp;वेब ब्राउज़र में खोलें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show the page from before</source>
            <translation>पिछला पृष्ठ दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show this page where it can be searched and printed</source>
            <translation>यह पृष्ठ वहाँ दिखाएँ जहाँ इसे खोजा और छापा जा सके</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Terramask help</source>
            <translation>Terramask सहायता</translation>
        </message>
    </context>
    <context>
        <name>LayerBox</name>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Add a satellite scene to the project, or open one with '…'.</source>
            <translation>प्रोजेक्ट में उपग्रह दृश्य जोड़ें, या '…' से खोलें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Layer</source>
            <translation>परत</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Putting the bands of {} together …</source>
            <translation>{} के बैंड एक साथ जोड़े जा रहे हैं …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Reading the layer's bands …</source>
            <translation>परत के बैंड पढ़े जा रहे हैं …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>That is no raster: drag a raster layer here, or a scene's files.</source>
            <translation>यह रास्टर नहीं है: यहाँ रास्टर परत या दृश्य की फ़ाइलें खींचें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The layer's file cannot be found: repair its source or remove it.</source>
            <translation>परत की फ़ाइल नहीं मिली: उसका स्रोत ठीक करें या परत हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The satellite scene to look at</source>
            <translation>देखा जाने वाला उपग्रह दृश्य</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <location filename="../../plugin/gui/layer_menu.py" />
            <source>Detect floods</source>
            <translation>बाढ़ का पता लगाएँ</translation>
        </message>
    </context>
    <context>
        <name>LayerMetadata</name>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Acquired: {}</source>
            <translation>अधिग्रहण: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Bands and numbers: {}</source>
            <translation>बैंड और संख्याएँ: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Model: {}</source>
            <translation>मॉडल: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>On the server: {}</source>
            <translation>सर्वर पर: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Read as: {}</source>
            <translation>इस रूप में पढ़ा गया: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Scene: {}</source>
            <translation>दृश्य: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Server: {}</source>
            <translation>सर्वर: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of '{}'.</source>
            <translation>मॉडल '{}' द्वारा '{}' के पिक्सेलों को दिए गए वर्ग।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of a scene.</source>
            <translation>मॉडल '{}' द्वारा किसी दृश्य के पिक्सेलों को दिए गए वर्ग।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The run has not come to its end; a part is missing.</source>
            <translation>रन पूरा नहीं हुआ है; एक भाग शेष है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Tiles: {}</source>
            <translation>टाइलें: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Version of Terramask: {}</source>
            <translation>Terramask का संस्करण: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Written: {}</source>
            <translation>लिखा गया: {}</translation>
        </message>
    </context>
    <context>
        <name>LayersDialog</name>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Layers</source>
            <translation>परतें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Put several layers together</source>
            <translation>कई परतें एक साथ जोड़ें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Tick the layers that hold the bands of one scene.</source>
            <translation>उन परतों पर निशान लगाएँ जिनमें एक ही दृश्य के बैंड हैं।</translation>
        </message>
    </context>
    <context>
        <name>LocalInstallBox</name>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Computes on</source>
            <translation>&amp;गणना इस पर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose a Python</source>
            <translation>Python चुनें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose another Python</source>
            <translation>अन्य Python चुनें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Installing for a graphics card has not been tried yet, nor is it known how much room it takes; {:.0f} GB should be free. {:.1f} GB are, in {}.</source>
            <translation>ग्राफ़िक्स कार्ड के लिए इंस्टॉल करना अभी आज़माया नहीं गया है, न ही यह ज्ञात है कि कितनी जगह लगती है; {:.0f} GB खाली होना चाहिए। {:.1f} GB खाली है, {} में।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Looking for Python …</source>
            <translation>Python खोजा जा रहा है …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>No Python {} was found; install one with your system's packages, or choose it with the button …</source>
            <translation>Python {} नहीं मिला; इसे अपने सिस्टम के पैकेजों से इंस्टॉल करें, या बटन से चुनें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Takes {:.1f} GB; {:.0f} GB must be free for a while, and {:.1f} GB are, in {}.</source>
            <translation>{:.1f} GB लगता है; कुछ समय के लिए {:.0f} GB खाली होना चाहिए, और {:.1f} GB खाली है, {} में।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The Python that the server gets an environment of; it is not changed</source>
            <translation>वह Python जिससे सर्वर के लिए एनवायरनमेंट बनता है; इसे बदला नहीं जाता</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The processor</source>
            <translation>प्रोसेसर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>What computes; it cannot be changed without installing</source>
            <translation>गणना किस पर होती है; पुनः इंस्टॉल किए बिना इसे बदला नहीं जा सकता</translation>
        </message>
    </context>
    <context>
        <name>LocalServeBox</name>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Keep running when QGIS closes</source>
            <translation>QGIS बंद होने पर भी &amp;चालू रखें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Model</source>
            <translation>&amp;मॉडल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>A folder with config.json and weights, or a model's name on the Hugging Face hub, from which it is downloaded</source>
            <translation>config.json और वेट वाला फ़ोल्डर, या Hugging Face hub पर किसी मॉडल का नाम, जहाँ से उसे डाउनलोड किया जाता है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Another model</source>
            <translation>अन्य मॉडल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Demonstration model</source>
            <translation>प्रदर्शन मॉडल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Enter the folder of a model, or its name on the hub.</source>
            <translation>मॉडल का फ़ोल्डर या hub पर उसका नाम दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder of the model</source>
            <translation>मॉडल का फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder, or owner/model on the hub</source>
            <translation>फ़ोल्डर, या hub पर स्वामी/मॉडल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Otherwise the server ends together with QGIS, however that ends</source>
            <translation>अन्यथा QGIS के समाप्त होते ही सर्वर भी समाप्त हो जाता है, चाहे वह जैसे भी समाप्त हो</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>P&amp;ort</source>
            <translation>&amp;पोर्ट</translation>
        </message>
    </context>
    <context>
        <name>LocalServerDialog</name>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Delete</source>
            <translation>&amp;मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Install</source>
            <translation>&amp;इंस्टॉल करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Start</source>
            <translation>&amp;आरंभ करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Update</source>
            <translation>&amp;अद्यतन करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;उपयोग करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>C&amp;ancel</source>
            <translation>&amp;रद्द करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Choose this server in the panel</source>
            <translation>पैनल में यह सर्वर चुनें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Delete the server and all that was installed for it? The folder is {}. Models that were fetched from the hub stay in the cache that other programs use, too.</source>
            <translation>क्या सर्वर और उसके लिए इंस्टॉल की गई सभी चीज़ें मिटा दें? फ़ोल्डर {} है। hub से लाए गए मॉडल उस कैश में रहते हैं जिसे अन्य प्रोग्राम भी उपयोग करते हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>How to do that</source>
            <translation>यह कैसे करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Log</source>
            <translation>लॉग</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>S&amp;top</source>
            <translation>&amp;रोकें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Server on this computer</source>
            <translation>इस कंप्यूटर पर सर्वर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>U&amp;ninstall …</source>
            <translation>अ&amp;नइंस्टॉल करें …</translation>
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
            <translation>ZIP, उत्पाद की कोई फ़ाइल, या कई बैंड</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>A folder of bands</source>
            <translation>बैंडों का फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a ZIP or a file of a product …</source>
            <translation>ZIP या उत्पाद की फ़ाइल खोलें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a folder of bands …</source>
            <translation>बैंडों का फ़ोल्डर खोलें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene</source>
            <translation>दृश्य खोलें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene that is not a layer yet</source>
            <translation>ऐसा दृश्य खोलें जो अभी परत नहीं है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Products and bands</source>
            <translation>उत्पाद और बैंड</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Put several layers together …</source>
            <translation>कई परतें एक साथ जोड़ें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>{} and {} more</source>
            <translation>{} और {} अन्य</translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Choose a folder; without one, results are temporary.</source>
            <translation>फ़ोल्डर चुनें; इसके बिना परिणाम अस्थायी होते हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Folder for new results</source>
            <translation>नए परिणामों का फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In new files in this folder</source>
            <translation>इस फ़ोल्डर की नई फ़ाइलों में</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In temporary files, which go when QGIS does</source>
            <translation>अस्थायी फ़ाइलों में, जो QGIS बंद होने पर हट जाती हैं</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>New results of the panel</source>
            <translation>पैनल के नए परिणाम</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Open folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Runs that can be continued</source>
            <translation>रन जिन्हें जारी रखा जा सकता है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Servers</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>There is no run yet</source>
            <translation>अभी कोई रन नहीं है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>This folder does not exist; choose another.</source>
            <translation>यह फ़ोल्डर मौजूद नहीं है; कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>What the box of this name in the panel is at the beginning</source>
            <translation>पैनल में इस नाम का बॉक्स शुरू में कैसा होता है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>With probabilities</source>
            <translation>संभावनाओं के साथ</translation>
        </message>
    </context>
    <context>
        <name>OutputBox</name>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>A temporary file goes when QGIS does</source>
            <translation>अस्थायी फ़ाइल QGIS बंद होने पर हट जाती है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Also how sure the model is of each class; after the run a slider sets a limit</source>
            <translation>यह भी कि मॉडल प्रत्येक वर्ग के बारे में कितना निश्चित है; रन के बाद स्लाइडर से सीमा तय होती है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Choose the file to save to</source>
            <translation>सहेजने के लिए फ़ाइल चुनें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>सहेजने के लिए फ़ाइल का पूरा पथ दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>New file in {}</source>
            <translation>{} में नई फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save the flood mask</source>
            <translation>बाढ़ मास्क सहेजें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save to</source>
            <translation>यहाँ सहेजें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Temporary file</source>
            <translation>अस्थायी फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>फ़ोल्डर {} मौजूद नहीं है: कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} for new results does not exist: choose another file.</source>
            <translation>नए परिणामों का फ़ोल्डर {} मौजूद नहीं है: कोई अन्य फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The server's model gives no probabilities</source>
            <translation>सर्वर का मॉडल संभावनाएँ नहीं देता</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>With probabilities</source>
            <translation>संभावनाओं के साथ</translation>
        </message>
    </context>
    <context>
        <name>PastRuns</name>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>Classes</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The result {} is not there any more: repeat the run.</source>
            <translation>परिणाम {} अब वहाँ नहीं है: रन दोहराएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The run's scene cannot be opened: choose a layer and start it above.</source>
            <translation>रन का दृश्य नहीं खुल सकता: ऊपर कोई परत चुनें और वहीं से शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>What this run was to do is not known any more, or its scene's address held a key, which is not kept: choose the layer and start it above.</source>
            <translation>अब ज्ञात नहीं कि इस रन को क्या करना था, या इसके दृश्य के पते में कुंजी थी, जो सहेजी नहीं जाती: ऊपर परत चुनें और वहीं से शुरू करें।</translation>
        </message>
    </context>
    <context>
        <name>PolygonLayerRow</name>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Add a polygon layer to the project, or choose another area.</source>
            <translation>प्रोजेक्ट में बहुभुज परत जोड़ें, या कोई अन्य क्षेत्र चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Leave out the polygons that are not selected on the map</source>
            <translation>मानचित्र पर न चुने गए बहुभुजों को छोड़ दें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>No polygon is selected: select some on the map, or take them all.</source>
            <translation>कोई बहुभुज चयनित नहीं है: मानचित्र पर कुछ चुनें, या सभी लें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Polygon layer</source>
            <translation>बहुभुज परत</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Selected polygons only</source>
            <translation>केवल चयनित बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer is empty: choose another one.</source>
            <translation>बहुभुज परत खाली है: कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer to look inside</source>
            <translation>वह बहुभुज परत जिसके भीतर देखना है</translation>
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
            <translation>&amp;बहुभुज बनाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>&amp;Simplify by up to</source>
            <translation>&amp;सरलीकरण, अधिकतम</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>1 polygon</source>
            <translation>1 बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>रद्द किया गया; कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>सहेजने के लिए फ़ाइल का पूरा पथ दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Making polygons</source>
            <translation>बहुभुज बनाए जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>No point of an outline moves further; 0 keeps the edges of the pixels</source>
            <translation>रूपरेखा का कोई बिंदु इससे अधिक नहीं खिसकता; 0 पिक्सेलों के किनारे बनाए रखता है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons</source>
            <translation>बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons of {}</source>
            <translation>{} के बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save &amp;to</source>
            <translation>यहाँ &amp;सहेजें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save the polygons</source>
            <translation>बहुभुज सहेजें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smaller patches are left out, and smaller holes are filled; 0 keeps all</source>
            <translation>इससे छोटे टुकड़े छोड़ दिए जाते हैं, और इससे छोटे छेद भर दिए जाते हैं; 0 सब कुछ रखता है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smallest &amp;area</source>
            <translation>न्यूनतम क्षेत्र&amp;फल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Temporary file</source>
            <translation>अस्थायी फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>फ़ोल्डर {} मौजूद नहीं है: कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The layer '{}' shows this file: choose another, or remove the layer.</source>
            <translation>परत '{}' यही फ़ाइल दिखाती है: कोई अन्य चुनें, या परत हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The project was closed meanwhile, so nothing was added; the polygons are in {}.</source>
            <translation>इस बीच प्रोजेक्ट बंद कर दिया गया, इसलिए कुछ नहीं जोड़ा गया; बहुभुज {} में हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>परिणाम अब प्रोजेक्ट में नहीं है: उसे फिर जोड़ें, या फिर चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>There is no patch as large as that; nothing was added to the map.</source>
            <translation>इतना बड़ा कोई टुकड़ा नहीं है; मानचित्र में कुछ नहीं जोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>{} polygons</source>
            <translation>{} बहुभुज</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Address</source>
            <translation>&amp;पता</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;कुंजी</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;नाम</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Add a server</source>
            <translation>सर्वर जोड़ें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Edit the server</source>
            <translation>सर्वर संपादित करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Encrypted. QGIS checks the server's certificate; authorities and exceptions are under Settings, Options, Authentication.</source>
            <translation>एन्क्रिप्टेड। QGIS सर्वर का प्रमाणपत्र जाँचता है; प्राधिकरण और अपवाद Settings, Options, Authentication में हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'API Header' with the header Authorization and the value Bearer KEY. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>कुंजी माँगने वाले सर्वर के लिए: 'API Header' प्रकार का कॉन्फ़िगरेशन जोड़ें, जिसमें हेडर Authorization और मान Bearer KEY हो। क्लाइंट प्रमाणपत्र माँगने वाले के लिए: 'PKI' प्रकारों में से किसी एक का कॉन्फ़िगरेशन।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'Basic authentication' with any user name and the key as its password. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>कुंजी माँगने वाले सर्वर के लिए: 'Basic authentication' प्रकार का कॉन्फ़िगरेशन जोड़ें, जिसमें कोई भी उपयोगकर्ता नाम और पासवर्ड के रूप में कुंजी हो। क्लाइंट प्रमाणपत्र माँगने वाले के लिए: 'PKI' प्रकारों में से किसी एक का कॉन्फ़िगरेशन।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: scenes can be read on the way.</source>
            <translation>एन्क्रिप्टेड नहीं: दृश्य रास्ते में पढ़े जा सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: the key can be read on the way and used by others. Ask the server's operator for an address that begins with https://.</source>
            <translation>एन्क्रिप्टेड नहीं: कुंजी रास्ते में पढ़ी जा सकती है और दूसरे उसका उपयोग कर सकते हैं। सर्वर के संचालक से https:// से शुरू होने वाला पता माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted; nothing leaves this computer.</source>
            <translation>एन्क्रिप्टेड नहीं; कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
        </message>
    </context>
    <context>
        <name>ProfileTable</name>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Add a server</source>
            <translation>सर्वर जोड़ें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Edit the server</source>
            <translation>सर्वर संपादित करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Key</source>
            <translation>कुंजी</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move down</source>
            <translation>नीचे ले जाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move up</source>
            <translation>ऊपर ले जाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Remove the server</source>
            <translation>सर्वर हटाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>yes</source>
            <translation>हाँ</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancelling</source>
            <translation>रद्द किया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>End the run; what is there stays</source>
            <translation>रन समाप्त करें; जो हो चुका है वह रहेगा</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Getting ready</source>
            <translation>तैयारी हो रही है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>about {} left</source>
            <translation>लगभग {} शेष</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>{} of {} windows</source>
            <translation>{} / {} खंड</translation>
        </message>
    </context>
    <context>
        <name>RecognitionCard</name>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Change …</source>
            <translation>बदलें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose bands …</source>
            <translation>बैंड चुनें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose the bands and the units by hand</source>
            <translation>बैंड और इकाइयाँ स्वयं चुनें</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>रद्द किया गया; कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>परिणाम अब प्रोजेक्ट में नहीं है: उसे फिर जोड़ें, या फिर चलाएँ।</translation>
        </message>
    </context>
    <context>
        <name>ResultLayer</name>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Classes</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Floods</source>
            <translation>बाढ़</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood of flood</source>
            <translation>बाढ़ की संभावना</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood: {}</source>
            <translation>संभावना: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>The mask {} cannot be read back: save it to another folder.</source>
            <translation>मास्क {} वापस नहीं पढ़ा जा सका: उसे किसी अन्य फ़ोल्डर में सहेजें।</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Areas of the classes, in all or by district</source>
            <translation>वर्गों के क्षेत्रफल, कुल या ज़िले के अनुसार</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Finished</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Make polygons of the result</source>
            <translation>परिणाम से बहुभुज बनाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>No water found</source>
            <translation>पानी नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Polygons …</source>
            <translation>बहुभुज …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Show all of the result on the map</source>
            <translation>पूरा परिणाम मानचित्र पर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Statistics …</source>
            <translation>आँकड़े …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Zoom</source>
            <translation>ज़ूम</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>{} km² under water</source>
            <translation>{} km² जलमग्न</translation>
        </message>
    </context>
    <context>
        <name>RunControl</name>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>रद्द किया गया; कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; {} of {} windows are kept.</source>
            <translation>रद्द किया गया; {} / {} खंड सुरक्षित हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>The mask is in {}.</source>
            <translation>मास्क {} में है।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>{} of {} windows failed</source>
            <translation>{} / {} खंड विफल</translation>
        </message>
    </context>
    <context>
        <name>RunsBox</name>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Ask the server for the windows that are missing</source>
            <translation>सर्वर से शेष खंड माँगें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Continue</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Do the same again, into a new file</source>
            <translation>वही फिर से, नई फ़ाइल में करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Forget this run; what is on the map and on the disk stays</source>
            <translation>यह रन भुला दें; जो मानचित्र और डिस्क पर है वह रहेगा</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Repeat</source>
            <translation>दोहराएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Runs</source>
            <translation>रन</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show details</source>
            <translation>विवरण दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show the result on the map</source>
            <translation>परिणाम मानचित्र पर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show why the run failed, or has gaps</source>
            <translation>दिखाएँ कि रन क्यों विफल या अधूरा रहा</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Zoom to</source>
            <translation>यहाँ ज़ूम करें</translation>
        </message>
    </context>
    <context>
        <name>RunsList</name>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Cancelled</source>
            <translation>रद्द</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Done</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Ended with QGIS</source>
            <translation>QGIS के साथ समाप्त</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Failed</source>
            <translation>विफल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>File: {}</source>
            <translation>फ़ाइल: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Model: {}</source>
            <translation>मॉडल: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Running</source>
            <translation>चल रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Runs</source>
            <translation>रन</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Scene without a name</source>
            <translation>बिना नाम का दृश्य</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Server: {}</source>
            <translation>सर्वर: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>With gaps</source>
            <translation>अधूरा</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} km²</source>
            <translation>{} km²</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} of {} windows</source>
            <translation>{} / {} खंड</translation>
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
            <translation>सर्वर को उसके पते से लेकर मॉडल तक जाँचें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Doctor</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Looking for the server …</source>
            <translation>सर्वर खोजा जा रहा है …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The key travels unencrypted and can be read on the way; use an address that begins with https://.</source>
            <translation>कुंजी बिना एन्क्रिप्शन के जाती है और रास्ते में पढ़ी जा सकती है; https:// से शुरू होने वाले पते का उपयोग करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The server is being looked for.</source>
            <translation>सर्वर खोजा जा रहा है।</translation>
        </message>
    </context>
    <context>
        <name>ServerChooser</name>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add server …</source>
            <translation>सर्वर जोड़ें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add, edit or remove a server</source>
            <translation>सर्वर जोड़ें, संपादित करें या हटाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Bring back the server that was removed</source>
            <translation>हटाया गया सर्वर वापस लाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Edit …</source>
            <translation>संपादित करें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Last seen: {}</source>
            <translation>पिछली बार देखा गया: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server on this computer …</source>
            <translation>इस कंप्यूटर पर सर्वर …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>{} was removed.</source>
            <translation>{} हटाया गया।</translation>
        </message>
    </context>
    <context>
        <name>ServerRemedies</name>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Choose or add the configuration that holds the key</source>
            <translation>कुंजी वाला कॉन्फ़िगरेशन चुनें या जोड़ें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Enter QGIS's master password</source>
            <translation>QGIS का मास्टर पासवर्ड दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Have a server run on this computer</source>
            <translation>इस कंप्यूटर पर सर्वर चलाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Set the key …</source>
            <translation>कुंजी सेट करें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Start a local server …</source>
            <translation>स्थानीय सर्वर आरंभ करें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Unlock</source>
            <translation>अनलॉक करें</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDialog</name>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Add as layer</source>
            <translation>परत के रूप में &amp;जोड़ें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Save as CSV …</source>
            <translation>CSV के रूप में &amp;सहेजें …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>'{}' was added to the project.</source>
            <translation>'{}' प्रोजेक्ट में जोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Add the table to the project, beside the result</source>
            <translation>तालिका को परिणाम के साथ प्रोजेक्ट में जोड़ें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas by {}</source>
            <translation>{} के अनुसार क्षेत्रफल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of classes</source>
            <translation>वर्गों के क्षेत्रफल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of the classes</source>
            <translation>वर्गों के क्षेत्रफल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>C&amp;opy</source>
            <translation>&amp;कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>रद्द किया गया; कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Copy the table, to be pasted into a spreadsheet</source>
            <translation>स्प्रेडशीट में चिपकाने के लिए तालिका कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Counting pixels</source>
            <translation>पिक्सेल गिने जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Save the table</source>
            <translation>तालिका सहेजें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Saved to {}</source>
            <translation>{} में सहेजा गया</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>परिणाम अब प्रोजेक्ट में नहीं है: उसे फिर जोड़ें, या फिर चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>The table was copied.</source>
            <translation>तालिका कॉपी की गई।</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Burn scars in {}</source>
            <translation>{} में जले क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect burn scars</source>
            <translation>जले क्षेत्रों का पता लगाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect floods</source>
            <translation>बाढ़ का पता लगाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Floods in {}</source>
            <translation>{} में बाढ़</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Give each pixel of the layer one of the model's classes</source>
            <translation>परत के प्रत्येक पिक्सेल को मॉडल के वर्गों में से एक दें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for burnt land in the layer</source>
            <translation>परत में जली हुई भूमि खोजें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for floods in the layer</source>
            <translation>परत में बाढ़ खोजें</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Map {}</source>
            <translation>मानचित्रण: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>{} in {}</source>
            <translation>{} – {}</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>Task</source>
            <translation>कार्य</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>What to look for; each task has a server that can do it</source>
            <translation>क्या खोजना है; प्रत्येक कार्य के लिए ऐसा सर्वर होता है जो उसे कर सकता है</translation>
        </message>
    </context>
    <context>
        <name>Terramask</name>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> (HTTP status {status})</source>
            <translation> (HTTP स्थिति {status})</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> at row {row}, column {column}</source>
            <translation> (पंक्ति {row}, स्तंभ {column})</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source> or of </source>
            <translation> या </translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>'reflectance' or 'raw'</source>
            <translation>'reflectance' या 'raw'</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>'{address}' is not a server address; enter one such as {example}.</source>
            <translation>'{address}' सर्वर का पता नहीं है; {example} जैसा पता दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>'{first}' and '{second}'</source>
            <translation>'{first}' और '{second}'</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' and '{other}' are not of the same {title} ({known} and {value}); choose bands of one and the same scene.</source>
            <translation>'{name}' और '{other}' में {title} एक नहीं है ({known} और {value}); एक ही दृश्य के बैंड चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' cannot be read; check that it is complete and within reach.</source>
            <translation>'{name}' नहीं पढ़ी जा सकी; जाँचें कि वह पूरी है और पहुँच में है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' holds more than {most_files} files; choose the folder of one product.</source>
            <translation>'{name}' में {most_files} से अधिक फ़ाइलें हैं; एक ही उत्पाद का फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' is neither a GeoTIFF nor a JPEG 2000, whatever its name says; check that the product is complete and where it comes from.</source>
            <translation>'{name}' न GeoTIFF है न JPEG 2000, उसका नाम चाहे जो कहे; जाँचें कि उत्पाद पूरा है और वह कहाँ से आया है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' is of {sensor} and '{other}' of {other_sensor}; choose bands of one and the same scene.</source>
            <translation>'{name}' {sensor} का है और '{other}' {other_sensor} का; एक ही दृश्य के बैंड चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>'{path}' is open in another program or loaded in QGIS; remove that layer or choose another name.</source>
            <translation>'{path}' किसी अन्य प्रोग्राम में खुली है या QGIS में लोड है; वह परत हटाएँ या कोई अन्य नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>'{text}' is not a list of band numbers; write them like 2,3,4,9,12,13.</source>
            <translation>'{text}' बैंड संख्याओं की सूची नहीं है; उन्हें 2,3,4,9,12,13 की तरह लिखें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>'{text}' is not a list of class ids; write them like 1,2.</source>
            <translation>'{text}' वर्ग आईडी की सूची नहीं है; उन्हें 1,2 की तरह लिखें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>'{title}' must be a number, 0 or greater.</source>
            <translation>'{title}' 0 या उससे बड़ी संख्या होनी चाहिए।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds more than one scene ('{first}' and '{second}' are of two); choose the folder of one, or the bands themselves.</source>
            <translation>'{where}' में एक से अधिक दृश्य हैं ('{first}' और '{second}' दो दृश्यों के हैं); एक का फ़ोल्डर, या सीधे बैंड चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds no bands of Sentinel-2, Landsat or HLS, and none with names such as B8A.tif; choose the folder of a product, or the bands themselves.</source>
            <translation>'{where}' में Sentinel-2, Landsat या HLS के बैंड नहीं हैं, और B8A.tif जैसे नाम वाले भी नहीं; किसी उत्पाद का फ़ोल्डर, या सीधे बैंड चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>(no name)</source>
            <translation>(कोई नाम नहीं)</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>1 window</source>
            <translation>1 खंड</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>; {nodata:.10g} is no data</source>
            <translation>; {nodata:.10g} का अर्थ है कोई डेटा नहीं</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, and {per_cent} of its pixels are what the model makes of them.</source>
            <translation>{side} x {side} पिक्सेल की जाँच-छवि {milliseconds} ms में लौटती है, और उसके {per_cent} पिक्सेल वही हैं जो मॉडल उनसे बनाता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, but only {per_cent} of its pixels are what the model makes of them.</source>
            <translation>{side} x {side} पिक्सेल की जाँच-छवि {milliseconds} ms में लौटती है, लेकिन उसके केवल {per_cent} पिक्सेल वही हैं जो मॉडल उनसे बनाता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, on its grid and with the model's classes.</source>
            <translation>{side} x {side} पिक्सेल की जाँच-छवि {milliseconds} ms में लौटती है, अपने ग्रिड पर और मॉडल के वर्गों के साथ।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, with no data in {per_cent} of its pixels, all of which have some.</source>
            <translation>{side} x {side} पिक्सेल की जाँच-छवि {milliseconds} ms में लौटती है, उसके {per_cent} पिक्सेलों में कोई डेटा नहीं है, जबकि उन सभी में डेटा है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>A file that the layer is made of is not there{where}; put it back and try again.</source>
            <translation>परत जिन फ़ाइलों से बनी है उनमें से एक मौजूद नहीं है{where}; उसे वापस रखें और फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>A key is chosen that the server does not ask for; it is sent all the same.</source>
            <translation>ऐसी कुंजी चुनी गई है जो सर्वर नहीं माँगता; फिर भी वह भेजी जाती है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/packing.py" />
            <source>A part of the layer cannot be packed for sending; export it as a GeoTIFF and try again.</source>
            <translation>परत का एक भाग भेजने के लिए पैक नहीं किया जा सका; उसे GeoTIFF के रूप में निर्यात करें और फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/ground.py" />
            <source>A part of the mask has no place on the ground in the mask's CRS, so that its area is not known; bring the mask into another CRS with 'Warp (reproject)'.</source>
            <translation>मास्क के CRS में मास्क के एक भाग का भूमि पर कोई स्थान नहीं है, इसलिए उसका क्षेत्रफल ज्ञात नहीं है; 'Warp (reproject)' से मास्क को किसी अन्य CRS में लाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be drawn; repair its geometry with 'Fix geometries'.</source>
            <translation>क्षेत्र का एक बहुभुज नहीं बनाया जा सका; 'Fix geometries' से उसकी ज्यामिति ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be read; repair its geometry with 'Fix geometries'.</source>
            <translation>क्षेत्र का एक बहुभुज नहीं पढ़ा जा सका; 'Fix geometries' से उसकी ज्यामिति ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address begins with http:// or https:// and not with {scheme}://; enter one such as {example}.</source>
            <translation>सर्वर का पता http:// या https:// से शुरू होता है, {scheme}:// से नहीं; {example} जैसा पता दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address holds no user name and nothing after '?' or '#'; enter one such as {example}.</source>
            <translation>सर्वर के पते में उपयोगकर्ता नाम नहीं होता और '?' या '#' के बाद कुछ नहीं होता; {example} जैसा पता दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>A server runs at {} already.</source>
            <translation>{} पर एक सर्वर पहले से चल रहा है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>A web page came instead of an answer from the server at {server}: the network or the server may ask for a login; open the address in a web browser, log in, and try again.</source>
            <translation>{server} के सर्वर के उत्तर के बदले एक वेब पृष्ठ आया: हो सकता है नेटवर्क या सर्वर लॉगिन माँगता हो; पता वेब ब्राउज़र में खोलें, लॉगिन करें, और फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>All zones lie outside the mask; choose some that overlap it.</source>
            <translation>सभी ज़ोन मास्क के बाहर हैं; ऐसे चुनें जो उससे मिलते हों।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>Another QGIS installs or removes the server at this moment; wait until it has ended there.</source>
            <translation>कोई अन्य QGIS इस समय सर्वर इंस्टॉल कर रहा या हटा रहा है; वहाँ समाप्त होने तक प्रतीक्षा करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Apr</source>
            <translation>अप्रैल</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator for an address that begins with https://.</source>
            <translation>सर्वर के संचालक से https:// से शुरू होने वाला पता माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>Ask the server's operator to run terramask-serve --check, which looks for the cause there.</source>
            <translation>सर्वर के संचालक से terramask-serve --check चलाने को कहें, जो वहाँ कारण खोजता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator to start it with terramask-serve --api-key.</source>
            <translation>सर्वर के संचालक से उसे terramask-serve --api-key के साथ आरंभ करने को कहें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Aug</source>
            <translation>अग॰</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} cannot be reflectance: its median is {middle:.4g} (the file's values are {lowest:.6g} to {highest:.6g}); choose another scene, or give the right scale and offset.</source>
            <translation>बैंड {name} परावर्तन नहीं हो सकता: उसकी माध्यिका {middle:.4g} है (फ़ाइल के मान {lowest:.6g} से {highest:.6g} हैं); कोई अन्य दृश्य चुनें, या सही स्केल और ऑफ़सेट दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} has 8-bit values, as a picture for looking at has; choose the scene that it was made from, or give the scale and offset of its reflectance.</source>
            <translation>बैंड {name} में 8-बिट मान हैं, जैसा देखने वाले चित्र में होता है; वह दृश्य चुनें जिससे वह बना था, या उसके परावर्तन का स्केल और ऑफ़सेट दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>Band {number} of the file is called '{description}' but has a wavelength of {wavelength:g} nm; correct its description, or choose the bands by hand.</source>
            <translation>फ़ाइल के बैंड {number} का नाम '{description}' है लेकिन उसकी तरंगदैर्ध्य {wavelength:g} nm है; उसका विवरण ठीक करें, या बैंड स्वयं चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Blue</source>
            <translation>नीला</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>Both '{name}' and '{other}' are {band}; choose one file for each band.</source>
            <translation>'{name}' और '{other}' दोनों {band} हैं; प्रत्येक बैंड के लिए एक फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Check again, and tell the server's operator if it stays so.</source>
            <translation>फिर जाँचें, और ऐसा बना रहे तो सर्वर के संचालक को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Chosen by hand.</source>
            <translation>स्वयं चुना गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Cirrus</source>
            <translation>सिरस</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Coastal aerosol</source>
            <translation>तटीय एरोसोल</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Computes on: {}</source>
            <translation>गणना इस पर: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Dec</source>
            <translation>दिस॰</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Deleting</source>
            <translation>मिटाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>सर्वर संपादित करें और अन्य प्रमाणीकरण कॉन्फ़िगरेशन चुनें, या सर्वर के संचालक से सही कुंजी माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose no key, or have the server's operator set one.</source>
            <translation>सर्वर संपादित करें और कोई कुंजी न चुनें, या सर्वर के संचालक से कुंजी सेट करवाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose or add its authentication configuration, or ask the server's operator for the key.</source>
            <translation>सर्वर संपादित करें और उसका प्रमाणीकरण कॉन्फ़िगरेशन चुनें या जोड़ें, या सर्वर के संचालक से कुंजी माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Every program on this computer may use the server, which asks for no key.</source>
            <translation>इस कंप्यूटर का हर प्रोग्राम सर्वर का उपयोग कर सकता है, क्योंकि वह कुंजी नहीं माँगता।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Feb</source>
            <translation>फ़र॰</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Fitting torchvision</source>
            <translation>उपयुक्त torchvision लगाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give an area or polygons, not both.</source>
            <translation>क्षेत्र या बहुभुज दें, दोनों नहीं।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give one scene: a layer, or a product's folder or file, or several layers.</source>
            <translation>एक दृश्य दें: एक परत, या उत्पाद का फ़ोल्डर या फ़ाइल, या कई परतें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Green</source>
            <translation>हरा</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Have the server run a Prithvi model for real work.</source>
            <translation>वास्तविक काम के लिए सर्वर पर Prithvi मॉडल चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>PyTorch इंस्टॉल किया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing the server</source>
            <translation>सर्वर इंस्टॉल किया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM and TerraTorch</source>
            <translation>vLLM और TerraTorch इंस्टॉल किए जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM for NVIDIA and TerraTorch</source>
            <translation>NVIDIA के लिए vLLM और TerraTorch इंस्टॉल किए जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It answers one request at a time, because others would mix up their places on the map.</source>
            <translation>यह एक बार में एक ही अनुरोध का उत्तर देता है, क्योंकि अन्यथा मानचित्र पर उनके स्थान आपस में मिल जाते।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It does not blend neighbouring tiles, so that their borders can show in the mask.</source>
            <translation>यह पड़ोसी टाइलों को मिश्रित नहीं करता, इसलिए मास्क में उनकी सीमाएँ दिख सकती हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It ends with QGIS.</source>
            <translation>यह QGIS के साथ समाप्त होता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It guesses from their mean what the scene's numbers are, so what is sent is converted first.</source>
            <translation>यह दृश्य की संख्याओं का अर्थ उनके माध्य से अनुमानित करता है, इसलिए भेजी जाने वाली संख्याएँ पहले बदली जाती हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>It is not known which band of the file is {names}: its {count} bands are named {listing}; choose the bands by hand, or correct their descriptions.</source>
            <translation>यह ज्ञात नहीं है कि फ़ाइल का कौन-सा बैंड {names} है: उसके {count} बैंडों के नाम {listing} हैं; बैंड स्वयं चुनें, या उनके विवरण ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It keeps running when QGIS closes.</source>
            <translation>QGIS बंद होने पर भी यह चलता रहता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It knows no missing pixels and maps them as if they were black; they are left out here by what the scene itself says.</source>
            <translation>यह बिना मान वाले पिक्सेल नहीं पहचानता और उन्हें काला मानकर वर्गीकृत करता है; यहाँ उन्हें दृश्य की अपनी जानकारी के अनुसार छोड़ दिया जाता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It shrinks each tile from 512 to 448 pixels before the model sees it, which costs detail.</source>
            <translation>यह मॉडल के देखने से पहले प्रत्येक टाइल को 512 से 448 पिक्सेल तक छोटा करता है, जिससे बारीकी घटती है।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It takes GeoTIFF files of which it reads every pixel, never a part of one behind an address.</source>
            <translation>यह GeoTIFF फ़ाइलें लेता है और उनका हर पिक्सेल पढ़ता है, किसी पते की फ़ाइल का केवल भाग कभी नहीं।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jan</source>
            <translation>जन॰</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jul</source>
            <translation>जुल॰</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jun</source>
            <translation>जून</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Looking for the graphics card</source>
            <translation>ग्राफ़िक्स कार्ड खोजा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Looking who is at {} …</source>
            <translation>देखा जा रहा है कि {} पर कौन है …</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Making an environment</source>
            <translation>एनवायरनमेंट बनाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Mar</source>
            <translation>मार्च</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>May</source>
            <translation>मई</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Model: {}</source>
            <translation>मॉडल: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR</source>
            <translation>NIR</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR broad</source>
            <translation>NIR विस्तृत</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR narrow</source>
            <translation>NIR संकीर्ण</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>No data</source>
            <translation>कोई डेटा नहीं</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>No secure connection to {host} came about; check whether its address really begins with https://, or ask the server's operator.</source>
            <translation>{host} से सुरक्षित कनेक्शन नहीं बना; जाँचें कि उसका पता वास्तव में https:// से शुरू होता है, या सर्वर के संचालक से पूछें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>No server address is given; enter one such as {example}.</source>
            <translation>सर्वर का पता नहीं दिया गया; {example} जैसा पता दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>Nobody answers at {host}; start the server there, or correct the address.</source>
            <translation>{host} पर कोई उत्तर नहीं देता; वहाँ सर्वर आरंभ करें, या पता ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>None of the files is a band that is known by its name, such as B8A or SR_B5; rename them, or put the bands together with 'Merge' and choose the result.</source>
            <translation>कोई भी फ़ाइल ऐसा बैंड नहीं है जो B8A या SR_B5 जैसे नाम से पहचाना जाए; उनके नाम बदलें, या 'Merge' से बैंड एक साथ जोड़ें और परिणाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/run.py" />
            <source>Nothing came.</source>
            <translation>कुछ नहीं आया।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>Nothing was chosen; choose a product or its bands.</source>
            <translation>कुछ नहीं चुना गया; कोई उत्पाद या उसके बैंड चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Nov</source>
            <translation>नव॰</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Numbers: as the file declares them, else integers are reflectance x 10000{nodata}.</source>
            <translation>संख्याएँ: जैसा फ़ाइल में घोषित है, अन्यथा पूर्णांक परावर्तन x 10000 हैं{nodata}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Oct</source>
            <translation>अक्टू॰</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Of {zones} zones, {leaving} reach beyond the mask; only what lies in it is counted.</source>
            <translation>{zones} ज़ोन में से {leaving} मास्क के बाहर तक जाते हैं; केवल मास्क के भीतर का भाग गिना जाता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>On Windows no file can be called '{}'; choose another name.</source>
            <translation>Windows पर किसी फ़ाइल का नाम '{}' नहीं हो सकता; कोई अन्य नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Panchromatic</source>
            <translation>पैंक्रोमैटिक</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, and so are the next ones; choose another port.</source>
            <translation>पोर्ट {} किसी अन्य प्रोग्राम के पास है, और अगले पोर्ट भी; कोई अन्य पोर्ट चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, so {} is used.</source>
            <translation>पोर्ट {} किसी अन्य प्रोग्राम के पास है, इसलिए {} का उपयोग होता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Preparing the folder</source>
            <translation>फ़ोल्डर तैयार किया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>PyTorch cannot use the graphics card; look at its driver, or install for the processor.</source>
            <translation>PyTorch ग्राफ़िक्स कार्ड का उपयोग नहीं कर सकता; उसका ड्राइवर देखें, या प्रोसेसर के लिए इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS could not use the authentication configuration of the server's key, which is of the kind '{kind}'; check it in QGIS under Settings, Options, Authentication, or make one of another kind.</source>
            <translation>QGIS सर्वर की कुंजी के प्रमाणीकरण कॉन्फ़िगरेशन का उपयोग नहीं कर सका, जो '{kind}' प्रकार का है; उसे QGIS में Settings, Options, Authentication में जाँचें, या अन्य प्रकार का बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS does not trust the server's certificate</source>
            <translation>QGIS सर्वर के प्रमाणपत्र पर भरोसा नहीं करता</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS trusts the certificate of {host}.</source>
            <translation>QGIS {host} के प्रमाणपत्र पर भरोसा करता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's authentication system, which keeps the server's key, is switched off on this computer; choose no key, or have it repaired.</source>
            <translation>QGIS की प्रमाणीकरण प्रणाली, जो सर्वर की कुंजी रखती है, इस कंप्यूटर पर बंद है; कोई कुंजी न चुनें, या उसे ठीक करवाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's master password is needed for the server's key and was not entered; try again and enter it.</source>
            <translation>सर्वर की कुंजी के लिए QGIS का मास्टर पासवर्ड आवश्यक है और वह दर्ज नहीं किया गया; फिर प्रयास करें और उसे दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Recognised by {reasons}.</source>
            <translation>पहचान का आधार: {reasons}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red</source>
            <translation>लाल</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 1</source>
            <translation>रेड एज 1</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 2</source>
            <translation>रेड एज 2</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 3</source>
            <translation>रेड एज 3</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Reflectance is value x {scale:.6g}{shift}{nodata}.</source>
            <translation>परावर्तन = मान x {scale:.6g}{shift}{nodata}।</translation>
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
            <translation>सित॰</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Serve it with terramask-serve to do without them.</source>
            <translation>इन सीमाओं से बचने के लिए उसे terramask-serve से चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Somebody answers at {host}.</source>
            <translation>{host} पर कोई उत्तर देता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>Something answers at {server}, but it is not a Terramask server; correct the address or the port.</source>
            <translation>{server} पर कुछ उत्तर देता है, लेकिन वह Terramask सर्वर नहीं है; पता या पोर्ट ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/workers.py" />
            <source>Something went wrong that Terramask does not know; report it with the details.</source>
            <translation>कुछ ऐसी गड़बड़ी हुई जो Terramask को ज्ञात नहीं है; विवरण के साथ इसकी सूचना दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/worker.py" />
            <source>Something went wrong that Terramask does not know; see the details.</source>
            <translation>कुछ ऐसी गड़बड़ी हुई जो Terramask को ज्ञात नहीं है; विवरण देखें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Terramask brings a newer server than the one that is installed: update it.</source>
            <translation>Terramask में इंस्टॉल किए गए सर्वर से नया सर्वर है: उसे अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Terramask's server package is not complete; install Terramask again.</source>
            <translation>Terramask का सर्वर पैकेज पूरा नहीं है; Terramask फिर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}.</source>
            <translation>पता {address} है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}: key and pixels travel to it unencrypted.</source>
            <translation>पता {address} है: कुंजी और पिक्सेल वहाँ बिना एन्क्रिप्शन के जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The address {server} leads to {scheme}://{netloc}; use that one as the server's address, or, if a network asks for a login there, log in with a web browser.</source>
            <translation>पता {server} {scheme}://{netloc} पर ले जाता है; उसी को सर्वर के पते के रूप में उपयोग करें, या यदि वहाँ कोई नेटवर्क लॉगिन माँगता है, तो वेब ब्राउज़र से लॉगिन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <location filename="../../plugin/raster/polygons.py" />
            <source>The area cannot be placed in the layer's CRS; choose another area.</source>
            <translation>क्षेत्र को परत के CRS में नहीं रखा जा सका; कोई अन्य क्षेत्र चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The area cannot be read; check that its layer is there.</source>
            <translation>क्षेत्र पढ़ा नहीं जा सकता; जाँचें कि उसकी परत मौजूद है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <source>The area lies outside the layer; choose one that overlaps it, or leave it empty.</source>
            <translation>क्षेत्र परत के बाहर है; ऐसा चुनें जो उससे मिलता हो, या खाली छोड़ दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/cells.py" />
            <source>The area lies outside the scene of {width} x {height} pixels; choose one that is inside.</source>
            <translation>क्षेत्र {width} x {height} पिक्सेल के दृश्य के बाहर है; भीतर का कोई क्षेत्र चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The area of that run does not belong to this layer; start the run anew.</source>
            <translation>उस रन का क्षेत्र इस परत का नहीं है; रन नए सिरे से शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>The authentication configuration that held the server's key is no longer in QGIS; choose another one.</source>
            <translation>सर्वर की कुंजी वाला प्रमाणीकरण कॉन्फ़िगरेशन अब QGIS में नहीं है; कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The band numbers may be those of {}, and the file does not say which.</source>
            <translation>बैंड संख्याएँ {} की हो सकती हैं, और फ़ाइल नहीं बताती कि किसकी।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The bands are of different {title} ({one} and {other}); choose bands of one and the same scene.</source>
            <translation>बैंडों में {title} अलग-अलग हैं ({one} और {other}); एक ही दृश्य के बैंड चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>The bands cannot be put together as one raster; put them together with 'Merge' and choose the result.</source>
            <translation>बैंडों को एक रास्टर में नहीं जोड़ा जा सका; 'Merge' से उन्हें जोड़ें और परिणाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The bands chosen are not {chosen} different ones of the file's {count}; choose others.</source>
            <translation>चुने गए बैंड फ़ाइल के {count} में से {chosen} अलग-अलग बैंड नहीं हैं; अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The certificate of the packages' servers is not trusted here; have your network's own certificate added to pip's settings, and install again.</source>
            <translation>पैकेज सर्वरों के प्रमाणपत्र पर यहाँ भरोसा नहीं है; अपने नेटवर्क का प्रमाणपत्र pip की सेटिंग्स में जुड़वाएँ, और फिर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} comes from an authority that this computer does not know; if it is right, add that in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>{host} का प्रमाणपत्र ऐसे प्राधिकरण का है जिसे यह कंप्यूटर नहीं जानता; यदि वह सही है, तो उसे QGIS में Settings, Options, Authentication, Manage Certificates में जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} has expired; ask the server's operator to renew it.</source>
            <translation>{host} के प्रमाणपत्र की अवधि समाप्त हो गई है; सर्वर के संचालक से उसे नवीनीकृत करने को कहें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is for another computer; correct the server address.</source>
            <translation>{host} का प्रमाणपत्र किसी अन्य कंप्यूटर के लिए है; सर्वर का पता ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is not valid yet; check this computer's date and time.</source>
            <translation>{host} का प्रमाणपत्र अभी मान्य नहीं है; इस कंप्यूटर की तिथि और समय जाँचें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} was made by the server itself and not by an authority; if it is right, add it in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>{host} का प्रमाणपत्र स्वयं सर्वर ने बनाया है, किसी प्राधिकरण ने नहीं; यदि वह सही है, तो उसे QGIS में Settings, Options, Authentication, Manage Certificates में जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/band_choice.py" />
            <source>The choice of bands that was kept for this layer cannot be read; choose the bands again.</source>
            <translation>इस परत के लिए रखा गया बैंडों का चयन नहीं पढ़ा जा सका; बैंड फिर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off before an answer came; check the network, whether the server still runs, and whether its address should begin with https://.</source>
            <translation>उत्तर आने से पहले {host} से कनेक्शन टूट गया; जाँचें कि नेटवर्क ठीक है, सर्वर अब भी चल रहा है, और उसका पता https:// से शुरू होना चाहिए या नहीं।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off; check the network and whether the server still runs.</source>
            <translation>{host} से कनेक्शन टूट गया; नेटवर्क जाँचें और देखें कि सर्वर अब भी चल रहा है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The disk is full; make room and install again: what was fetched is kept.</source>
            <translation>डिस्क भरी है; जगह बनाएँ और फिर इंस्टॉल करें: जो लाया जा चुका है वह सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' is full; free some space or choose another folder.</source>
            <translation>'{}' की डिस्क भरी है; जगह खाली करें या कोई अन्य फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' takes no file as large as the result; choose another disk.</source>
            <translation>'{}' की डिस्क परिणाम जितनी बड़ी फ़ाइल नहीं लेती; कोई अन्य डिस्क चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The file '{path}' cannot be written; check that its folder exists and has room.</source>
            <translation>फ़ाइल '{path}' नहीं लिखी जा सकी; जाँचें कि उसका फ़ोल्डर मौजूद है और उसमें जगह है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>The file does not name its bands; they are taken in this order: {names}.</source>
            <translation>फ़ाइल में बैंडों के नाम नहीं हैं; उन्हें इस क्रम में लिया जाता है: {names}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file does not say its processing baseline: if it is 04.00 or later and the offset was not removed, the numbers are 1000 too high and need the offset -0.1.</source>
            <translation>फ़ाइल अपनी processing baseline नहीं बताती: यदि वह 04.00 या बाद की है और ऑफ़सेट हटाया नहीं गया, तो संख्याएँ 1000 अधिक हैं और ऑफ़सेट -0.1 चाहिए।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has no band for {names}: its {count} bands are named {listing}; choose a scene with these bands, or correct its band descriptions.</source>
            <translation>फ़ाइल में {names} के लिए बैंड नहीं है: उसके {count} बैंडों के नाम {listing} हैं; इन बैंडों वाला दृश्य चुनें, या उसके बैंड विवरण ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has {count} bands that could be {name}: numbers {numbers}; choose the bands by hand, or correct the band descriptions so that only one is.</source>
            <translation>फ़ाइल के {count} बैंड {name} हो सकते हैं: संख्याएँ {numbers}; बैंड स्वयं चुनें, या बैंड विवरण ऐसे ठीक करें कि केवल एक ही हो।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file is of {name} but does not say what its numbers mean; choose the product's own folder, or give scale and offset by hand.</source>
            <translation>फ़ाइल {name} की है लेकिन यह नहीं बताती कि उसकी संख्याओं का क्या अर्थ है; उत्पाद का अपना फ़ोल्डर चुनें, या स्केल और ऑफ़सेट स्वयं दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file's metadata tell of different offsets of its numbers; choose the original product, or give scale and offset by hand.</source>
            <translation>फ़ाइल का मेटाडेटा उसकी संख्याओं के अलग-अलग ऑफ़सेट बताता है; मूल उत्पाद चुनें, या स्केल और ऑफ़सेट स्वयं दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>The folder '{folder}' cannot be made; make the QGIS profile writable.</source>
            <translation>फ़ोल्डर '{folder}' नहीं बनाया जा सका; QGIS प्रोफ़ाइल को लिखने योग्य बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' does not exist; choose another place for the result.</source>
            <translation>फ़ोल्डर '{}' मौजूद नहीं है; परिणाम के लिए कोई अन्य स्थान चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' may not be written to; choose another for the result.</source>
            <translation>फ़ोल्डर '{}' में लिखने की अनुमति नहीं है; परिणाम के लिए कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>The folder {} cannot be made: {}; set its rights.</source>
            <translation>फ़ोल्डर {} नहीं बनाया जा सका: {}; उसके अधिकार सेट करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>The folder {} cannot be written: {}; make room there or set its rights.</source>
            <translation>फ़ोल्डर {} में नहीं लिखा जा सका: {}; वहाँ जगह बनाएँ या उसके अधिकार सेट करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The last installation did not end; install again: what was fetched is kept.</source>
            <translation>पिछला इंस्टॉलेशन पूरा नहीं हुआ; फिर इंस्टॉल करें: जो लाया जा चुका है वह सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>The layer</source>
            <translation>परत</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/warped.py" />
            <source>The layer cannot be placed on a straight grid of its CRS; warp it with 'Warp (reproject)' and choose the result.</source>
            <translation>परत को उसके CRS के सीधे ग्रिड पर नहीं रखा जा सका; 'Warp (reproject)' से उसे बदलें और परिणाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer cannot be read{where}, because its file is damaged or not complete; copy or download it again.</source>
            <translation>परत नहीं पढ़ी जा सकी{where}, क्योंकि उसकी फ़ाइल क्षतिग्रस्त है या पूरी नहीं है; उसे फिर कॉपी या डाउनलोड करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/masked.py" />
            <source>The layer cannot be resampled; resample it with 'Warp (reproject)' and choose the result.</source>
            <translation>परत का पुनः नमूना नहीं लिया जा सका; 'Warp (reproject)' से पुनः नमूना लें और परिणाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer comes from a map service, which gives pictures and not reflectance; choose a raster file.</source>
            <translation>परत का स्रोत मानचित्र सेवा है, जो चित्र देती है, परावर्तन नहीं; कोई रास्टर फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer does not say where on the map its pixels lie (no geotransform); georeference it first.</source>
            <translation>परत नहीं बताती कि उसके पिक्सेल मानचित्र पर कहाँ हैं (geotransform नहीं है); पहले उसे भू-संदर्भित करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has 1 band only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>परत में केवल 1 बैंड है, जैसा देखने वाले चित्र में होता है, और मॉडल को {names} भी चाहिए; सभी बैंडों वाला उपग्रह दृश्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The layer has no http(s) address that the server could fetch; choose the transport 'auto' or 'b64'.</source>
            <translation>परत का ऐसा http(s) पता नहीं है जिससे सर्वर उसे ला सके; परिवहन 'auto' या 'b64' चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/map_view.py" />
            <source>The layer has no place in the map's CRS; choose another for the project.</source>
            <translation>मानचित्र के CRS में इस परत का कोई स्थान नहीं है; प्रोजेक्ट के लिए कोई दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer has {count} bands and names no classes, as a picture does; choose a mask, or take the band with the classes out of it with 'Translate'.</source>
            <translation>परत में {count} बैंड हैं और वर्गों के नाम नहीं हैं, जैसा चित्र में होता है; कोई मास्क चुनें, या 'Translate' से वर्गों वाला बैंड निकालें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has {count} bands only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>परत में केवल {count} बैंड हैं, जैसा देखने वाले चित्र में होता है, और मॉडल को {names} भी चाहिए; सभी बैंडों वाला उपग्रह दृश्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds 64-bit integers, which servers do not take; export it with 16-bit or floating-point values and choose that.</source>
            <translation>परत में 64-बिट पूर्णांक हैं, जिन्हें सर्वर नहीं लेते; उसे 16-बिट या फ़्लोटिंग-पॉइंट मानों के साथ निर्यात करें और वही चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds complex numbers, as radar data does, and not reflectance; choose an optical scene.</source>
            <translation>परत में सम्मिश्र संख्याएँ हैं, जैसी रडार डेटा में होती हैं, परावर्तन नहीं; कोई प्रकाशिक दृश्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/pixels.py" />
            <source>The layer holds whole numbers from {lowest} to {highest}, which no sensor measures; choose a scene of 16-bit integers or of reflectance.</source>
            <translation>परत में {lowest} से {highest} तक पूर्णांक हैं, जो कोई सेंसर नहीं मापता; 16-बिट पूर्णांकों या परावर्तन वाला दृश्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with 1 band for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>परत देखने के लिए 1 बैंड वाला 8-बिट चित्र है, और उसके मान परावर्तन नहीं हैं; वह दृश्य चुनें जिससे वह बना था।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with {count} bands for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>परत देखने के लिए {count} बैंड वाला 8-बिट चित्र है, और उसके मान परावर्तन नहीं हैं; वह दृश्य चुनें जिससे वह बना था।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer is not a mask, whose pixels are class ids from 0 to 255 in 8 bits; choose a result of Terramask, or convert the layer to 8 bits with 'Translate'.</source>
            <translation>परत मास्क नहीं है, जिसके पिक्सेल 8 बिट में 0 से 255 तक वर्ग आईडी होते हैं; Terramask का परिणाम चुनें, या 'Translate' से परत को 8 बिट में बदलें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The layer is not a raster file ({provider}); save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>परत रास्टर फ़ाइल नहीं है ({provider}); 'Raw data' के साथ उसे GeoTIFF के रूप में सहेजें और वही चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The layer's bands are dates and not parts of the spectrum; choose one date.</source>
            <translation>परत के बैंड तिथियाँ हैं, स्पेक्ट्रम के भाग नहीं; एक तिथि चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/opening.py" />
            <source>The layer's file cannot be read; check that it exists, is a raster, and is complete.</source>
            <translation>परत की फ़ाइल नहीं पढ़ी जा सकी; जाँचें कि वह मौजूद है, रास्टर है, और पूरी है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer's file has no bands; choose one of the rasters inside it.</source>
            <translation>परत की फ़ाइल में बैंड नहीं हैं; उसके भीतर का कोई रास्टर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer's file has no coordinate reference system; write the right one into it with 'Assign projection' and choose it again.</source>
            <translation>परत की फ़ाइल में निर्देशांक संदर्भ प्रणाली नहीं है; 'Assign projection' से उसमें सही प्रणाली लिखें और उसे फिर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer's file is no longer there; put it back and try again.</source>
            <translation>परत की फ़ाइल अब मौजूद नहीं है; उसे वापस रखें और फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/strips.py" />
            <source>The layer's file now has fewer bands ({count}) than when it was opened; put the right file back, or choose the layer again.</source>
            <translation>परत की फ़ाइल में अब खोले जाने के समय से कम बैंड ({count}) हैं; सही फ़ाइल वापस रखें, या परत फिर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>The layer's pixels cannot be read; check that its file is complete and within reach.</source>
            <translation>परत के पिक्सेल नहीं पढ़े जा सके; जाँचें कि उसकी फ़ाइल पूरी है और पहुँच में है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>मास्क नहीं खोला जा सका; जाँचें कि उसकी फ़ाइल मौजूद है, रास्टर है, और पूरी है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask has no class {number}; choose from {has}.</source>
            <translation>मास्क में वर्ग {number} नहीं है; इनमें से चुनें: {has}।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask is not complete, because its run was cancelled or still goes on; what is missing counts as no data.</source>
            <translation>मास्क पूरा नहीं है, क्योंकि उसका रन रद्द हुआ या अभी चल रहा है; शेष भाग को बिना डेटा का माना जाता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask {placed}; bring it onto a straight grid with 'Warp (reproject)' and the method 'Nearest neighbour', and choose that.</source>
            <translation>मास्क {placed}; 'Warp (reproject)' और विधि 'Nearest neighbour' से उसे सीधे ग्रिड पर लाएँ, और वही चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The model takes {wanted} bands and {chosen} were chosen; choose one for each: {names}.</source>
            <translation>मॉडल {wanted} बैंड लेता है और {chosen} चुने गए; प्रत्येक के लिए एक चुनें: {names}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>The name '{}…' is too long for a file; choose a shorter one.</source>
            <translation>'{}…' नाम किसी फ़ाइल के लिए बहुत लंबा है; कोई छोटा नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The name of the server's model, {name}, does not tell which bands and classes it has, and its plugin '{plugin}' says nothing about them; serve it with terramask-serve.</source>
            <translation>सर्वर के मॉडल का नाम, {name}, नहीं बताता कि उसके बैंड और वर्ग कौन-से हैं, और उसका प्लगइन '{plugin}' उनके बारे में कुछ नहीं कहता; उसे terramask-serve से चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>The notes of the run cannot be written to '{parent}'; free some space there or make it writable, and continue the run.</source>
            <translation>रन का विवरण '{parent}' में नहीं लिखा जा सका; वहाँ जगह खाली करें या उसे लिखने योग्य बनाएँ, और रन जारी रखें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The numbers of Landsat's level 1 mean reflectance only together with the product's MTL file; choose the folder of the product, or give scale and offset.</source>
            <translation>Landsat स्तर 1 की संख्याएँ केवल उत्पाद की MTL फ़ाइल के साथ परावर्तन होती हैं; उत्पाद का फ़ोल्डर चुनें, या स्केल और ऑफ़सेट दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The packages' servers cannot be reached; look at the network and its proxy, and install again: what was fetched is kept.</source>
            <translation>पैकेज सर्वरों तक नहीं पहुँचा जा सका; नेटवर्क और उसका प्रॉक्सी देखें, और फिर इंस्टॉल करें: जो लाया जा चुका है वह सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The polygons cannot be opened; check that their layer is there.</source>
            <translation>बहुभुज खोले नहीं जा सकते; जाँचें कि उनकी परत मौजूद है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/patches.py" />
            <source>The polygons cannot be written to the folder of temporary files; free some space there, or choose another one in the options of Processing.</source>
            <translation>बहुभुज अस्थायी फ़ाइलों के फ़ोल्डर में नहीं लिखे जा सके; वहाँ जगह खाली करें, या Processing के विकल्पों में कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons hold no pixel's centre; draw them larger, at least as large as some pixels.</source>
            <translation>बहुभुजों में किसी पिक्सेल का केंद्र नहीं है; उन्हें बड़ा बनाएँ, कम से कम कुछ पिक्सेल जितना।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons lie outside the layer; choose some that overlap it.</source>
            <translation>बहुभुज परत के बाहर हैं; ऐसे चुनें जो उससे मिलते हों।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} cannot be reached; check QGIS under Settings, Options, Network.</source>
            <translation>{host} के रास्ते के प्रॉक्सी तक नहीं पहुँचा जा सका; QGIS में Settings, Options, Network जाँचें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} refused; check QGIS under Settings, Options, Network.</source>
            <translation>{host} के रास्ते के प्रॉक्सी ने अस्वीकार किया; QGIS में Settings, Options, Network जाँचें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} wants a user name and a password; enter them in QGIS under Settings, Options, Network.</source>
            <translation>{host} के रास्ते का प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड माँगता है; उन्हें QGIS में Settings, Options, Network में दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The raster {placed}; it is read through a warped grid.</source>
            <translation>रास्टर {placed}; उसे पुनः प्रक्षेपित ग्रिड से पढ़ा जाता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result '{path}' was deleted or replaced while it was written; choose another name, or leave the file alone until the run has ended.</source>
            <translation>परिणाम '{path}' लिखे जाते समय मिटा या बदल दिया गया; कोई अन्य नाम चुनें, या रन समाप्त होने तक फ़ाइल को न छेड़ें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result cannot be written to '{}'; choose another folder.</source>
            <translation>परिणाम '{}' में नहीं लिखा जा सका; कोई अन्य फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/sink.py" />
            <source>The result cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>परिणाम नहीं लिखा जा सका; जाँचें कि उसका फ़ोल्डर मौजूद है और उसमें जगह है, और फ़ाइल किसी अन्य प्रोग्राम में खुली नहीं है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/failures.py" />
            <source>The result is a GeoTIFF; choose a file name that ends in .tif for it.</source>
            <translation>परिणाम GeoTIFF है; उसके लिए .tif पर समाप्त होने वाला फ़ाइल नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result would replace the scene itself; choose another file name.</source>
            <translation>परिणाम स्वयं दृश्य की जगह ले लेगा; कोई अन्य फ़ाइल नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/recording.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>रन किसी ऐसे कारण से विफल हुआ जो Terramask को ज्ञात नहीं है; विवरण देखें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/errors.py" />
            <source>The run was cancelled; nothing was written.</source>
            <translation>रन रद्द किया गया; कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/sample_scene.py" />
            <source>The sample scene cannot be copied to '{folder}'; make the QGIS profile writable, or free some space there.</source>
            <translation>नमूना दृश्य '{folder}' में कॉपी नहीं किया जा सका; QGIS प्रोफ़ाइल को लिखने योग्य बनाएँ, या वहाँ जगह खाली करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scale must be a number above 0; leave it empty for the scene's own.</source>
            <translation>स्केल 0 से बड़ी संख्या होनी चाहिए; दृश्य के अपने स्केल के लिए इसे खाली छोड़ें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scene cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>दृश्य नहीं खोला जा सका; जाँचें कि उसकी फ़ाइल मौजूद है, रास्टर है, और पूरी है।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/request.py" />
            <source>The scene's file has changed since the run began, so that what is done and what is missing would not fit; begin a new run.</source>
            <translation>रन शुरू होने के बाद दृश्य की फ़ाइल बदल गई है, इसलिए जो हो चुका है और जो शेष है उनमें मेल नहीं होगा; नया रन शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/resolution.py" />
            <source>The scene's pixels are {own:.3g} m wide and the model was trained on {trained:.3g} m, so its mask may be wrong; resample the scene to {trained:.3g} m.</source>
            <translation>दृश्य के पिक्सेल {own:.3g} m चौड़े हैं और मॉडल को {trained:.3g} m पर प्रशिक्षित किया गया था, इसलिए उसका मास्क गलत हो सकता है; दृश्य का {trained:.3g} m पर पुनः नमूना लें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server always reads a whole file from an address, and this is a part of one or more than its {max_pixels} pixels; choose the transport 'auto' or 'b64'.</source>
            <translation>सर्वर पते से हमेशा पूरी फ़ाइल पढ़ता है, और यह किसी फ़ाइल का भाग है या उसके {max_pixels} पिक्सेल से अधिक है; परिवहन 'auto' या 'b64' चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in another coordinate reference system than the scene's; update the server.</source>
            <translation>सर्वर ने दृश्य से भिन्न निर्देशांक संदर्भ प्रणाली में मास्क लौटाया; सर्वर अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in blocks that are too large to be read; update the server.</source>
            <translation>सर्वर ने ऐसे ब्लॉकों में मास्क लौटाया जो पढ़ने के लिए बहुत बड़े हैं; सर्वर अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of the type {type} instead of Byte; update the server.</source>
            <translation>सर्वर ने Byte के बजाय {type} प्रकार का मास्क लौटाया; सर्वर अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of {} x {} pixels where {} x {} were asked for; update the server.</source>
            <translation>सर्वर ने {} x {} पिक्सेल का मास्क लौटाया जबकि {} x {} माँगे गए थे; सर्वर अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask that lies elsewhere on the map than the pixels asked for; update the server.</source>
            <translation>सर्वर ने ऐसा मास्क लौटाया जो मानचित्र पर माँगे गए पिक्सेलों से अलग जगह पर है; सर्वर अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a probability of {value} per cent; update the server.</source>
            <translation>सर्वर ने {value} प्रतिशत संभावना लौटाई; सर्वर अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/answer.py" />
            <source>The server answered something that is not a mask; check that it runs terramask-server in a version that matches this plugin.</source>
            <translation>सर्वर ने ऐसा कुछ लौटाया जो मास्क नहीं है; जाँचें कि वह terramask-server का ऐसा संस्करण चला रहा है जो इस प्लगइन से मेल खाता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <location filename="../../plugin/raster/mosaic.py" />
            <source>The server answered values that its model card does not name ({}); update the server.</source>
            <translation>सर्वर ने ऐसे मान लौटाए जो उसके मॉडल कार्ड में नहीं हैं ({}); सर्वर अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered {bands} bands where {count} were asked for; update the server, or do without probabilities.</source>
            <translation>सर्वर ने {bands} बैंड लौटाए जबकि {count} माँगे गए थे; सर्वर अद्यतन करें, या संभावनाओं के बिना काम करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>The server asks to wait {minutes} before it is asked again; continue the run then.</source>
            <translation>सर्वर फिर पूछे जाने से पहले {minutes} प्रतीक्षा करने को कहता है; तब रन जारी रखें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server at {address} runs another model ('{title}') than the one that this run began with; start that one again, or begin a new run.</source>
            <translation>{address} का सर्वर उस मॉडल से भिन्न मॉडल ('{title}') चला रहा है जिससे यह रन शुरू हुआ था; उसी मॉडल को फिर आरंभ करें, या नया रन शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server at {host} answers in {milliseconds} ms.</source>
            <translation>{host} का सर्वर {milliseconds} ms में उत्तर देता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} answered nothing (HTTP status {status}); try again.</source>
            <translation>{server} के सर्वर ने कोई उत्तर नहीं दिया (HTTP स्थिति {status}); फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} asks for fewer requests; try again later.</source>
            <translation>{server} का सर्वर कम अनुरोध चाहता है; बाद में फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} did not answer its proxy in time; choose a smaller area or tell its operator.</source>
            <translation>{server} के सर्वर ने अपने प्रॉक्सी को समय पर उत्तर नहीं दिया; छोटा क्षेत्र चुनें या उसके संचालक को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not accept the key; choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>{server} का सर्वर कुंजी स्वीकार नहीं करता; अन्य प्रमाणीकरण कॉन्फ़िगरेशन चुनें, या सर्वर के संचालक से सही कुंजी माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not let this computer in (HTTP status 403); ask its operator for access.</source>
            <translation>{server} का सर्वर इस कंप्यूटर को भीतर नहीं आने देता (HTTP स्थिति 403); उसके संचालक से पहुँच माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} failed (HTTP status {status}); try again, and tell its operator if it stays so.</source>
            <translation>{server} का सर्वर विफल हुआ (HTTP स्थिति {status}); फिर प्रयास करें, और ऐसा बना रहे तो उसके संचालक को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} gave up because the request came too slowly; check the network or choose a smaller area.</source>
            <translation>{server} के सर्वर ने अनुरोध बहुत धीरे आने के कारण प्रतीक्षा छोड़ दी; नेटवर्क जाँचें या छोटा क्षेत्र चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} has no room left; tell its operator.</source>
            <translation>{server} के सर्वर में जगह नहीं बची है; उसके संचालक को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} is busy or has not started yet; try again later.</source>
            <translation>{server} का सर्वर व्यस्त है या अभी आरंभ नहीं हुआ है; बाद में फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} lets nobody in without its key; choose or add the key's authentication configuration, or ask the server's operator for one.</source>
            <translation>{server} का सर्वर अपनी कुंजी के बिना किसी को भीतर नहीं आने देता; कुंजी का प्रमाणीकरण कॉन्फ़िगरेशन चुनें या जोड़ें, या सर्वर के संचालक से कुंजी माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} refused the request (HTTP status {status}); check that it runs the model and the version that you expect.</source>
            <translation>{server} के सर्वर ने अनुरोध अस्वीकार किया (HTTP स्थिति {status}); जाँचें कि वह अपेक्षित मॉडल और संस्करण चला रहा है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} stands behind a proxy that does not reach it; wait until it has started, or tell its operator.</source>
            <translation>{server} का सर्वर ऐसे प्रॉक्सी के पीछे है जो उस तक नहीं पहुँचता; उसके आरंभ होने तक प्रतीक्षा करें, या उसके संचालक को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server}, or a proxy before it, takes no requests of this size; ask its operator to raise the limit or choose a smaller area.</source>
            <translation>{server} का सर्वर, या उसके आगे का प्रॉक्सी, इतने बड़े अनुरोध नहीं लेता; उसके संचालक से सीमा बढ़ाने को कहें या छोटा क्षेत्र चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server cannot read {what} from an address because it runs a published plugin and not Terramask's; let the pixels be sent instead.</source>
            <translation>सर्वर इसे पते से नहीं पढ़ सकता ({what}), क्योंकि वह Terramask का नहीं बल्कि एक प्रकाशित प्लगइन चलाता है; इसके बदले पिक्सेल भेजे जाने दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server computes for nobody without its key.</source>
            <translation>सर्वर अपनी कुंजी के बिना किसी के लिए गणना नहीं करता।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server could not start; the end of its log is below.</source>
            <translation>सर्वर आरंभ नहीं हो सका; उसके लॉग का अंत नीचे है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server does not accept the chosen key.</source>
            <translation>सर्वर चुनी गई कुंजी स्वीकार नहीं करता।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server does not fetch the layer from {host} ({kind}); its pixels are sent instead.</source>
            <translation>सर्वर परत को {host} से नहीं लाता ({kind}); उसके बदले उसके पिक्सेल भेजे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server ended without a reason; its log is below.</source>
            <translation>सर्वर बिना कारण बताए समाप्त हो गया; उसका लॉग नीचे है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server ends with QGIS, as {} cannot be written ({}).</source>
            <translation>सर्वर QGIS के साथ समाप्त होगा, क्योंकि {} नहीं लिखी जा सकी ({})।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>The server has no name; enter one.</source>
            <translation>सर्वर का नाम नहीं है; एक दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is being stopped …</source>
            <translation>सर्वर रोका जा रहा है …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is installed and does not run.</source>
            <translation>सर्वर इंस्टॉल है और चल नहीं रहा है।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is not installed on this computer yet. Installing fetches vLLM, PyTorch and TerraTorch; QGIS itself is not changed.</source>
            <translation>सर्वर इस कंप्यूटर पर अभी इंस्टॉल नहीं है। इंस्टॉल करने पर vLLM, PyTorch और TerraTorch लाए जाते हैं; QGIS में कोई बदलाव नहीं होता।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server loads its model, which can take minutes: {} s.</source>
            <translation>सर्वर अपना मॉडल लोड कर रहा है, इसमें कई मिनट लग सकते हैं: {} s।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/same_model.py" />
            <source>The server now runs another model ('{title}') than when the run began ('{before}'); start that one again, or begin a new run.</source>
            <translation>सर्वर अब उस मॉडल ('{before}') से भिन्न मॉडल ('{title}') चला रहा है जो रन शुरू होते समय था; उसी को फिर आरंभ करें, या नया रन शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>The server runs at this moment, maybe for another QGIS; stop it first.</source>
            <translation>सर्वर इस समय चल रहा है, शायद किसी दूसरे QGIS के लिए; पहले उसे रोकें।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server runs at {}.</source>
            <translation>सर्वर {} पर चल रहा है।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server speaks version {version} of the Terramask protocol and this plugin version {protocol}; update the older of the two.</source>
            <translation>सर्वर Terramask प्रोटोकॉल का संस्करण {version} उपयोग करता है और यह प्लगइन संस्करण {protocol}; दोनों में से पुराने को अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server takes files of {max_bytes} bytes at most and this one has {count}; ask for a smaller area.</source>
            <translation>सर्वर अधिकतम {max_bytes} बाइट की फ़ाइलें लेता है और यह {count} की है; छोटा क्षेत्र माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/plan.py" />
            <source>The server takes {} pixels in a request, which is too few for its tiles of {}; ask its operator for a higher limit.</source>
            <translation>सर्वर एक अनुरोध में {} पिक्सेल लेता है, जो उसकी {} की टाइलों के लिए बहुत कम है; उसके संचालक से अधिक सीमा माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key and accepts the chosen one.</source>
            <translation>सर्वर कुंजी माँगता है और चुनी गई कुंजी स्वीकार करता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, and none is chosen.</source>
            <translation>सर्वर कुंजी माँगता है, और कोई नहीं चुनी गई है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, but computes without one.</source>
            <translation>सर्वर कुंजी माँगता है, लेकिन उसके बिना भी गणना करता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants no key, and none is chosen.</source>
            <translation>सर्वर कुंजी नहीं माँगता, और कोई नहीं चुनी गई है।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer has other classes ({}) than its model card; it may run another model now: begin a new run.</source>
            <translation>सर्वर के उत्तर में उसके मॉडल कार्ड से भिन्न वर्ग ({}) हैं; हो सकता है वह अब कोई अन्य मॉडल चला रहा हो: नया रन शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer is not a GeoTIFF that can be read; try again, and tell the server's operator if it stays so.</source>
            <translation>सर्वर का उत्तर पढ़ने योग्य GeoTIFF नहीं है; फिर प्रयास करें, और ऐसा बना रहे तो सर्वर के संचालक को बताएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server's log {} cannot be written; set its rights.</source>
            <translation>सर्वर का लॉग {} नहीं लिखा जा सका; उसके अधिकार सेट करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' also takes the date of acquisition, which the scene does not tell; give it with the bands.</source>
            <translation>सर्वर का मॉडल '{title}' अधिग्रहण तिथि भी लेता है, जो दृश्य में नहीं दी गई है; इसे बैंडों के साथ दें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' compares {frames} dates, which Terramask cannot yet put together in QGIS; choose a server whose model takes one scene.</source>
            <translation>सर्वर का मॉडल '{title}' {frames} तिथियों की तुलना करता है, जिन्हें Terramask अभी QGIS में एक साथ नहीं जोड़ सकता; ऐसा सर्वर चुनें जिसका मॉडल एक दृश्य लेता हो।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not look for floods; choose a server whose model does.</source>
            <translation>सर्वर का मॉडल '{title}' बाढ़ नहीं खोजता; ऐसा सर्वर चुनें जिसका मॉडल खोजता हो।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not make masks (its task is '{task}'); choose a server with a segmentation model.</source>
            <translation>सर्वर का मॉडल '{title}' मास्क नहीं बनाता (उसका कार्य '{task}' है); विभाजन मॉडल वाला सर्वर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' gives no probabilities; ask for the classes only.</source>
            <translation>सर्वर का मॉडल '{title}' संभावनाएँ नहीं देता; केवल वर्ग माँगें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>The server's model card cannot be used because its field '{field}' is not {wanted}; update the server and the plugin to matching versions.</source>
            <translation>सर्वर का मॉडल कार्ड उपयोग नहीं किया जा सकता क्योंकि उसका फ़ील्ड '{field}' {wanted} नहीं है; सर्वर और प्लगइन को मेल खाते संस्करणों में अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model card is not an object; update the server.</source>
            <translation>सर्वर का मॉडल कार्ड ऑब्जेक्ट नहीं है; सर्वर अद्यतन करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>The server's packages are for processors of the kind {}, and this one is {}: start the server on another computer, and enter its address.</source>
            <translation>सर्वर के पैकेज {} प्रकार के प्रोसेसरों के लिए हैं, और यह {} है: सर्वर को किसी अन्य कंप्यूटर पर आरंभ करें, और उसका पता दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The server's plugin '{plugin}' feeds the model {name} wrong numbers, because it knows neither several dates nor integers; serve it with terramask-serve.</source>
            <translation>सर्वर का प्लगइन '{plugin}' मॉडल {name} को गलत संख्याएँ देता है, क्योंकि वह न कई तिथियाँ जानता है न पूर्णांक; उसे terramask-serve से चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/area.py" />
            <source>The size of a pixel on the ground is not known in the layer's CRS; export the layer in another CRS, such as UTM.</source>
            <translation>परत के CRS में भूमि पर पिक्सेल का आकार ज्ञात नहीं है; परत को किसी अन्य CRS में निर्यात करें, जैसे UTM।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The size of a pixel on the ground is not known in the mask's CRS; write the right one into it with 'Assign projection', or bring it into another with 'Warp (reproject)'.</source>
            <translation>मास्क के CRS में भूमि पर पिक्सेल का आकार ज्ञात नहीं है; 'Assign projection' से उसमें सही CRS लिखें, या 'Warp (reproject)' से उसे दूसरे में लाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The size of the layer's pixels in metres is not known, so it cannot be resampled; export the layer in another CRS, such as UTM.</source>
            <translation>परत के पिक्सेलों का आकार मीटर में ज्ञात नहीं है, इसलिए उसका पुनः नमूना नहीं लिया जा सकता; परत को किसी अन्य CRS में निर्यात करें, जैसे UTM।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_csv.py" />
            <source>The table cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>तालिका नहीं लिखी जा सकी; जाँचें कि उसका फ़ोल्डर मौजूद है और उसमें जगह है, और फ़ाइल किसी अन्य प्रोग्राम में खुली नहीं है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs no model; start it with terramask-serve.</source>
            <translation>{address} का vLLM सर्वर कोई मॉडल नहीं चला रहा; उसे terramask-serve से आरंभ करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs {names} without Terramask; start it with terramask-serve.</source>
            <translation>{address} का vLLM सर्वर {names} को Terramask के बिना चला रहा है; उसे terramask-serve से आरंभ करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The web server that the layer lives on does not give out its pixels{where}{told}; check the connection and whether the file there is complete.</source>
            <translation>परत जिस वेब सर्वर पर है वह उसके पिक्सेल नहीं देता{where}{told}; कनेक्शन जाँचें और देखें कि वहाँ फ़ाइल पूरी है या नहीं।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones cannot be opened; check that their layer is there.</source>
            <translation>ज़ोन नहीं खोले जा सके; जाँचें कि उनकी परत मौजूद है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no CRS; set that of their layer and try again.</source>
            <translation>ज़ोन का कोई CRS नहीं है; उनकी परत का CRS सेट करें और फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no field '{field}'; choose one that they have.</source>
            <translation>ज़ोन में फ़ील्ड '{field}' नहीं है; ऐसा फ़ील्ड चुनें जो उनमें हो।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The {count} bands of the file have no names, so the model's {wanted} cannot be told apart; choose the bands by hand, or set band descriptions such as {names} in the file.</source>
            <translation>फ़ाइल के {count} बैंडों के नाम नहीं हैं, इसलिए मॉडल के {wanted} बैंड पहचाने नहीं जा सकते; बैंड स्वयं चुनें, या फ़ाइल में {names} जैसे बैंड विवरण सेट करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/finding.py" />
            <source>The {name} was not looked at, because {because}.</source>
            <translation>जाँच नहीं हुई: {name}, क्योंकि {because}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The {reason} says {name} and the {other} says {first}; choose the original product, or choose the bands by hand.</source>
            <translation>{reason} के अनुसार {name} और {other} के अनुसार {first}; मूल उत्पाद चुनें, या बैंड स्वयं चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>There are no packages of vLLM for macOS, it has to be built from its source, and Terramask has not been tried with that: start the server on a computer with Linux, and enter its address.</source>
            <translation>macOS के लिए vLLM के पैकेज नहीं हैं, उसे स्रोत से बनाना पड़ता है, और Terramask उसके साथ आज़माया नहीं गया है: सर्वर को Linux वाले कंप्यूटर पर आरंभ करें, और उसका पता दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>There are no polygons to look into; draw or select some.</source>
            <translation>भीतर देखने के लिए कोई बहुभुज नहीं है; कुछ बनाएँ या चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>There are no zones; draw or select some.</source>
            <translation>कोई ज़ोन नहीं है; कुछ बनाएँ या चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>There is a folder with the result's name in '{}'; choose another name.</source>
            <translation>'{}' में परिणाम के नाम का फ़ोल्डर है; कोई अन्य नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>There is a server named '{name}' already; enter another name.</source>
            <translation>'{name}' नाम का सर्वर पहले से है; कोई अन्य नाम दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>There is no Terramask server at {server}; correct the address or the port.</source>
            <translation>{server} पर कोई Terramask सर्वर नहीं है; पता या पोर्ट ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>There is no computer called {host}; correct the server address.</source>
            <translation>{host} नाम का कोई कंप्यूटर नहीं है; सर्वर का पता ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>There is no package {} for this Python here; choose another Python.</source>
            <translation>यहाँ इस Python के लिए पैकेज {} नहीं है; कोई अन्य Python चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>There is no polygon in the area; draw one, or choose a layer of them.</source>
            <translation>क्षेत्र में कोई बहुभुज नहीं है; एक बनाएँ, या बहुभुजों की परत चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no run to continue; begin one.</source>
            <translation>जारी रखने के लिए कोई रन नहीं है; एक शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no such run to continue; begin a new one.</source>
            <translation>जारी रखने के लिए ऐसा कोई रन नहीं है; नया शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>This computer</source>
            <translation>यह कंप्यूटर</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>This model is for demonstration: {about}</source>
            <translation>यह मॉडल प्रदर्शन के लिए है: {about}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>This run is going on already, here or in another QGIS; wait for it or cancel it.</source>
            <translation>यह रन पहले से चल रहा है, यहाँ या किसी अन्य QGIS में; उसकी प्रतीक्षा करें या उसे रद्द करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>This server answers classes only, without probabilities.</source>
            <translation>यह सर्वर केवल वर्ग लौटाता है, संभावनाएँ नहीं।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Tidying up</source>
            <translation>सफ़ाई की जा रही है</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Trying what was installed</source>
            <translation>इंस्टॉल की गई चीज़ें आज़माई जा रही हैं</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Use 'Segment a scene' of the toolbox with it, or choose a server for floods.</source>
            <translation>इसके साथ टूलबॉक्स का 'दृश्य का विभाजन करें' उपयोग करें, या बाढ़ के लिए कोई सर्वर चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Water vapor</source>
            <translation>जलवाष्प</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>What answers at {host} does not speak HTTP; check whether the address begins with http:// or https://, and its port.</source>
            <translation>{host} पर जो उत्तर देता है वह HTTP का उपयोग नहीं करता; जाँचें कि पता http:// या https:// से शुरू होता है, और उसका पोर्ट।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>What this run has done does not fit its area; begin a new one.</source>
            <translation>इस रन में जो हुआ है वह इसके क्षेत्र से मेल नहीं खाता; नया रन शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>What this run has done does not fit what it is to do; begin a new one.</source>
            <translation>इस रन में जो हुआ है वह उससे मेल नहीं खाता जो इसे करना है; नया शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/request.py" />
            <location filename="../../plugin/processing/again.py" />
            <source>What this run was to do cannot be read; begin a new one.</source>
            <translation>इस रन को क्या करना था, यह पढ़ा नहीं जा सका; नया शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whether the server computes without a key could not be found out.</source>
            <translation>यह पता नहीं चल सका कि सर्वर कुंजी के बिना गणना करता है या नहीं।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whoever reaches {host} may have it compute, without a key.</source>
            <translation>जो भी {host} तक पहुँचता है, वह बिना कुंजी उससे गणना करा सकता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a colour like #0B4FD6FF</source>
            <translation>#0B4FD6FF जैसा रंग</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file whose numbers are neither reflectance nor reflectance x 10000</source>
            <translation>ऐसी फ़ाइल जिसकी संख्याएँ न परावर्तन हैं न परावर्तन x 10000</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file with other bands than the model's</source>
            <translation>मॉडल से भिन्न बैंडों वाली फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of bands with names of their own</source>
            <translation>अलग-अलग नामों वाले बैंडों की सूची</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of classes with ids and names of their own</source>
            <translation>अलग-अलग आईडी और नामों वाले वर्गों की सूची</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of objects</source>
            <translation>ऑब्जेक्टों की सूची</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of texts</source>
            <translation>पाठों की सूची</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>a name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a number above zero</source>
            <translation>शून्य से बड़ी संख्या</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a part of a file</source>
            <translation>फ़ाइल का भाग</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>a raster</source>
            <translation>रास्टर</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a whole number from {low} to {high}</source>
            <translation>{low} से {high} तक पूर्णांक</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>about {time}</source>
            <translation>लगभग {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>about {time} left</source>
            <translation>लगभग {time} शेष</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>address</source>
            <translation>पता</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>an object</source>
            <translation>ऑब्जेक्ट</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>band names</source>
            <translation>बैंड नाम</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>band {number}</source>
            <translation>बैंड {number}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>certificate</source>
            <translation>प्रमाणपत्र</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>chip</source>
            <translation>जाँच-छवि</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>date</source>
            <translation>तिथि</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>dates</source>
            <translation>तिथियाँ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>file name</source>
            <translation>फ़ाइल नाम</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is placed by ground control points</source>
            <translation>भू-नियंत्रण बिंदुओं से स्थित है</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is rotated</source>
            <translation>घुमा हुआ है</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>key</source>
            <translation>कुंजी</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>metadata ({key})</source>
            <translation>मेटाडेटा ({key})</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>of its own</source>
            <translation>अपना विशेष</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>offset {shift:g} in the metadata</source>
            <translation>मेटाडेटा में ऑफ़सेट {shift:g}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>only addresses that begin with https:// have one</source>
            <translation>केवल https:// से शुरू होने वाले पतों का प्रमाणपत्र होता है</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protection</source>
            <translation>सुरक्षा</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protocol version {protocol}, {versions}</source>
            <translation>प्रोटोकॉल संस्करण {protocol}, {versions}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>scale and offset in the file</source>
            <translation>फ़ाइल में स्केल और ऑफ़सेट</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>sends about {size} to {host}</source>
            <translation>{host} को लगभग {size} भेजता है</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model compares {frames} dates and the chip has one</source>
            <translation>मॉडल {frames} तिथियों की तुलना करता है और जाँच-छवि में एक ही है</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/checkup.py" />
            <source>the model is not known</source>
            <translation>मॉडल ज्ञात नहीं है</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model makes no mask</source>
            <translation>मॉडल मास्क नहीं बनाता</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model takes other numbers than reflectance</source>
            <translation>मॉडल परावर्तन से भिन्न संख्याएँ लेता है</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants a date, which the chip has not</source>
            <translation>मॉडल को तिथि चाहिए, जो जाँच-छवि में नहीं है</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants bands that it does not have ({wanted})</source>
            <translation>मॉडल को ऐसे बैंड चाहिए जो जाँच-छवि में नहीं हैं ({wanted})</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>the run was cancelled.</source>
            <translation>रन रद्द किया गया।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer</source>
            <translation>सर्वर उत्तर नहीं देता</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer as it should</source>
            <translation>सर्वर वैसा उत्तर नहीं देता जैसा देना चाहिए</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server lets nobody in without its key</source>
            <translation>सर्वर अपनी कुंजी के बिना किसी को भीतर नहीं आने देता</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>the values 0 to 255</source>
            <translation>मान 0 से 255</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>there is no address</source>
            <translation>कोई पता नहीं है</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>tile</source>
            <translation>टाइल</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>tiles</source>
            <translation>टाइलें</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>too long</source>
            <translation>बहुत देर तक</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>true or false</source>
            <translation>सत्य या असत्य</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, does not run on Windows itself: start the server in the Windows Subsystem for Linux or on another computer, and enter its address.</source>
            <translation>vLLM, जो गणना करता है, Windows पर नहीं चलता: सर्वर को Windows Subsystem for Linux में या किसी दूसरे कंप्यूटर पर आरंभ करें, और उसका पता दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, runs on Linux: start the server on a computer with Linux, and enter its address.</source>
            <translation>vLLM, जो गणना करता है, Linux पर चलता है: सर्वर को Linux वाले कंप्यूटर पर आरंभ करें, और उसका पता दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>wavelengths</source>
            <translation>तरंगदैर्ध्य</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/space.py" />
            <source>{:.1f} GB are needed and {:.1f} GB are free in {}; make room there and try again.</source>
            <translation>{:.1f} GB चाहिए और {:.1f} GB खाली है, {} में; वहाँ जगह बनाएँ और फिर प्रयास करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>{count} minutes</source>
            <translation>{count} मिनट</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{count} of {all} bands</source>
            <translation>{all} में से {count} बैंड</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{count} windows</source>
            <translation>{count} खंड</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{done} of {total} windows</source>
            <translation>{total} में से {done} खंड</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} did not answer in time; check the address and whether the server is busy.</source>
            <translation>{host} ने समय पर उत्तर नहीं दिया; पता जाँचें और देखें कि सर्वर व्यस्त तो नहीं है।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{host} fetches the pixels itself</source>
            <translation>{host} पिक्सेल स्वयं लाता है</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} only leads to other addresses that lead nowhere; open it in a web browser, log in if it asks for that, and try again.</source>
            <translation>{host} केवल ऐसे अन्य पतों पर ले जाता है जो कहीं नहीं पहुँचते; उसे वेब ब्राउज़र में खोलें, माँगे जाने पर लॉगिन करें, और फिर प्रयास करें।</translation>
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
            <translation>{windows} में से {missing} खंड शेष हैं: {why} रन बाद में जारी रखें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} do not cover the same ground; choose bands of one and the same scene, or bring them onto one grid with 'Align rasters'.</source>
            <translation>{names} एक ही भूमि को नहीं ढकते; एक ही दृश्य के बैंड चुनें, या 'Align rasters' से उन्हें एक ग्रिड पर लाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} have different coordinate reference systems; choose bands of one and the same scene.</source>
            <translation>{names} की निर्देशांक संदर्भ प्रणालियाँ अलग हैं; एक ही दृश्य के बैंड चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} comes from a map service ({provider}), which gives pictures and not reflectance; choose a raster file.</source>
            <translation>{name} का स्रोत मानचित्र सेवा ({provider}) है, जो चित्र देती है, परावर्तन नहीं; कोई रास्टर फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} has the CRS {shown} in QGIS and {written} in its file; set the layer's CRS to the file's, or write the right one into the file with 'Assign projection'.</source>
            <translation>{name} का CRS QGIS में {shown} और उसकी फ़ाइल में {written} है; परत का CRS फ़ाइल वाला करें, या 'Assign projection' से फ़ाइल में सही CRS लिखें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is not a raster file ({provider}), so that no server could be sent its bands; save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>{name} रास्टर फ़ाइल नहीं है ({provider}), इसलिए उसके बैंड किसी सर्वर को नहीं भेजे जा सकते; 'Raw data' के साथ उसे GeoTIFF के रूप में सहेजें और वही चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is opened with a login that is kept in QGIS; save it as a file and choose that.</source>
            <translation>{name} QGIS में रखे गए लॉगिन से खुलती है; उसे फ़ाइल के रूप में सहेजें और वही चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name} on {device}</source>
            <translation>{name}, {device} पर</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, a model for demonstration; {details}.</source>
            <translation>{name}, प्रदर्शन के लिए मॉडल; {details}।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, served by the plugin '{plugin}': it works, with limits.</source>
            <translation>{name}, प्लगइन '{plugin}' द्वारा: काम करता है, पर सीमाओं के साथ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, which does not look for floods; {details}.</source>
            <translation>{name}, जो बाढ़ नहीं खोजता; {details}।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{sentence}; {done} of {total} windows are kept, and the run can be continued.</source>
            <translation>{sentence}; {total} में से {done} खंड सुरक्षित हैं, और रन जारी रखा जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{title} at {address}</source>
            <translation>{address} पर {title}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>{} cannot be deleted; delete it by hand.</source>
            <translation>{} नहीं मिटाया जा सका; उसे स्वयं मिटाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>{} cannot be started; choose another Python.</source>
            <translation>{} आरंभ नहीं हो सका; कोई अन्य Python चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>{} cannot be started; install the server again.</source>
            <translation>{} आरंभ नहीं हो सका; सर्वर फिर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} cannot make environments: install your system's package for that (python{}.{}-venv on Debian and Ubuntu), or choose another one.</source>
            <translation>{} एनवायरनमेंट नहीं बना सकता: इसके लिए अपने सिस्टम का पैकेज इंस्टॉल करें (Debian और Ubuntu पर python{}.{}-venv), या कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>{} failed; the log below says why.</source>
            <translation>{} विफल हुआ; नीचे का लॉग कारण बताता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is Python {}, and {} is needed; choose another one.</source>
            <translation>{} Python {} है, और {} चाहिए; कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is not a 64-bit CPython; choose another one.</source>
            <translation>{} 64-बिट CPython नहीं है; कोई अन्य चुनें।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>{} is there already and will be replaced.</source>
            <translation>{} पहले से मौजूद है और बदल दी जाएगी।</translation>
        </message>
    </context>
    <context>
        <name>TerramaskAlgorithms</name>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas</source>
            <translation>क्षेत्रफल</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas of a mask's classes</source>
            <translation>मास्क के वर्गों के क्षेत्रफल</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Classes</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Classes in {}</source>
            <translation>{} में वर्ग</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Continue a run</source>
            <translation>रन जारी रखें</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Detect floods</source>
            <translation>बाढ़ का पता लगाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Finds floods and other water in a multispectral satellite scene. The scene's pixels are sent to a Terramask server, which runs the model.</source>
            <translation>बहुस्पेक्ट्रमी उपग्रह दृश्य में बाढ़ और अन्य जल खोजता है। दृश्य के पिक्सेल Terramask सर्वर को भेजे जाते हैं, जो मॉडल चलाता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Finishes a run that was cancelled, that failed, or that ended with QGIS. Only what is missing is asked for; the result is that of an unbroken run.

Run: the run's number, which the run that was not finished gives in its summary; empty means the newest.

Floods: where to write the result; empty means where the run began to write it.</source>
            <translation>ऐसे रन को पूरा करता है जो रद्द हुआ, विफल हुआ, या QGIS के साथ समाप्त हो गया। केवल शेष भाग माँगा जाता है; परिणाम वही होता है जो बिना रुके रन का होता।

रन: रन की संख्या, जो अधूरा रन अपने सारांश में देता है; खाली का अर्थ है सबसे नया।

बाढ़: परिणाम कहाँ लिखना है; खाली का अर्थ है जहाँ रन ने उसे लिखना शुरू किया था।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Flooded area in km²</source>
            <translation>बाढ़ग्रस्त क्षेत्रफल km² में</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <location filename="../../plugin/processing/scene_algorithm.py" />
            <source>Floods</source>
            <translation>बाढ़</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Floods in {}</source>
            <translation>{} में बाढ़</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Gives each pixel of a multispectral satellite scene one of the classes of the server's model, whatever these are: burn scars, floods. The scene's pixels are sent to a Terramask server, which runs the model. The summary names the classes and their areas.</source>
            <translation>बहुस्पेक्ट्रमी उपग्रह दृश्य के प्रत्येक पिक्सेल को सर्वर के मॉडल के वर्गों में से एक देता है, चाहे वे जो भी हों: जले क्षेत्र, बाढ़। दृश्य के पिक्सेल Terramask सर्वर को भेजे जाते हैं, जो मॉडल चलाता है। सारांश में वर्गों और उनके क्षेत्रफलों के नाम होते हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Makes a polygon of each patch of pixels of one class, with its true area.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Class ids: those to take, separated by commas; empty means the floods, or all classes but 0 where the mask does not tell which are floods.

Smallest area: smaller patches are left out, and smaller holes are filled unless there are pixels without data in them. Areas are measured on the ellipsoid. 0 keeps all.

Simplify: no point of an outline moves further than that; 0 keeps the pixels' edges. About one pixel takes the steps out of the outlines. Borders between two classes are simplified for each of them, and may then leave gaps or overlap by that much.

Pixels that only touch at a corner are two patches. The polygons have the mask's CRS, the class's id and name, and the area on the ellipsoid in hectares and km².</source>
            <translation>एक वर्ग के पिक्सेलों के प्रत्येक टुकड़े से बहुभुज बनाता है, उसके वास्तविक क्षेत्रफल के साथ।

मास्क: Terramask का परिणाम, या 8 बिट में वर्गों का कोई भी रास्टर।

वर्ग आईडी: जिन्हें लेना है, अल्पविराम से अलग; खाली का अर्थ है बाढ़, या 0 को छोड़कर सभी वर्ग, जहाँ मास्क नहीं बताता कि कौन-से बाढ़ हैं।

न्यूनतम क्षेत्रफल: इससे छोटे टुकड़े छोड़ दिए जाते हैं, और इससे छोटे छेद भर दिए जाते हैं, यदि उनमें बिना डेटा वाले पिक्सेल न हों। क्षेत्रफल दीर्घवृत्तज पर मापे जाते हैं। 0 सब कुछ रखता है।

सरलीकरण: रूपरेखा का कोई बिंदु इससे अधिक नहीं खिसकता; 0 पिक्सेलों के किनारे बनाए रखता है। लगभग एक पिक्सेल से रूपरेखा की सीढ़ियाँ हट जाती हैं। दो वर्गों के बीच की सीमाएँ प्रत्येक के लिए अलग से सरल होती हैं, और तब उतना अंतराल या अतिव्यापन हो सकता है।

जो पिक्सेल केवल कोने पर छूते हैं वे दो टुकड़े हैं। बहुभुजों में मास्क का CRS, वर्ग की आईडी और नाम, और दीर्घवृत्तज पर क्षेत्रफल हेक्टेयर और km² में होता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Mask to polygons</source>
            <translation>मास्क से बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons</source>
            <translation>बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons of {}</source>
            <translation>{} के बहुभुज</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons: smallest area {} ha, simplified by up to {} m</source>
            <translation>बहुभुज: न्यूनतम क्षेत्रफल {} ha, सरलीकरण अधिकतम {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Run</source>
            <translation>रन</translation>
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
            <translation>दृश्य: ऐसा रास्टर जिसमें सर्वर के मॉडल द्वारा लिए जाने वाले बैंड हों। Sentinel-2, Landsat 8 और 9 तथा HLS अपने बैंड नामों, मेटाडेटा या फ़ाइल नामों से पहचाने जाते हैं। जिस उत्पाद के बैंड अलग फ़ाइलें हों, उसे उसके फ़ोल्डर, ZIP या किसी एक फ़ाइल से, या कई परतों के रूप में दिया जाता है।

क्षेत्र, बहुभुज: देखा जाने वाला भाग; कुछ न देने का अर्थ है पूरा दृश्य। बहुभुजों के बाहर परिणाम में कोई डेटा नहीं होता।

सर्वर: उसका पता, और उसकी कुंजी वाला प्रमाणीकरण कॉन्फ़िगरेशन, यदि हो; पैनल के सर्वरों में रखे गए पते के लिए कुछ न देने का अर्थ है उसके साथ रखी कुंजी।

परिवहन: 'b64' पिक्सेल भेजता है, 'url' वेब पर मौजूद परत का पता भेजता है ताकि सर्वर उसे लाए, 'auto' स्वयं चुनता है।

बैंड संख्याएँ, स्केल, ऑफ़सेट, कोई डेटा नहीं, तिथि: ऐसे दृश्य के लिए जो इन्हें स्वयं नहीं बताता।

प्रत्येक वर्ग का प्रतिशत: प्रत्येक वर्ग के लिए एक और बैंड, जहाँ सर्वर ये देता है। पुनः नमूना: पहले दृश्य को मॉडल के पिक्सेल आकार पर लाएँ; परिणाम उसी आकार का होता है। इस बिंदु के आसपास से शुरू करें: पहले कहाँ देखना है।

परिणाम में दृश्य का ग्रिड और CRS होता है; उसके मान मॉडल के वर्ग हैं, और 255 जहाँ दृश्य में कोई डेटा नहीं है। जो रन रद्द हुआ, या जिसमें खंड विफल हुए, उसमें वहाँ भी 255 होता है, और उसे 'रन जारी रखें' से जारी रखा जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Segment a scene</source>
            <translation>दृश्य का विभाजन करें</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Summary as JSON</source>
            <translation>JSON के रूप में सारांश</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Tells how many pixels and how much ground each class of a mask covers, in all or in each zone.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Zones: polygons such as districts, in any CRS; empty means all of the mask. A pixel belongs to a zone if its centre is inside. Of a zone that reaches beyond the mask only what lies in it is counted.

Field with the zones' names: empty means their numbers.

The table has a row for each zone and class, and one for no data: pixels, true area in hectares and km², and the share of those pixels of the zone that have data. The flooded area is that of all zones together; where zones overlap, it counts twice. Where the mask does not tell which classes are floods, all but 0 are taken.</source>
            <translation>बताता है कि मास्क का प्रत्येक वर्ग कुल या प्रत्येक ज़ोन में कितने पिक्सेल और कितनी भूमि घेरता है।

मास्क: Terramask का परिणाम, या 8 बिट में वर्गों का कोई भी रास्टर।

ज़ोन: ज़िलों जैसे बहुभुज, किसी भी CRS में; खाली का अर्थ है पूरा मास्क। कोई पिक्सेल उस ज़ोन का होता है जिसके भीतर उसका केंद्र हो। मास्क के बाहर तक जाने वाले ज़ोन का केवल वही भाग गिना जाता है जो मास्क में हो।

ज़ोन के नामों वाला फ़ील्ड: खाली का अर्थ है उनकी संख्याएँ।

तालिका में प्रत्येक ज़ोन और वर्ग के लिए एक पंक्ति होती है, और एक बिना डेटा के लिए: पिक्सेल, हेक्टेयर और km² में वास्तविक क्षेत्रफल, और ज़ोन के डेटा वाले पिक्सेलों में हिस्सा। बाढ़ग्रस्त क्षेत्रफल सभी ज़ोन का एक साथ है; जहाँ ज़ोन एक-दूसरे पर आते हैं, वहाँ वह दो बार गिना जाता है। जहाँ मास्क नहीं बताता कि कौन-से वर्ग बाढ़ हैं, वहाँ 0 को छोड़कर सभी लिए जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Windows that are missing</source>
            <translation>शेष खंड</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>flood,water,inundation,segmentation,satellite,sentinel,landsat</source>
            <translation>बाढ़,पानी,जलप्लावन,विभाजन,उपग्रह,sentinel,landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>flood,water,mask,classes,segmentation,area,hectares</source>
            <translation>बाढ़,पानी,मास्क,वर्ग,विभाजन,क्षेत्रफल,हेक्टेयर</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>segmentation,classification,land cover,burn scars,crops,satellite</source>
            <translation>विभाजन,वर्गीकरण,भूमि आवरण,जले क्षेत्र,फसलें,उपग्रह</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>{} polygons of {} patches.</source>
            <translation>{} बहुभुज, {} टुकड़ों के।</translation>
        </message>
    </context>
    <context>
        <name>TerramaskParameters</name>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Also the per cent of each class</source>
            <translation>प्रत्येक वर्ग का प्रतिशत भी</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Area</source>
            <translation>क्षेत्र</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Band numbers in the model's order, such as 2,3,4,9,12,13</source>
            <translation>मॉडल के क्रम में बैंड संख्याएँ, जैसे 2,3,4,9,12,13</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Begin around this point</source>
            <translation>इस बिंदु के आसपास से शुरू करें</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Class ids, such as 1,2 (empty: floods)</source>
            <translation>वर्ग आईडी, जैसे 1,2 (खाली: बाढ़)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Date of acquisition, such as 2019-09-14</source>
            <translation>अधिग्रहण तिथि, जैसे 2019-09-14</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Field with the zones' names</source>
            <translation>ज़ोन के नामों वाला फ़ील्ड</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Key of the server</source>
            <translation>सर्वर की कुंजी</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Mask</source>
            <translation>मास्क</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Number that means no data</source>
            <translation>संख्या जिसका अर्थ है कोई डेटा नहीं</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Offset</source>
            <translation>ऑफ़सेट</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or a product: its folder, its ZIP or one of its files</source>
            <translation>या उत्पाद: उसका फ़ोल्डर, उसका ZIP या उसकी कोई फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or inside of polygons</source>
            <translation>या बहुभुजों के भीतर</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or its bands as separate layers</source>
            <translation>या उसके बैंड अलग परतों के रूप में</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Resample the scene to the model's pixel size</source>
            <translation>दृश्य का मॉडल के पिक्सेल आकार पर पुनः नमूना लें</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scale (reflectance = number x scale + offset)</source>
            <translation>स्केल (परावर्तन = संख्या x स्केल + ऑफ़सेट)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scene</source>
            <translation>दृश्य</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Simplify outlines by up to so many metres</source>
            <translation>रूपरेखाओं का सरलीकरण, अधिकतम इतने मीटर</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Smallest area in hectares</source>
            <translation>न्यूनतम क्षेत्रफल हेक्टेयर में</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Transport</source>
            <translation>परिवहन</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Zones, such as districts</source>
            <translation>ज़ोन, जैसे ज़िले</translation>
        </message>
    </context>
    <context>
        <name>TerramaskPlugin</name>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Detect floods</source>
            <translation>बाढ़ का पता लगाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Open or close the Terramask panel</source>
            <translation>Terramask पैनल खोलें या बंद करें</translation>
        </message>
    </context>
    <context>
        <name>ThresholdNote</name>
        <message>
            <location filename="../../plugin/gui/threshold_note.py" />
            <source>The classes of the file are used here, not what the slider shows (at least {} %).</source>
            <translation>यहाँ फ़ाइल के वर्ग उपयोग होते हैं, न कि वह जो स्लाइडर दिखाता है (कम से कम {} %)।</translation>
        </message>
    </context>
    <context>
        <name>ThresholdRow</name>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>At least {} % likely: {} km² ({} ha)</source>
            <translation>कम से कम {} % संभावना: {} km² ({} ha)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Classes</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Each pixel's most likely class is shown. Move the slider for another limit.</source>
            <translation>प्रत्येक पिक्सेल का सबसे संभावित वर्ग दिखाया गया है। दूसरी सीमा के लिए स्लाइडर खिसकाएँ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Least likelihood of water in per cent</source>
            <translation>पानी की न्यूनतम संभावना, प्रतिशत में</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show each pixel's most likely class again</source>
            <translation>प्रत्येक पिक्सेल का सबसे संभावित वर्ग फिर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show only water that the model is so sure of</source>
            <translation>केवल वही पानी दिखाएँ जिसके बारे में मॉडल इतना निश्चित है</translation>
        </message>
    </context>
    <context>
        <name>ZonesRow</name>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Count in</source>
            <translation>&amp;गणना का आधार</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Named by</source>
            <translation>&amp;नाम का फ़ील्ड</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>Count in each polygon of a layer, such as districts</source>
            <translation>किसी परत के प्रत्येक बहुभुज में गिनें, जैसे ज़िले</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The field with the names; none means their numbers</source>
            <translation>नामों वाला फ़ील्ड; न चुनने पर उनकी संख्याएँ उपयोग होती हैं</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The whole result</source>
            <translation>पूरा परिणाम</translation>
        </message>
    </context>
</TS>
