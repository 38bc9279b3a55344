<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
    <context>
        <name>AlgorithmRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Processing Terramask-এর অ্যালগরিদম চেনে না: QGIS পুনরায় চালু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>রানটি এমন কারণে ব্যর্থ হয়েছে যা Terramask-এর জানা নেই; বিবরণ দেখুন।</translation>
        </message>
    </context>
    <context>
        <name>Area</name>
        <message>
            <location filename="../../plugin/processing/polygons.py" />
            <source>The area cannot be brought into the layer's CRS: choose another area.</source>
            <translation>এলাকাটি স্তরের CRS-এ আনা যায়নি: অন্য এলাকা বেছে নিন।</translation>
        </message>
    </context>
    <context>
        <name>AreaBox</name>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A polygon on the map</source>
            <translation>মানচিত্রে একটি বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A rectangle on the map</source>
            <translation>মানচিত্রে একটি আয়তক্ষেত্র</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Area</source>
            <translation>এলাকা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Click the corners on the map; a right click or a double click ends, Backspace takes a corner back, Esc gives up</source>
            <translation>মানচিত্রে কোণগুলোতে ক্লিক করুন; ডান ক্লিক বা ডবল ক্লিকে শেষ হয়, Backspace একটি কোণ ফিরিয়ে নেয়, Esc বাতিল করে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Drag a rectangle on the map; Esc gives it up</source>
            <translation>মানচিত্রে একটি আয়তক্ষেত্র টানুন; Esc বাতিল করে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a polygon on the map.</source>
            <translation>মানচিত্রে একটি বহুভুজ আঁকুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a rectangle on the map.</source>
            <translation>মানচিত্রে একটি আয়তক্ষেত্র আঁকুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Polygons of a layer</source>
            <translation>একটি স্তরের বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>The area lies outside the layer: choose another area.</source>
            <translation>এলাকাটি স্তরের বাইরে: অন্য এলাকা বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>What the map shows</source>
            <translation>মানচিত্রে যা দেখা যাচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Which part of the layer to look at</source>
            <translation>স্তরের কোন অংশ দেখা হবে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Whole layer</source>
            <translation>সম্পূর্ণ স্তর</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>about {}</source>
            <translation>প্রায় {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>at most {}</source>
            <translation>সর্বোচ্চ {}</translation>
        </message>
    </context>
    <context>
        <name>AreasModel</name>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Class</source>
            <translation>শ্রেণি</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>District</source>
            <translation>জেলা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Part of the pixels that have data</source>
            <translation>ডেটা আছে এমন পিক্সেলের অংশ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Pixels</source>
            <translation>পিক্সেল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Share</source>
            <translation>অংশ</translation>
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
            <translation>এমন কিছু ভুল হয়েছে যা Terramask-এর জানা নেই; বিবরণ দেখুন।</translation>
        </message>
    </context>
    <context>
        <name>BandDialog</name>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>'{}' is not a number: correct it or leave it empty.</source>
            <translation>'{}' সংখ্যা নয়: ঠিক করুন বা খালি রাখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Acquired</source>
            <translation>ধারণের তারিখ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>As recognised</source>
            <translation>যেমন শনাক্ত হয়েছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Band {} cannot be both {} and {}: choose another.</source>
            <translation>ব্যান্ড {} একসঙ্গে {} ও {} হতে পারে না: অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Bands and units</source>
            <translation>ব্যান্ড ও একক</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose a band</source>
            <translation>একটি ব্যান্ড বেছে নিন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose the band of the file that is {}.</source>
            <translation>ফাইলের যে ব্যান্ডটি {}, সেটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Looking at the values …</source>
            <translation>মানগুলো দেখা হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>No data</source>
            <translation>ডেটা নেই</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Offset</source>
            <translation>অফসেট</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Reflectance = value {} scale + offset.</source>
            <translation>প্রতিফলন = মান {} স্কেল + অফসেট।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Scale</source>
            <translation>স্কেল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>The scale cannot be 0: correct it or leave it empty.</source>
            <translation>স্কেল 0 হতে পারে না: ঠিক করুন বা খালি রাখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says</source>
            <translation>ফাইলে যেমন আছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says, else 0.0001 for integers</source>
            <translation>ফাইলে যেমন আছে, নইলে পূর্ণসংখ্যার জন্য 0.0001</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>no name</source>
            <translation>নাম নেই</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>not known</source>
            <translation>অজানা</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>&amp;Copy report</source>
            <translation>প্রতিবেদন &amp;কপি করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>All is well with the server.</source>
            <translation>সার্ভারটি ঠিক আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Check &amp;again</source>
            <translation>&amp;আবার পরীক্ষা করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Looking at the server …</source>
            <translation>সার্ভার দেখা হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Server doctor</source>
            <translation>সার্ভার পরীক্ষা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Something is wrong; the lines below say what to do.</source>
            <translation>কিছু ভুল আছে; কী করতে হবে তা নিচের লাইনগুলোতে আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>The server can be used; mind the hints below.</source>
            <translation>সার্ভারটি ব্যবহার করা যায়; নিচের পরামর্শগুলো লক্ষ করুন।</translation>
        </message>
    </context>
    <context>
        <name>DrawButton</name>
        <message>
            <location filename="../../plugin/gui/draw_button.py" />
            <source>Draw</source>
            <translation>আঁকুন</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>Drop it here to look at it</source>
            <translation>দেখতে এখানে ছাড়ুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>This is no raster</source>
            <translation>এটি রাস্টার নয়</translation>
        </message>
    </context>
    <context>
        <name>EstimateBox</name>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Estimating …</source>
            <translation>অনুমান করা হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Resample to {} m</source>
            <translation>{} m-এ পুনর্নমুনা করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The pixels are {} m wide, and the model was trained on {} m.</source>
            <translation>পিক্সেলগুলো {} m চওড়া, আর মডেলটি {} m-এ প্রশিক্ষিত।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The result then has pixels of this size, and finds what the model knows</source>
            <translation>তখন ফলাফলের পিক্সেল এই আকারের হবে, এবং মডেল যা চেনে তা পাওয়া যাবে</translation>
        </message>
    </context>
    <context>
        <name>FloodRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Processing Terramask-এর অ্যালগরিদম চেনে না: QGIS পুনরায় চালু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>রানটি এমন কারণে ব্যর্থ হয়েছে যা Terramask-এর জানা নেই; বিবরণ দেখুন।</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>A demonstration model, to try things out and not for real work.</source>
            <translation>প্রদর্শনী মডেল, পরীক্ষা করে দেখার জন্য, আসল কাজের জন্য নয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Area</source>
            <translation>এলাকা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Layer</source>
            <translation>স্তর</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>No Terramask server: it works, with limits. {}</source>
            <translation>Terramask সার্ভার নয়: কাজ করে, তবে সীমাবদ্ধতাসহ। {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Options</source>
            <translation>বিকল্প</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Server</source>
            <translation>সার্ভার</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Show or hide the options</source>
            <translation>বিকল্পগুলো দেখান বা লুকান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Still needed: {}.</source>
            <translation>এখনও প্রয়োজন: {}।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a file to save to</source>
            <translation>সংরক্ষণের ফাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a layer that fits</source>
            <translation>উপযুক্ত স্তর</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a server that answers</source>
            <translation>সাড়া দেয় এমন সার্ভার</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>an area on the layer</source>
            <translation>স্তরের উপর একটি এলাকা</translation>
        </message>
    </context>
    <context>
        <name>GuideBox</name>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>An artificial flooded valley that is shipped with Terramask</source>
            <translation>Terramask-এর সঙ্গে দেওয়া একটি কৃত্রিম বন্যাপ্লাবিত উপত্যকা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Choose a server that answers, or start one on this computer.</source>
            <translation>সাড়া দেয় এমন সার্ভার বেছে নিন, বা এই কম্পিউটারে একটি চালু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide</source>
            <translation>এই নির্দেশিকা বন্ধ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide; the help opens it again</source>
            <translation>এই নির্দেশিকা বন্ধ করুন; সহায়তা থেকে আবার খোলা যায়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open a satellite scene, or the sample scene.</source>
            <translation>একটি উপগ্রহ দৃশ্য বা নমুনা দৃশ্য খুলুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open the sample scene</source>
            <translation>নমুনা দৃশ্য খুলুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Press the blue button. The mask appears on the map.</source>
            <translation>নীল বোতাম চাপুন। মাস্কটি মানচিত্রে দেখা যাবে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Your first mask</source>
            <translation>আপনার প্রথম মাস্ক</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Guide to the first mask</source>
            <translation>প্রথম মাস্কের নির্দেশিকা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help</source>
            <translation>সহায়তা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help, and the guide to the first mask</source>
            <translation>সহায়তা ও প্রথম মাস্কের নির্দেশিকা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Servers, and where results are saved</source>
            <translation>সার্ভার, এবং ফলাফল কোথায় সংরক্ষিত হয়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Settings</source>
            <translation>সেটিংস</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>&amp;Back</source>
            <translation>&amp;পিছনে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Help</source>
            <translation>সহায়তা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>No web browser could be opened; the help is in {}.</source>
            <translation>ওয়েব ব্রাউজার খোলা যায়নি; সহায়তা আছে {}-এ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Open in a &amp;web browser</source>
            <translation>&amp;ওয়েব ব্রাউজারে খুলুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show the page from before</source>
            <translation>আগের পৃষ্ঠা দেখান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show this page where it can be searched and printed</source>
            <translation>এই পৃষ্ঠাটি এমন জায়গায় দেখান যেখানে খোঁজা ও ছাপা যায়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Terramask help</source>
            <translation>Terramask সহায়তা</translation>
        </message>
    </context>
    <context>
        <name>LayerBox</name>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Add a satellite scene to the project, or open one with '…'.</source>
            <translation>প্রকল্পে একটি উপগ্রহ দৃশ্য যোগ করুন, বা '…' দিয়ে খুলুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Layer</source>
            <translation>স্তর</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Putting the bands of {} together …</source>
            <translation>{}-এর ব্যান্ডগুলো একত্র করা হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Reading the layer's bands …</source>
            <translation>স্তরের ব্যান্ডগুলো পড়া হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>That is no raster: drag a raster layer here, or a scene's files.</source>
            <translation>এটি রাস্টার নয়: এখানে একটি রাস্টার স্তর বা দৃশ্যের ফাইল টেনে আনুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The layer's file cannot be found: repair its source or remove it.</source>
            <translation>স্তরের ফাইল পাওয়া যায়নি: এর উৎস ঠিক করুন বা স্তরটি সরান।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The satellite scene to look at</source>
            <translation>যে উপগ্রহ দৃশ্য দেখা হবে</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <location filename="../../plugin/gui/layer_menu.py" />
            <source>Detect floods</source>
            <translation>বন্যা শনাক্ত করুন</translation>
        </message>
    </context>
    <context>
        <name>LayerMetadata</name>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Acquired: {}</source>
            <translation>ধারণ: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Bands and numbers: {}</source>
            <translation>ব্যান্ড ও সংখ্যা: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Model: {}</source>
            <translation>মডেল: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>On the server: {}</source>
            <translation>সার্ভারে: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Read as: {}</source>
            <translation>যেভাবে পড়া: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Scene: {}</source>
            <translation>দৃশ্য: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Server: {}</source>
            <translation>সার্ভার: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of '{}'.</source>
            <translation>মডেল '{}' যে শ্রেণিগুলো '{}'-এর পিক্সেলকে দিয়েছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of a scene.</source>
            <translation>মডেল '{}' যে শ্রেণিগুলো একটি দৃশ্যের পিক্সেলকে দিয়েছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The run has not come to its end; a part is missing.</source>
            <translation>রানটি শেষ হয়নি; একটি অংশ বাকি।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Tiles: {}</source>
            <translation>টাইল: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Version of Terramask: {}</source>
            <translation>Terramask-এর সংস্করণ: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Written: {}</source>
            <translation>লেখা হয়েছে: {}</translation>
        </message>
    </context>
    <context>
        <name>LayersDialog</name>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Layers</source>
            <translation>স্তরসমূহ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Put several layers together</source>
            <translation>কয়েকটি স্তর একত্র করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Tick the layers that hold the bands of one scene.</source>
            <translation>যে স্তরগুলোতে একই দৃশ্যের ব্যান্ড আছে সেগুলোতে টিক দিন।</translation>
        </message>
    </context>
    <context>
        <name>LocalInstallBox</name>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Computes on</source>
            <translation>&amp;গণনা হবে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose a Python</source>
            <translation>Python বেছে নিন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose another Python</source>
            <translation>অন্য Python বেছে নিন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Installing for a graphics card has not been tried yet, nor is it known how much room it takes; {:.0f} GB should be free. {:.1f} GB are, in {}.</source>
            <translation>গ্রাফিক্স কার্ডের জন্য ইনস্টল করা এখনও পরীক্ষা করা হয়নি, কত জায়গা লাগে তাও জানা নেই; {:.0f} GB খালি থাকা উচিত। {:.1f} GB খালি আছে, {}-এ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Looking for Python …</source>
            <translation>Python খোঁজা হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>No Python {} was found; install one with your system's packages, or choose it with the button …</source>
            <translation>Python {} পাওয়া যায়নি; আপনার সিস্টেমের প্যাকেজ থেকে ইনস্টল করুন, বা বোতাম দিয়ে বেছে নিন …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Takes {:.1f} GB; {:.0f} GB must be free for a while, and {:.1f} GB are, in {}.</source>
            <translation>{:.1f} GB লাগে; কিছু সময়ের জন্য {:.0f} GB খালি থাকতে হবে, আর {:.1f} GB খালি আছে, {}-এ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The Python that the server gets an environment of; it is not changed</source>
            <translation>যে Python থেকে সার্ভারের এনভায়রনমেন্ট তৈরি হয়; এটি বদলানো হয় না</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The processor</source>
            <translation>প্রসেসর</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>What computes; it cannot be changed without installing</source>
            <translation>কীসে গণনা হয়; আবার ইনস্টল না করে বদলানো যায় না</translation>
        </message>
    </context>
    <context>
        <name>LocalServeBox</name>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Keep running when QGIS closes</source>
            <translation>QGIS বন্ধ হলেও &amp;চালু রাখুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Model</source>
            <translation>&amp;মডেল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>A folder with config.json and weights, or a model's name on the Hugging Face hub, from which it is downloaded</source>
            <translation>config.json ও ওয়েটসহ ফোল্ডার, বা Hugging Face hub-এ মডেলের নাম, যেখান থেকে তা ডাউনলোড হয়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Another model</source>
            <translation>অন্য মডেল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Demonstration model</source>
            <translation>প্রদর্শনী মডেল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Enter the folder of a model, or its name on the hub.</source>
            <translation>মডেলের ফোল্ডার বা hub-এ এর নাম দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder of the model</source>
            <translation>মডেলের ফোল্ডার</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder, or owner/model on the hub</source>
            <translation>ফোল্ডার, বা hub-এ মালিক/মডেল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Otherwise the server ends together with QGIS, however that ends</source>
            <translation>নইলে QGIS যেভাবেই শেষ হোক, সার্ভারও তার সঙ্গে শেষ হয়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>P&amp;ort</source>
            <translation>&amp;পোর্ট</translation>
        </message>
    </context>
    <context>
        <name>LocalServerDialog</name>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Delete</source>
            <translation>&amp;মুছুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Install</source>
            <translation>&amp;ইনস্টল করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Start</source>
            <translation>&amp;চালু করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Update</source>
            <translation>&amp;হালনাগাদ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;ব্যবহার করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>C&amp;ancel</source>
            <translation>&amp;বাতিল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Choose this server in the panel</source>
            <translation>প্যানেলে এই সার্ভার বেছে নিন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Delete the server and all that was installed for it? The folder is {}. Models that were fetched from the hub stay in the cache that other programs use, too.</source>
            <translation>সার্ভার ও এর জন্য ইনস্টল করা সবকিছু মুছবেন? ফোল্ডারটি হলো {}। hub থেকে আনা মডেলগুলো সেই ক্যাশে থাকে যা অন্য প্রোগ্রামও ব্যবহার করে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>How to do that</source>
            <translation>এটি কীভাবে করবেন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Log</source>
            <translation>লগ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>S&amp;top</source>
            <translation>&amp;থামান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Server on this computer</source>
            <translation>এই কম্পিউটারের সার্ভার</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>U&amp;ninstall …</source>
            <translation>&amp;আনইনস্টল করুন …</translation>
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
            <translation>ZIP, পণ্যের একটি ফাইল, বা কয়েকটি ব্যান্ড</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>A folder of bands</source>
            <translation>ব্যান্ডের ফোল্ডার</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>All files</source>
            <translation>সব ফাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a ZIP or a file of a product …</source>
            <translation>ZIP বা পণ্যের ফাইল খুলুন …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a folder of bands …</source>
            <translation>ব্যান্ডের ফোল্ডার খুলুন …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene</source>
            <translation>দৃশ্য খুলুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene that is not a layer yet</source>
            <translation>এখনও স্তর নয় এমন দৃশ্য খুলুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Products and bands</source>
            <translation>পণ্য ও ব্যান্ড</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Put several layers together …</source>
            <translation>কয়েকটি স্তর একত্র করুন …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>{} and {} more</source>
            <translation>{} এবং আরও {}</translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Choose a folder; without one, results are temporary.</source>
            <translation>একটি ফোল্ডার বেছে নিন; না নিলে ফলাফল অস্থায়ী হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Folder for new results</source>
            <translation>নতুন ফলাফলের ফোল্ডার</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In new files in this folder</source>
            <translation>এই ফোল্ডারের নতুন ফাইলে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In temporary files, which go when QGIS does</source>
            <translation>অস্থায়ী ফাইলে, যা QGIS বন্ধ হলে চলে যায়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>New results of the panel</source>
            <translation>প্যানেলের নতুন ফলাফল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Open folder</source>
            <translation>ফোল্ডার খুলুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Runs that can be continued</source>
            <translation>যে রানগুলো চালিয়ে যাওয়া যায়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Servers</source>
            <translation>সার্ভারসমূহ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>There is no run yet</source>
            <translation>এখনও কোনো রান নেই</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>This folder does not exist; choose another.</source>
            <translation>এই ফোল্ডার নেই; অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>What the box of this name in the panel is at the beginning</source>
            <translation>প্যানেলে এই নামের বাক্সটি শুরুতে যেমন থাকে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>With probabilities</source>
            <translation>সম্ভাবনাসহ</translation>
        </message>
    </context>
    <context>
        <name>OutputBox</name>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>A temporary file goes when QGIS does</source>
            <translation>অস্থায়ী ফাইল QGIS বন্ধ হলে চলে যায়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Also how sure the model is of each class; after the run a slider sets a limit</source>
            <translation>মডেল প্রতিটি শ্রেণি সম্পর্কে কতটা নিশ্চিত তাও; রানের পরে স্লাইডারে সীমা ঠিক করা যায়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Choose the file to save to</source>
            <translation>সংরক্ষণের ফাইল বেছে নিন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>সংরক্ষণের ফাইলের পুরো পথ দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>New file in {}</source>
            <translation>{}-এ নতুন ফাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save the flood mask</source>
            <translation>বন্যার মাস্ক সংরক্ষণ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save to</source>
            <translation>এখানে সংরক্ষণ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Temporary file</source>
            <translation>অস্থায়ী ফাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>ফোল্ডার {} নেই: অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} for new results does not exist: choose another file.</source>
            <translation>নতুন ফলাফলের ফোল্ডার {} নেই: অন্য ফাইল বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The server's model gives no probabilities</source>
            <translation>সার্ভারের মডেল সম্ভাবনা দেয় না</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>With probabilities</source>
            <translation>সম্ভাবনাসহ</translation>
        </message>
    </context>
    <context>
        <name>PastRuns</name>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>Classes</source>
            <translation>শ্রেণিসমূহ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The result {} is not there any more: repeat the run.</source>
            <translation>ফলাফল {} আর নেই: রানটি আবার চালান।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The run's scene cannot be opened: choose a layer and start it above.</source>
            <translation>রানের দৃশ্যটি খোলা যাচ্ছে না: উপরে একটি স্তর বেছে শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>What this run was to do is not known any more, or its scene's address held a key, which is not kept: choose the layer and start it above.</source>
            <translation>এই রানের কী করার কথা ছিল তা আর জানা নেই, অথবা এর দৃশ্যের ঠিকানায় একটি কী (key) ছিল, যা রাখা হয় না: উপরে স্তরটি বেছে শুরু করুন।</translation>
        </message>
    </context>
    <context>
        <name>PolygonLayerRow</name>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Add a polygon layer to the project, or choose another area.</source>
            <translation>প্রকল্পে একটি বহুভুজ স্তর যোগ করুন, বা অন্য এলাকা বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Leave out the polygons that are not selected on the map</source>
            <translation>মানচিত্রে নির্বাচিত নয় এমন বহুভুজ বাদ দিন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>No polygon is selected: select some on the map, or take them all.</source>
            <translation>কোনো বহুভুজ নির্বাচিত নেই: মানচিত্রে কয়েকটি নির্বাচন করুন, বা সবগুলো নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Polygon layer</source>
            <translation>বহুভুজ স্তর</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Selected polygons only</source>
            <translation>শুধু নির্বাচিত বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer is empty: choose another one.</source>
            <translation>বহুভুজ স্তরটি খালি: অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer to look inside</source>
            <translation>যে বহুভুজ স্তরের ভিতরে দেখা হবে</translation>
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
            <translation>&amp;বহুভুজ তৈরি করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>&amp;Simplify by up to</source>
            <translation>&amp;সরলীকরণ, সর্বোচ্চ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>1 polygon</source>
            <translation>1টি বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>বাতিল হয়েছে; কিছু লেখা হয়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>সংরক্ষণের ফাইলের পুরো পথ দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Making polygons</source>
            <translation>বহুভুজ তৈরি হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>No point of an outline moves further; 0 keeps the edges of the pixels</source>
            <translation>রূপরেখার কোনো বিন্দু এর বেশি সরে না; 0 পিক্সেলের কিনারা রাখে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons</source>
            <translation>বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons of {}</source>
            <translation>{}-এর বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save &amp;to</source>
            <translation>এখানে &amp;সংরক্ষণ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save the polygons</source>
            <translation>বহুভুজ সংরক্ষণ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smaller patches are left out, and smaller holes are filled; 0 keeps all</source>
            <translation>এর চেয়ে ছোট খণ্ড বাদ যায়, ছোট ফাঁক ভরাট হয়; 0 সবকিছু রাখে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smallest &amp;area</source>
            <translation>ন্যূনতম &amp;ক্ষেত্রফল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Temporary file</source>
            <translation>অস্থায়ী ফাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>ফোল্ডার {} নেই: অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The layer '{}' shows this file: choose another, or remove the layer.</source>
            <translation>স্তর '{}' এই ফাইলটি দেখায়: অন্যটি বেছে নিন, বা স্তরটি সরান।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The project was closed meanwhile, so nothing was added; the polygons are in {}.</source>
            <translation>এর মধ্যে প্রকল্পটি বন্ধ করা হয়েছে, তাই কিছু যোগ করা হয়নি; বহুভুজগুলি {}-এ আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>ফলাফলটি আর প্রকল্পে নেই: আবার যোগ করুন, বা আবার চালান।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>There is no patch as large as that; nothing was added to the map.</source>
            <translation>এত বড় কোনো খণ্ড নেই; মানচিত্রে কিছু যোগ হয়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>{} polygons</source>
            <translation>{}টি বহুভুজ</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Address</source>
            <translation>&amp;ঠিকানা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;কী</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;নাম</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Add a server</source>
            <translation>সার্ভার যোগ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Edit the server</source>
            <translation>সার্ভার সম্পাদনা করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Encrypted. QGIS checks the server's certificate; authorities and exceptions are under Settings, Options, Authentication.</source>
            <translation>এনক্রিপ্ট করা। QGIS সার্ভারের সনদ যাচাই করে; কর্তৃপক্ষ ও ব্যতিক্রম আছে Settings, Options, Authentication-এ।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'API Header' with the header Authorization and the value Bearer KEY. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>যে সার্ভার কী চায় তার জন্য: 'API Header' ধরনের কনফিগারেশন যোগ করুন, হেডার Authorization ও মান Bearer KEY দিয়ে। যে সার্ভার ক্লায়েন্ট সনদ চায় তার জন্য: 'PKI' ধরনগুলোর একটির কনফিগারেশন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'Basic authentication' with any user name and the key as its password. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>যে সার্ভার কী চায় তার জন্য: 'Basic authentication' ধরনের কনফিগারেশন যোগ করুন, যেকোনো ব্যবহারকারীর নাম ও পাসওয়ার্ড হিসেবে কী দিয়ে। যে সার্ভার ক্লায়েন্ট সনদ চায় তার জন্য: 'PKI' ধরনগুলোর একটির কনফিগারেশন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: scenes can be read on the way.</source>
            <translation>এনক্রিপ্ট করা নয়: পথে দৃশ্য পড়া যেতে পারে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: the key can be read on the way and used by others. Ask the server's operator for an address that begins with https://.</source>
            <translation>এনক্রিপ্ট করা নয়: পথে কী পড়া যেতে পারে এবং অন্যরা ব্যবহার করতে পারে। সার্ভারের পরিচালকের কাছে https:// দিয়ে শুরু ঠিকানা চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted; nothing leaves this computer.</source>
            <translation>এনক্রিপ্ট করা নয়; কিছুই এই কম্পিউটারের বাইরে যায় না।</translation>
        </message>
    </context>
    <context>
        <name>ProfileTable</name>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Add a server</source>
            <translation>সার্ভার যোগ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Address</source>
            <translation>ঠিকানা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Edit the server</source>
            <translation>সার্ভার সম্পাদনা করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Key</source>
            <translation>কী</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move down</source>
            <translation>নিচে সরান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move up</source>
            <translation>উপরে সরান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Name</source>
            <translation>নাম</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Remove the server</source>
            <translation>সার্ভার সরান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>yes</source>
            <translation>হ্যাঁ</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancel</source>
            <translation>বাতিল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancelling</source>
            <translation>বাতিল হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>End the run; what is there stays</source>
            <translation>রান শেষ করুন; যা হয়েছে তা থাকে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Getting ready</source>
            <translation>প্রস্তুতি চলছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>about {} left</source>
            <translation>প্রায় {} বাকি</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>{} of {} windows</source>
            <translation>{} / {} অংশ</translation>
        </message>
    </context>
    <context>
        <name>RecognitionCard</name>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Change …</source>
            <translation>বদলান …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose bands …</source>
            <translation>ব্যান্ড বেছে নিন …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose the bands and the units by hand</source>
            <translation>ব্যান্ড ও একক নিজে বেছে নিন</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>বাতিল হয়েছে; কিছু লেখা হয়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>ফলাফলটি আর প্রকল্পে নেই: আবার যোগ করুন, বা আবার চালান।</translation>
        </message>
    </context>
    <context>
        <name>ResultLayer</name>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Classes</source>
            <translation>শ্রেণিসমূহ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Floods</source>
            <translation>বন্যা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood of flood</source>
            <translation>বন্যার সম্ভাবনা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood: {}</source>
            <translation>সম্ভাবনা: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>The mask {} cannot be read back: save it to another folder.</source>
            <translation>মাস্ক {} আবার পড়া যায়নি: অন্য ফোল্ডারে সংরক্ষণ করুন।</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Areas of the classes, in all or by district</source>
            <translation>শ্রেণিগুলোর ক্ষেত্রফল, মোট বা জেলা অনুযায়ী</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Finished</source>
            <translation>সম্পন্ন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Make polygons of the result</source>
            <translation>ফলাফল থেকে বহুভুজ তৈরি করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>No water found</source>
            <translation>পানি পাওয়া যায়নি</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Polygons …</source>
            <translation>বহুভুজ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Show all of the result on the map</source>
            <translation>পুরো ফলাফল মানচিত্রে দেখান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Statistics …</source>
            <translation>পরিসংখ্যান …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Zoom</source>
            <translation>জুম</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>{} km² under water</source>
            <translation>{} km² পানির নিচে</translation>
        </message>
    </context>
    <context>
        <name>RunControl</name>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>বাতিল হয়েছে; কিছু লেখা হয়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; {} of {} windows are kept.</source>
            <translation>বাতিল হয়েছে; {} / {} অংশ রাখা আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>The mask is in {}.</source>
            <translation>মাস্কটি {}-এ আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>{} of {} windows failed</source>
            <translation>{} / {} অংশ ব্যর্থ</translation>
        </message>
    </context>
    <context>
        <name>RunsBox</name>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Ask the server for the windows that are missing</source>
            <translation>বাকি অংশগুলো সার্ভারের কাছে চান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Continue</source>
            <translation>চালিয়ে যান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Do the same again, into a new file</source>
            <translation>একই কাজ আবার, নতুন ফাইলে করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Forget this run; what is on the map and on the disk stays</source>
            <translation>এই রান ভুলে যান; মানচিত্রে ও ডিস্কে যা আছে তা থাকে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Remove</source>
            <translation>সরান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Repeat</source>
            <translation>আবার করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Runs</source>
            <translation>রানসমূহ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show details</source>
            <translation>বিস্তারিত দেখান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show the result on the map</source>
            <translation>ফলাফল মানচিত্রে দেখান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show why the run failed, or has gaps</source>
            <translation>রান কেন ব্যর্থ বা অসম্পূর্ণ তা দেখান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Zoom to</source>
            <translation>এখানে জুম করুন</translation>
        </message>
    </context>
    <context>
        <name>RunsList</name>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Cancelled</source>
            <translation>বাতিল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Done</source>
            <translation>সম্পন্ন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Ended with QGIS</source>
            <translation>QGIS-এর সঙ্গে শেষ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Failed</source>
            <translation>ব্যর্থ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>File: {}</source>
            <translation>ফাইল: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Model: {}</source>
            <translation>মডেল: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Running</source>
            <translation>চলছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Runs</source>
            <translation>রানসমূহ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Scene without a name</source>
            <translation>নামহীন দৃশ্য</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Server: {}</source>
            <translation>সার্ভার: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>With gaps</source>
            <translation>অসম্পূর্ণ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} km²</source>
            <translation>{} km²</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} of {} windows</source>
            <translation>{} / {} অংশ</translation>
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
            <translation>ঠিকানা থেকে মডেল পর্যন্ত সার্ভার পরীক্ষা করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Doctor</source>
            <translation>পরীক্ষা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Looking for the server …</source>
            <translation>সার্ভার খোঁজা হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The key travels unencrypted and can be read on the way; use an address that begins with https://.</source>
            <translation>কী এনক্রিপ্ট ছাড়া যায় এবং পথে পড়া যেতে পারে; https:// দিয়ে শুরু ঠিকানা ব্যবহার করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The server is being looked for.</source>
            <translation>সার্ভার খোঁজা হচ্ছে।</translation>
        </message>
    </context>
    <context>
        <name>ServerChooser</name>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add server …</source>
            <translation>সার্ভার যোগ করুন …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add, edit or remove a server</source>
            <translation>সার্ভার যোগ, সম্পাদনা বা অপসারণ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Bring back the server that was removed</source>
            <translation>সরানো সার্ভার ফিরিয়ে আনুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Edit …</source>
            <translation>সম্পাদনা …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Last seen: {}</source>
            <translation>সর্বশেষ দেখা: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Remove</source>
            <translation>সরান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server</source>
            <translation>সার্ভার</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server on this computer …</source>
            <translation>এই কম্পিউটারের সার্ভার …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Undo</source>
            <translation>পূর্বাবস্থায় ফেরান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>{} was removed.</source>
            <translation>{} সরানো হয়েছে।</translation>
        </message>
    </context>
    <context>
        <name>ServerRemedies</name>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Choose or add the configuration that holds the key</source>
            <translation>কী-সহ কনফিগারেশন বেছে নিন বা যোগ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Enter QGIS's master password</source>
            <translation>QGIS-এর মাস্টার পাসওয়ার্ড দিন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Have a server run on this computer</source>
            <translation>এই কম্পিউটারে সার্ভার চালান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Set the key …</source>
            <translation>কী নির্ধারণ করুন …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Start a local server …</source>
            <translation>স্থানীয় সার্ভার চালু করুন …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Unlock</source>
            <translation>আনলক করুন</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDialog</name>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Add as layer</source>
            <translation>স্তর হিসেবে &amp;যোগ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Save as CSV …</source>
            <translation>CSV হিসেবে &amp;সংরক্ষণ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>'{}' was added to the project.</source>
            <translation>'{}' প্রকল্পে যোগ হয়েছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Add the table to the project, beside the result</source>
            <translation>ফলাফলের পাশে সারণিটি প্রকল্পে যোগ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas by {}</source>
            <translation>{} অনুযায়ী ক্ষেত্রফল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of classes</source>
            <translation>শ্রেণির ক্ষেত্রফল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of the classes</source>
            <translation>শ্রেণিগুলোর ক্ষেত্রফল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>C&amp;opy</source>
            <translation>&amp;কপি করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>বাতিল হয়েছে; কিছু লেখা হয়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Copy the table, to be pasted into a spreadsheet</source>
            <translation>স্প্রেডশিটে পেস্ট করার জন্য সারণি কপি করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Counting pixels</source>
            <translation>পিক্সেল গোনা হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Save the table</source>
            <translation>সারণি সংরক্ষণ করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Saved to {}</source>
            <translation>{}-এ সংরক্ষিত</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>ফলাফলটি আর প্রকল্পে নেই: আবার যোগ করুন, বা আবার চালান।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>The table was copied.</source>
            <translation>সারণি কপি হয়েছে।</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Burn scars in {}</source>
            <translation>{}-এ পোড়া এলাকা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect burn scars</source>
            <translation>পোড়া এলাকা শনাক্ত করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect floods</source>
            <translation>বন্যা শনাক্ত করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Floods in {}</source>
            <translation>{}-এ বন্যা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Give each pixel of the layer one of the model's classes</source>
            <translation>স্তরের প্রতিটি পিক্সেলকে মডেলের একটি শ্রেণি দিন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for burnt land in the layer</source>
            <translation>স্তরে পোড়া জমি খুঁজুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for floods in the layer</source>
            <translation>স্তরে বন্যা খুঁজুন</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Map {}</source>
            <translation>মানচিত্রায়ণ: {}</translation>
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
            <translation>কাজ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>What to look for; each task has a server that can do it</source>
            <translation>কী খোঁজা হবে; প্রতিটি কাজের জন্য তা করতে পারে এমন সার্ভার থাকে</translation>
        </message>
    </context>
    <context>
        <name>Terramask</name>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> (HTTP status {status})</source>
            <translation> (HTTP অবস্থা {status})</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> at row {row}, column {column}</source>
            <translation> (সারি {row}, কলাম {column})</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source> or of </source>
            <translation> বা </translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>'reflectance' or 'raw'</source>
            <translation>'reflectance' বা 'raw'</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>'{address}' is not a server address; enter one such as {example}.</source>
            <translation>'{address}' সার্ভারের ঠিকানা নয়; {example}-এর মতো একটি দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>'{first}' and '{second}'</source>
            <translation>'{first}' ও '{second}'</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' and '{other}' are not of the same {title} ({known} and {value}); choose bands of one and the same scene.</source>
            <translation>'{name}' ও '{other}'-এর {title} এক নয় ({known} ও {value}); একই দৃশ্যের ব্যান্ড বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' cannot be read; check that it is complete and within reach.</source>
            <translation>'{name}' পড়া যায়নি; দেখুন এটি সম্পূর্ণ ও নাগালে আছে কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' holds more than {most_files} files; choose the folder of one product.</source>
            <translation>'{name}'-এ {most_files}টির বেশি ফাইল আছে; একটি পণ্যের ফোল্ডার বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' is neither a GeoTIFF nor a JPEG 2000, whatever its name says; check that the product is complete and where it comes from.</source>
            <translation>'{name}' নাম যা-ই হোক, GeoTIFF বা JPEG 2000 নয়; দেখুন পণ্যটি সম্পূর্ণ কি না ও কোথা থেকে এসেছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' is of {sensor} and '{other}' of {other_sensor}; choose bands of one and the same scene.</source>
            <translation>'{name}' {sensor}-এর আর '{other}' {other_sensor}-এর; একই দৃশ্যের ব্যান্ড বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>'{path}' is open in another program or loaded in QGIS; remove that layer or choose another name.</source>
            <translation>'{path}' অন্য প্রোগ্রামে খোলা বা QGIS-এ লোড করা; সেই স্তর সরান বা অন্য নাম বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>'{text}' is not a list of band numbers; write them like 2,3,4,9,12,13.</source>
            <translation>'{text}' ব্যান্ড নম্বরের তালিকা নয়; 2,3,4,9,12,13-এর মতো লিখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>'{text}' is not a list of class ids; write them like 1,2.</source>
            <translation>'{text}' শ্রেণি আইডির তালিকা নয়; 1,2-এর মতো লিখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>'{title}' must be a number, 0 or greater.</source>
            <translation>'{title}' 0 বা তার বেশি সংখ্যা হতে হবে।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds more than one scene ('{first}' and '{second}' are of two); choose the folder of one, or the bands themselves.</source>
            <translation>'{where}'-এ একাধিক দৃশ্য আছে ('{first}' ও '{second}' দুটি দৃশ্যের); একটির ফোল্ডার বা ব্যান্ডগুলোই বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds no bands of Sentinel-2, Landsat or HLS, and none with names such as B8A.tif; choose the folder of a product, or the bands themselves.</source>
            <translation>'{where}'-এ Sentinel-2, Landsat বা HLS-এর ব্যান্ড নেই, B8A.tif-এর মতো নামেরও নেই; পণ্যের ফোল্ডার বা ব্যান্ডগুলোই বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>(no name)</source>
            <translation>(নাম নেই)</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>1 window</source>
            <translation>1টি অংশ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>; {nodata:.10g} is no data</source>
            <translation>; {nodata:.10g} মানে ডেটা নেই</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, and {per_cent} of its pixels are what the model makes of them.</source>
            <translation>{side} x {side} পিক্সেলের পরীক্ষা-ছবি {milliseconds} ms-এ ফিরে আসে, এবং এর {per_cent} পিক্সেল মডেল যা তৈরি করে ঠিক তাই।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, but only {per_cent} of its pixels are what the model makes of them.</source>
            <translation>{side} x {side} পিক্সেলের পরীক্ষা-ছবি {milliseconds} ms-এ ফিরে আসে, কিন্তু এর মাত্র {per_cent} পিক্সেল মডেল যা তৈরি করে ঠিক তাই।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, on its grid and with the model's classes.</source>
            <translation>{side} x {side} পিক্সেলের পরীক্ষা-ছবি {milliseconds} ms-এ ফিরে আসে, নিজের গ্রিডে ও মডেলের শ্রেণিসহ।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, with no data in {per_cent} of its pixels, all of which have some.</source>
            <translation>{side} x {side} পিক্সেলের পরীক্ষা-ছবি {milliseconds} ms-এ ফিরে আসে, এর {per_cent} পিক্সেলে ডেটা নেই, অথচ সবগুলোতেই ডেটা আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>A file that the layer is made of is not there{where}; put it back and try again.</source>
            <translation>স্তরটি যে ফাইলগুলো দিয়ে তৈরি তার একটি নেই{where}; ফিরিয়ে রেখে আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>A key is chosen that the server does not ask for; it is sent all the same.</source>
            <translation>এমন কী বেছে নেওয়া আছে যা সার্ভার চায় না; তবুও তা পাঠানো হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/packing.py" />
            <source>A part of the layer cannot be packed for sending; export it as a GeoTIFF and try again.</source>
            <translation>স্তরের একটি অংশ পাঠানোর জন্য প্যাক করা যায়নি; GeoTIFF হিসেবে রপ্তানি করে আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/ground.py" />
            <source>A part of the mask has no place on the ground in the mask's CRS, so that its area is not known; bring the mask into another CRS with 'Warp (reproject)'.</source>
            <translation>মাস্কের CRS-এ মাস্কের একটি অংশের ভূমিতে কোনো স্থান নেই, তাই এর ক্ষেত্রফল অজানা; 'Warp (reproject)' দিয়ে মাস্কটি অন্য CRS-এ আনুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be drawn; repair its geometry with 'Fix geometries'.</source>
            <translation>এলাকার একটি বহুভুজ আঁকা যায়নি; 'Fix geometries' দিয়ে এর জ্যামিতি ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be read; repair its geometry with 'Fix geometries'.</source>
            <translation>এলাকার একটি বহুভুজ পড়া যায়নি; 'Fix geometries' দিয়ে এর জ্যামিতি ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address begins with http:// or https:// and not with {scheme}://; enter one such as {example}.</source>
            <translation>সার্ভারের ঠিকানা http:// বা https:// দিয়ে শুরু হয়, {scheme}:// দিয়ে নয়; {example}-এর মতো একটি দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address holds no user name and nothing after '?' or '#'; enter one such as {example}.</source>
            <translation>সার্ভারের ঠিকানায় ব্যবহারকারীর নাম থাকে না, '?' বা '#'-এর পরে কিছু থাকে না; {example}-এর মতো একটি দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>A server runs at {} already.</source>
            <translation>{}-এ ইতিমধ্যে একটি সার্ভার চলছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>A web page came instead of an answer from the server at {server}: the network or the server may ask for a login; open the address in a web browser, log in, and try again.</source>
            <translation>{server}-এর সার্ভারের উত্তরের বদলে একটি ওয়েব পৃষ্ঠা এসেছে: নেটওয়ার্ক বা সার্ভার হয়তো লগইন চায়; ঠিকানাটি ওয়েব ব্রাউজারে খুলে লগইন করে আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>All zones lie outside the mask; choose some that overlap it.</source>
            <translation>সব অঞ্চল মাস্কের বাইরে; এর সঙ্গে মেলে এমন অঞ্চল বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>Another QGIS installs or removes the server at this moment; wait until it has ended there.</source>
            <translation>এই মুহূর্তে অন্য QGIS সার্ভার ইনস্টল বা অপসারণ করছে; সেখানে শেষ হওয়া পর্যন্ত অপেক্ষা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Apr</source>
            <translation>এপ্রিল</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator for an address that begins with https://.</source>
            <translation>সার্ভারের পরিচালকের কাছে https:// দিয়ে শুরু ঠিকানা চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>Ask the server's operator to run terramask-serve --check, which looks for the cause there.</source>
            <translation>সার্ভারের পরিচালককে terramask-serve --check চালাতে বলুন, যা সেখানে কারণ খোঁজে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator to start it with terramask-serve --api-key.</source>
            <translation>সার্ভারের পরিচালককে terramask-serve --api-key দিয়ে চালু করতে বলুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Aug</source>
            <translation>আগস্ট</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} cannot be reflectance: its median is {middle:.4g} (the file's values are {lowest:.6g} to {highest:.6g}); choose another scene, or give the right scale and offset.</source>
            <translation>ব্যান্ড {name} প্রতিফলন হতে পারে না: এর মধ্যমা {middle:.4g} (ফাইলের মান {lowest:.6g} থেকে {highest:.6g}); অন্য দৃশ্য বেছে নিন, বা সঠিক স্কেল ও অফসেট দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} has 8-bit values, as a picture for looking at has; choose the scene that it was made from, or give the scale and offset of its reflectance.</source>
            <translation>ব্যান্ড {name}-এ 8-বিট মান, যেমন দেখার ছবিতে থাকে; যে দৃশ্য থেকে এটি তৈরি তা বেছে নিন, বা প্রতিফলনের স্কেল ও অফসেট দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>Band {number} of the file is called '{description}' but has a wavelength of {wavelength:g} nm; correct its description, or choose the bands by hand.</source>
            <translation>ফাইলের ব্যান্ড {number}-এর নাম '{description}' কিন্তু তরঙ্গদৈর্ঘ্য {wavelength:g} nm; বিবরণ ঠিক করুন, বা নিজে ব্যান্ড বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Blue</source>
            <translation>নীল</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>Both '{name}' and '{other}' are {band}; choose one file for each band.</source>
            <translation>'{name}' ও '{other}' দুটোই {band}; প্রতিটি ব্যান্ডের জন্য একটি ফাইল বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Check again, and tell the server's operator if it stays so.</source>
            <translation>আবার পরীক্ষা করুন, এমনই থাকলে সার্ভারের পরিচালককে জানান।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Chosen by hand.</source>
            <translation>নিজে বেছে নেওয়া।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Cirrus</source>
            <translation>সিরাস</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Coastal aerosol</source>
            <translation>উপকূলীয় অ্যারোসল</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Computes on: {}</source>
            <translation>গণনা হয়: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Dec</source>
            <translation>ডিসে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Deleting</source>
            <translation>মোছা হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>সার্ভার সম্পাদনা করে অন্য প্রমাণীকরণ কনফিগারেশন বেছে নিন, বা সার্ভারের পরিচালকের কাছে সঠিক কী চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose no key, or have the server's operator set one.</source>
            <translation>সার্ভার সম্পাদনা করে কোনো কী নেবেন না, বা সার্ভারের পরিচালককে কী নির্ধারণ করতে বলুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose or add its authentication configuration, or ask the server's operator for the key.</source>
            <translation>সার্ভার সম্পাদনা করে এর প্রমাণীকরণ কনফিগারেশন বেছে নিন বা যোগ করুন, বা সার্ভারের পরিচালকের কাছে কী চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Every program on this computer may use the server, which asks for no key.</source>
            <translation>এই কম্পিউটারের যেকোনো প্রোগ্রাম সার্ভারটি ব্যবহার করতে পারে, কারণ এটি কী চায় না।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Feb</source>
            <translation>ফেব</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Fitting torchvision</source>
            <translation>উপযুক্ত torchvision বসানো হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give an area or polygons, not both.</source>
            <translation>এলাকা বা বহুভুজ দিন, দুটোই নয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give one scene: a layer, or a product's folder or file, or several layers.</source>
            <translation>একটি দৃশ্য দিন: একটি স্তর, বা পণ্যের ফোল্ডার বা ফাইল, বা কয়েকটি স্তর।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Green</source>
            <translation>সবুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Have the server run a Prithvi model for real work.</source>
            <translation>আসল কাজের জন্য সার্ভারে একটি Prithvi মডেল চালান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>PyTorch ইনস্টল হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing the server</source>
            <translation>সার্ভার ইনস্টল হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM and TerraTorch</source>
            <translation>vLLM ও TerraTorch ইনস্টল হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM for NVIDIA and TerraTorch</source>
            <translation>NVIDIA-র জন্য vLLM ও TerraTorch ইনস্টল হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It answers one request at a time, because others would mix up their places on the map.</source>
            <translation>এটি একবারে একটি অনুরোধের উত্তর দেয়, কারণ অন্যগুলো মানচিত্রে নিজেদের স্থান গুলিয়ে ফেলত।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It does not blend neighbouring tiles, so that their borders can show in the mask.</source>
            <translation>এটি পাশাপাশি টাইল মেশায় না, তাই মাস্কে তাদের সীমানা দেখা যেতে পারে।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It ends with QGIS.</source>
            <translation>এটি QGIS-এর সঙ্গে শেষ হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It guesses from their mean what the scene's numbers are, so what is sent is converted first.</source>
            <translation>এটি দৃশ্যের সংখ্যা কী তা গড় থেকে অনুমান করে, তাই যা পাঠানো হয় তা আগে রূপান্তরিত হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>It is not known which band of the file is {names}: its {count} bands are named {listing}; choose the bands by hand, or correct their descriptions.</source>
            <translation>ফাইলের কোন ব্যান্ড {names} তা অজানা: এর {count}টি ব্যান্ডের নাম {listing}; নিজে ব্যান্ড বেছে নিন, বা বিবরণ ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It keeps running when QGIS closes.</source>
            <translation>QGIS বন্ধ হলেও এটি চলতে থাকে।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It knows no missing pixels and maps them as if they were black; they are left out here by what the scene itself says.</source>
            <translation>এটি ডেটাহীন পিক্সেল চেনে না, কালো ধরে শ্রেণি দেয়; এখানে দৃশ্যের নিজের তথ্য অনুযায়ী সেগুলো বাদ দেওয়া হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It shrinks each tile from 512 to 448 pixels before the model sees it, which costs detail.</source>
            <translation>মডেল দেখার আগে এটি প্রতিটি টাইল 512 থেকে 448 পিক্সেলে ছোট করে, এতে সূক্ষ্মতা কমে।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It takes GeoTIFF files of which it reads every pixel, never a part of one behind an address.</source>
            <translation>এটি GeoTIFF ফাইল নেয় ও তার প্রতিটি পিক্সেল পড়ে, ঠিকানার ফাইলের শুধু অংশ কখনও নয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jan</source>
            <translation>জানু</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jul</source>
            <translation>জুলাই</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jun</source>
            <translation>জুন</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Looking for the graphics card</source>
            <translation>গ্রাফিক্স কার্ড খোঁজা হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Looking who is at {} …</source>
            <translation>{}-এ কে আছে দেখা হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Making an environment</source>
            <translation>এনভায়রনমেন্ট তৈরি হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Mar</source>
            <translation>মার্চ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>May</source>
            <translation>মে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Model: {}</source>
            <translation>মডেল: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR</source>
            <translation>NIR</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR broad</source>
            <translation>NIR প্রশস্ত</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR narrow</source>
            <translation>NIR সংকীর্ণ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>No data</source>
            <translation>ডেটা নেই</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>No secure connection to {host} came about; check whether its address really begins with https://, or ask the server's operator.</source>
            <translation>{host}-এর সঙ্গে নিরাপদ সংযোগ হয়নি; দেখুন ঠিকানা সত্যিই https:// দিয়ে শুরু কি না, বা সার্ভারের পরিচালককে জিজ্ঞাসা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>No server address is given; enter one such as {example}.</source>
            <translation>সার্ভারের ঠিকানা দেওয়া হয়নি; {example}-এর মতো একটি দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>Nobody answers at {host}; start the server there, or correct the address.</source>
            <translation>{host}-এ কেউ সাড়া দেয় না; সেখানে সার্ভার চালু করুন, বা ঠিকানা ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>None of the files is a band that is known by its name, such as B8A or SR_B5; rename them, or put the bands together with 'Merge' and choose the result.</source>
            <translation>কোনো ফাইলই B8A বা SR_B5-এর মতো নামে চেনা ব্যান্ড নয়; নাম বদলান, বা 'Merge' দিয়ে ব্যান্ড একত্র করে ফলাফলটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/run.py" />
            <source>Nothing came.</source>
            <translation>কিছুই আসেনি।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>Nothing was chosen; choose a product or its bands.</source>
            <translation>কিছু বেছে নেওয়া হয়নি; একটি পণ্য বা এর ব্যান্ড বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Nov</source>
            <translation>নভে</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Numbers: as the file declares them, else integers are reflectance x 10000{nodata}.</source>
            <translation>সংখ্যা: ফাইলে যেমন ঘোষিত, নইলে পূর্ণসংখ্যা হলো প্রতিফলন x 10000{nodata}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Oct</source>
            <translation>অক্টো</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Of {zones} zones, {leaving} reach beyond the mask; only what lies in it is counted.</source>
            <translation>{zones}টি অঞ্চলের মধ্যে {leaving}টি মাস্কের বাইরে যায়; শুধু মাস্কের ভিতরের অংশ গোনা হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>On Windows no file can be called '{}'; choose another name.</source>
            <translation>Windows-এ কোনো ফাইলের নাম '{}' হতে পারে না; অন্য নাম বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Panchromatic</source>
            <translation>প্যানক্রোম্যাটিক</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, and so are the next ones; choose another port.</source>
            <translation>পোর্ট {} অন্য প্রোগ্রামের দখলে, পরেরগুলোও; অন্য পোর্ট বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, so {} is used.</source>
            <translation>পোর্ট {} অন্য প্রোগ্রামের দখলে, তাই {} ব্যবহৃত হচ্ছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Preparing the folder</source>
            <translation>ফোল্ডার প্রস্তুত হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>PyTorch cannot use the graphics card; look at its driver, or install for the processor.</source>
            <translation>PyTorch গ্রাফিক্স কার্ড ব্যবহার করতে পারে না; ড্রাইভার দেখুন, বা প্রসেসরের জন্য ইনস্টল করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS could not use the authentication configuration of the server's key, which is of the kind '{kind}'; check it in QGIS under Settings, Options, Authentication, or make one of another kind.</source>
            <translation>QGIS সার্ভারের কী-এর প্রমাণীকরণ কনফিগারেশন ব্যবহার করতে পারেনি, যা '{kind}' ধরনের; QGIS-এ Settings, Options, Authentication-এ তা দেখুন, বা অন্য ধরনের একটি তৈরি করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS does not trust the server's certificate</source>
            <translation>QGIS সার্ভারের সনদ বিশ্বাস করে না</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS trusts the certificate of {host}.</source>
            <translation>QGIS {host}-এর সনদ বিশ্বাস করে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's authentication system, which keeps the server's key, is switched off on this computer; choose no key, or have it repaired.</source>
            <translation>QGIS-এর প্রমাণীকরণ ব্যবস্থা, যা সার্ভারের কী রাখে, এই কম্পিউটারে বন্ধ; কোনো কী নেবেন না, বা এটি ঠিক করান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's master password is needed for the server's key and was not entered; try again and enter it.</source>
            <translation>সার্ভারের কী-এর জন্য QGIS-এর মাস্টার পাসওয়ার্ড দরকার, তা দেওয়া হয়নি; আবার চেষ্টা করে দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Recognised by {reasons}.</source>
            <translation>শনাক্তের ভিত্তি: {reasons}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red</source>
            <translation>লাল</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 1</source>
            <translation>রেড এজ 1</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 2</source>
            <translation>রেড এজ 2</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 3</source>
            <translation>রেড এজ 3</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Reflectance is value x {scale:.6g}{shift}{nodata}.</source>
            <translation>প্রতিফলন = মান x {scale:.6g}{shift}{nodata}।</translation>
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
            <translation>সেপ্টে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Serve it with terramask-serve to do without them.</source>
            <translation>এই সীমাবদ্ধতা এড়াতে terramask-serve দিয়ে চালান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Somebody answers at {host}.</source>
            <translation>{host}-এ কেউ সাড়া দেয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>Something answers at {server}, but it is not a Terramask server; correct the address or the port.</source>
            <translation>{server}-এ কিছু সাড়া দেয়, কিন্তু তা Terramask সার্ভার নয়; ঠিকানা বা পোর্ট ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/workers.py" />
            <source>Something went wrong that Terramask does not know; report it with the details.</source>
            <translation>এমন কিছু ভুল হয়েছে যা Terramask-এর জানা নেই; বিবরণসহ জানান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/worker.py" />
            <source>Something went wrong that Terramask does not know; see the details.</source>
            <translation>এমন কিছু ভুল হয়েছে যা Terramask-এর জানা নেই; বিবরণ দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Terramask brings a newer server than the one that is installed: update it.</source>
            <translation>ইনস্টল করা সার্ভারের চেয়ে নতুন সার্ভার Terramask-এ আছে: হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Terramask's server package is not complete; install Terramask again.</source>
            <translation>Terramask-এর সার্ভার প্যাকেজ সম্পূর্ণ নয়; Terramask আবার ইনস্টল করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}.</source>
            <translation>ঠিকানাটি {address}।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}: key and pixels travel to it unencrypted.</source>
            <translation>ঠিকানাটি {address}: কী ও পিক্সেল সেখানে এনক্রিপ্ট ছাড়া যায়।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The address {server} leads to {scheme}://{netloc}; use that one as the server's address, or, if a network asks for a login there, log in with a web browser.</source>
            <translation>ঠিকানা {server} নিয়ে যায় {scheme}://{netloc}-এ; সেটিই সার্ভারের ঠিকানা হিসেবে ব্যবহার করুন, বা সেখানে নেটওয়ার্ক লগইন চাইলে ওয়েব ব্রাউজারে লগইন করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <location filename="../../plugin/raster/polygons.py" />
            <source>The area cannot be placed in the layer's CRS; choose another area.</source>
            <translation>এলাকাটি স্তরের CRS-এ বসানো যায়নি; অন্য এলাকা বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The area cannot be read; check that its layer is there.</source>
            <translation>এলাকাটি পড়া যাচ্ছে না; তার স্তর আছে কি না দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <source>The area lies outside the layer; choose one that overlaps it, or leave it empty.</source>
            <translation>এলাকাটি স্তরের বাইরে; এর সঙ্গে মেলে এমন একটি বেছে নিন, বা খালি রাখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/cells.py" />
            <source>The area lies outside the scene of {width} x {height} pixels; choose one that is inside.</source>
            <translation>এলাকাটি {width} x {height} পিক্সেলের দৃশ্যের বাইরে; ভিতরের একটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The area of that run does not belong to this layer; start the run anew.</source>
            <translation>ওই রানের এলাকা এই স্তরের নয়; নতুন করে রান শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>The authentication configuration that held the server's key is no longer in QGIS; choose another one.</source>
            <translation>যে প্রমাণীকরণ কনফিগারেশনে সার্ভারের কী ছিল তা আর QGIS-এ নেই; অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The band numbers may be those of {}, and the file does not say which.</source>
            <translation>ব্যান্ড নম্বরগুলো {}-এর হতে পারে, আর ফাইলে তা বলা নেই।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The bands are of different {title} ({one} and {other}); choose bands of one and the same scene.</source>
            <translation>ব্যান্ডগুলোর {title} ভিন্ন ({one} ও {other}); একই দৃশ্যের ব্যান্ড বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>The bands cannot be put together as one raster; put them together with 'Merge' and choose the result.</source>
            <translation>ব্যান্ডগুলো এক রাস্টারে একত্র করা যায়নি; 'Merge' দিয়ে একত্র করে ফলাফলটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The bands chosen are not {chosen} different ones of the file's {count}; choose others.</source>
            <translation>বেছে নেওয়া ব্যান্ডগুলো ফাইলের {count}টির মধ্যে {chosen}টি ভিন্ন ব্যান্ড নয়; অন্যগুলো বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The certificate of the packages' servers is not trusted here; have your network's own certificate added to pip's settings, and install again.</source>
            <translation>প্যাকেজ সার্ভারের সনদ এখানে বিশ্বস্ত নয়; আপনার নেটওয়ার্কের সনদ pip-এর সেটিংসে যোগ করিয়ে আবার ইনস্টল করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} comes from an authority that this computer does not know; if it is right, add that in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>{host}-এর সনদ এমন কর্তৃপক্ষের যাকে এই কম্পিউটার চেনে না; সঠিক হলে QGIS-এ Settings, Options, Authentication, Manage Certificates-এ কর্তৃপক্ষ যোগ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} has expired; ask the server's operator to renew it.</source>
            <translation>{host}-এর সনদের মেয়াদ শেষ; সার্ভারের পরিচালককে নবায়ন করতে বলুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is for another computer; correct the server address.</source>
            <translation>{host}-এর সনদ অন্য কম্পিউটারের; সার্ভারের ঠিকানা ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is not valid yet; check this computer's date and time.</source>
            <translation>{host}-এর সনদ এখনও বৈধ নয়; এই কম্পিউটারের তারিখ ও সময় দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} was made by the server itself and not by an authority; if it is right, add it in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>{host}-এর সনদ সার্ভার নিজে তৈরি করেছে, কোনো কর্তৃপক্ষ নয়; সঠিক হলে QGIS-এ Settings, Options, Authentication, Manage Certificates-এ যোগ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/band_choice.py" />
            <source>The choice of bands that was kept for this layer cannot be read; choose the bands again.</source>
            <translation>এই স্তরের জন্য রাখা ব্যান্ডের নির্বাচন পড়া যায়নি; আবার ব্যান্ড বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off before an answer came; check the network, whether the server still runs, and whether its address should begin with https://.</source>
            <translation>উত্তর আসার আগে {host}-এর সংযোগ কেটে গেছে; নেটওয়ার্ক, সার্ভার এখনও চলছে কি না, আর ঠিকানা https:// দিয়ে শুরু হওয়া উচিত কি না দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off; check the network and whether the server still runs.</source>
            <translation>{host}-এর সংযোগ কেটে গেছে; নেটওয়ার্ক ও সার্ভার এখনও চলছে কি না দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The disk is full; make room and install again: what was fetched is kept.</source>
            <translation>ডিস্ক ভর্তি; জায়গা করে আবার ইনস্টল করুন: যা আনা হয়েছে তা রাখা আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' is full; free some space or choose another folder.</source>
            <translation>'{}'-এর ডিস্ক ভর্তি; জায়গা খালি করুন বা অন্য ফোল্ডার বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' takes no file as large as the result; choose another disk.</source>
            <translation>'{}'-এর ডিস্ক ফলাফলের মতো বড় ফাইল নেয় না; অন্য ডিস্ক বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The file '{path}' cannot be written; check that its folder exists and has room.</source>
            <translation>ফাইল '{path}' লেখা যায়নি; দেখুন এর ফোল্ডার আছে ও তাতে জায়গা আছে কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>The file does not name its bands; they are taken in this order: {names}.</source>
            <translation>ফাইলে ব্যান্ডের নাম নেই; এই ক্রমে নেওয়া হয়: {names}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file does not say its processing baseline: if it is 04.00 or later and the offset was not removed, the numbers are 1000 too high and need the offset -0.1.</source>
            <translation>ফাইলে processing baseline বলা নেই: 04.00 বা পরের হলে ও অফসেট সরানো না হয়ে থাকলে সংখ্যাগুলো 1000 বেশি এবং অফসেট -0.1 দরকার।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has no band for {names}: its {count} bands are named {listing}; choose a scene with these bands, or correct its band descriptions.</source>
            <translation>ফাইলে {names}-এর ব্যান্ড নেই: এর {count}টি ব্যান্ডের নাম {listing}; এই ব্যান্ডসহ দৃশ্য বেছে নিন, বা ব্যান্ডের বিবরণ ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has {count} bands that could be {name}: numbers {numbers}; choose the bands by hand, or correct the band descriptions so that only one is.</source>
            <translation>ফাইলের {count}টি ব্যান্ড {name} হতে পারে: নম্বর {numbers}; নিজে ব্যান্ড বেছে নিন, বা বিবরণ ঠিক করুন যাতে একটিই হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file is of {name} but does not say what its numbers mean; choose the product's own folder, or give scale and offset by hand.</source>
            <translation>ফাইলটি {name}-এর কিন্তু সংখ্যার অর্থ বলা নেই; পণ্যের নিজের ফোল্ডার বেছে নিন, বা স্কেল ও অফসেট নিজে দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file's metadata tell of different offsets of its numbers; choose the original product, or give scale and offset by hand.</source>
            <translation>ফাইলের মেটাডেটায় সংখ্যার ভিন্ন ভিন্ন অফসেট আছে; মূল পণ্য বেছে নিন, বা স্কেল ও অফসেট নিজে দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>The folder '{folder}' cannot be made; make the QGIS profile writable.</source>
            <translation>ফোল্ডার '{folder}' তৈরি করা যায়নি; QGIS প্রোফাইল লেখার যোগ্য করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' does not exist; choose another place for the result.</source>
            <translation>ফোল্ডার '{}' নেই; ফলাফলের জন্য অন্য জায়গা বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' may not be written to; choose another for the result.</source>
            <translation>ফোল্ডার '{}'-এ লেখার অনুমতি নেই; ফলাফলের জন্য অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>The folder {} cannot be made: {}; set its rights.</source>
            <translation>ফোল্ডার {} তৈরি করা যায়নি: {}; এর অনুমতি ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>The folder {} cannot be written: {}; make room there or set its rights.</source>
            <translation>ফোল্ডার {}-এ লেখা যায়নি: {}; সেখানে জায়গা করুন বা অনুমতি ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The last installation did not end; install again: what was fetched is kept.</source>
            <translation>শেষ ইনস্টলেশন সম্পূর্ণ হয়নি; আবার ইনস্টল করুন: যা আনা হয়েছে তা রাখা আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>The layer</source>
            <translation>স্তরটি</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/warped.py" />
            <source>The layer cannot be placed on a straight grid of its CRS; warp it with 'Warp (reproject)' and choose the result.</source>
            <translation>স্তরটি এর CRS-এর সোজা গ্রিডে বসানো যায়নি; 'Warp (reproject)' দিয়ে রূপান্তর করে ফলাফলটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer cannot be read{where}, because its file is damaged or not complete; copy or download it again.</source>
            <translation>স্তরটি পড়া যায়নি{where}, কারণ এর ফাইল ক্ষতিগ্রস্ত বা অসম্পূর্ণ; আবার কপি বা ডাউনলোড করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/masked.py" />
            <source>The layer cannot be resampled; resample it with 'Warp (reproject)' and choose the result.</source>
            <translation>স্তরটি পুনর্নমুনা করা যায়নি; 'Warp (reproject)' দিয়ে পুনর্নমুনা করে ফলাফলটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer comes from a map service, which gives pictures and not reflectance; choose a raster file.</source>
            <translation>স্তরের উৎস মানচিত্র সেবা, যা ছবি দেয়, প্রতিফলন নয়; একটি রাস্টার ফাইল বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer does not say where on the map its pixels lie (no geotransform); georeference it first.</source>
            <translation>স্তরের পিক্সেল মানচিত্রে কোথায় তা জানা যায় না (geotransform নেই); আগে ভূ-নির্দেশ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has 1 band only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>স্তরটিতে মাত্র 1টি ব্যান্ড, যেমন দেখার ছবিতে থাকে, আর মডেলের {names}-ও দরকার; সব ব্যান্ডসহ উপগ্রহ দৃশ্য বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The layer has no http(s) address that the server could fetch; choose the transport 'auto' or 'b64'.</source>
            <translation>স্তরটির এমন http(s) ঠিকানা নেই যেখান থেকে সার্ভার আনতে পারে; পরিবহন 'auto' বা 'b64' বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/map_view.py" />
            <source>The layer has no place in the map's CRS; choose another for the project.</source>
            <translation>মানচিত্রের CRS-এ স্তরটির কোনো স্থান নেই; প্রকল্পের জন্য অন্য একটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer has {count} bands and names no classes, as a picture does; choose a mask, or take the band with the classes out of it with 'Translate'.</source>
            <translation>স্তরটিতে {count}টি ব্যান্ড আছে আর শ্রেণির নাম নেই, যেমন ছবিতে হয়; মাস্ক বেছে নিন, বা 'Translate' দিয়ে শ্রেণির ব্যান্ডটি বের করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has {count} bands only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>স্তরটিতে মাত্র {count}টি ব্যান্ড, যেমন দেখার ছবিতে থাকে, আর মডেলের {names}-ও দরকার; সব ব্যান্ডসহ উপগ্রহ দৃশ্য বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds 64-bit integers, which servers do not take; export it with 16-bit or floating-point values and choose that.</source>
            <translation>স্তরটিতে 64-বিট পূর্ণসংখ্যা, যা সার্ভার নেয় না; 16-বিট বা ফ্লোটিং-পয়েন্ট মানে রপ্তানি করে সেটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds complex numbers, as radar data does, and not reflectance; choose an optical scene.</source>
            <translation>স্তরটিতে রাডার ডেটার মতো জটিল সংখ্যা আছে, প্রতিফলন নয়; একটি অপটিক্যাল দৃশ্য বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/pixels.py" />
            <source>The layer holds whole numbers from {lowest} to {highest}, which no sensor measures; choose a scene of 16-bit integers or of reflectance.</source>
            <translation>স্তরটিতে {lowest} থেকে {highest} পূর্ণসংখ্যা আছে, যা কোনো সেন্সর মাপে না; 16-বিট পূর্ণসংখ্যা বা প্রতিফলনের দৃশ্য বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with 1 band for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>স্তরটি দেখার জন্য 1 ব্যান্ডের 8-বিট ছবি, মানগুলো প্রতিফলন নয়; যে দৃশ্য থেকে তৈরি তা বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with {count} bands for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>স্তরটি দেখার জন্য {count} ব্যান্ডের 8-বিট ছবি, মানগুলো প্রতিফলন নয়; যে দৃশ্য থেকে তৈরি তা বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer is not a mask, whose pixels are class ids from 0 to 255 in 8 bits; choose a result of Terramask, or convert the layer to 8 bits with 'Translate'.</source>
            <translation>স্তরটি মাস্ক নয়, যার পিক্সেল 8 বিটে 0 থেকে 255 শ্রেণি আইডি; Terramask-এর ফলাফল বেছে নিন, বা 'Translate' দিয়ে স্তরটি 8 বিটে রূপান্তর করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The layer is not a raster file ({provider}); save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>স্তরটি রাস্টার ফাইল নয় ({provider}); 'Raw data' দিয়ে GeoTIFF হিসেবে সংরক্ষণ করে সেটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The layer's bands are dates and not parts of the spectrum; choose one date.</source>
            <translation>স্তরের ব্যান্ডগুলো তারিখ, বর্ণালীর অংশ নয়; একটি তারিখ বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/opening.py" />
            <source>The layer's file cannot be read; check that it exists, is a raster, and is complete.</source>
            <translation>স্তরের ফাইল পড়া যায়নি; দেখুন এটি আছে, রাস্টার এবং সম্পূর্ণ কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer's file has no bands; choose one of the rasters inside it.</source>
            <translation>স্তরের ফাইলে ব্যান্ড নেই; এর ভিতরের একটি রাস্টার বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer's file has no coordinate reference system; write the right one into it with 'Assign projection' and choose it again.</source>
            <translation>স্তরের ফাইলে স্থানাঙ্ক নির্দেশক পদ্ধতি নেই; 'Assign projection' দিয়ে সঠিকটি লিখে আবার বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer's file is no longer there; put it back and try again.</source>
            <translation>স্তরের ফাইল আর নেই; ফিরিয়ে রেখে আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/strips.py" />
            <source>The layer's file now has fewer bands ({count}) than when it was opened; put the right file back, or choose the layer again.</source>
            <translation>স্তরের ফাইলে এখন খোলার সময়ের চেয়ে কম ব্যান্ড ({count}); সঠিক ফাইল ফিরিয়ে রাখুন, বা স্তরটি আবার বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>The layer's pixels cannot be read; check that its file is complete and within reach.</source>
            <translation>স্তরের পিক্সেল পড়া যায়নি; দেখুন এর ফাইল সম্পূর্ণ ও নাগালে আছে কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>মাস্কটি খোলা যায়নি; দেখুন এর ফাইল আছে, রাস্টার এবং সম্পূর্ণ কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask has no class {number}; choose from {has}.</source>
            <translation>মাস্কে শ্রেণি {number} নেই; এখান থেকে বেছে নিন: {has}।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask is not complete, because its run was cancelled or still goes on; what is missing counts as no data.</source>
            <translation>মাস্কটি সম্পূর্ণ নয়, কারণ এর রান বাতিল হয়েছে বা এখনও চলছে; যা বাকি তা ডেটা নেই হিসেবে গণ্য।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask {placed}; bring it onto a straight grid with 'Warp (reproject)' and the method 'Nearest neighbour', and choose that.</source>
            <translation>মাস্কটি {placed}; 'Warp (reproject)' ও পদ্ধতি 'Nearest neighbour' দিয়ে সোজা গ্রিডে এনে সেটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The model takes {wanted} bands and {chosen} were chosen; choose one for each: {names}.</source>
            <translation>মডেল {wanted}টি ব্যান্ড নেয় আর {chosen}টি বেছে নেওয়া হয়েছে; প্রতিটির জন্য একটি বেছে নিন: {names}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>The name '{}…' is too long for a file; choose a shorter one.</source>
            <translation>'{}…' নামটি একটি ফাইলের জন্য খুব দীর্ঘ; ছোট একটি নাম বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The name of the server's model, {name}, does not tell which bands and classes it has, and its plugin '{plugin}' says nothing about them; serve it with terramask-serve.</source>
            <translation>সার্ভারের মডেলের নাম, {name}, থেকে এর ব্যান্ড ও শ্রেণি জানা যায় না, আর প্লাগইন '{plugin}' সে সম্পর্কে কিছু বলে না; terramask-serve দিয়ে চালান।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>The notes of the run cannot be written to '{parent}'; free some space there or make it writable, and continue the run.</source>
            <translation>রানের নোট '{parent}'-এ লেখা যায়নি; সেখানে জায়গা খালি করুন বা লেখার যোগ্য করুন, এবং রান চালিয়ে যান।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The numbers of Landsat's level 1 mean reflectance only together with the product's MTL file; choose the folder of the product, or give scale and offset.</source>
            <translation>Landsat স্তর 1-এর সংখ্যা শুধু পণ্যের MTL ফাইলের সঙ্গেই প্রতিফলন বোঝায়; পণ্যের ফোল্ডার বেছে নিন, বা স্কেল ও অফসেট দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The packages' servers cannot be reached; look at the network and its proxy, and install again: what was fetched is kept.</source>
            <translation>প্যাকেজ সার্ভারে পৌঁছানো যায়নি; নেটওয়ার্ক ও প্রক্সি দেখে আবার ইনস্টল করুন: যা আনা হয়েছে তা রাখা আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The polygons cannot be opened; check that their layer is there.</source>
            <translation>বহুভুজগুলি খোলা যাচ্ছে না; তাদের স্তর আছে কি না দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/patches.py" />
            <source>The polygons cannot be written to the folder of temporary files; free some space there, or choose another one in the options of Processing.</source>
            <translation>বহুভুজ অস্থায়ী ফাইলের ফোল্ডারে লেখা যায়নি; সেখানে জায়গা খালি করুন, বা Processing-এর বিকল্পে অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons hold no pixel's centre; draw them larger, at least as large as some pixels.</source>
            <translation>বহুভুজে কোনো পিক্সেলের কেন্দ্র নেই; আরও বড় করে আঁকুন, অন্তত কয়েক পিক্সেলের সমান।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons lie outside the layer; choose some that overlap it.</source>
            <translation>বহুভুজগুলো স্তরের বাইরে; এর সঙ্গে মেলে এমন বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} cannot be reached; check QGIS under Settings, Options, Network.</source>
            <translation>{host}-এর পথের প্রক্সিতে পৌঁছানো যায়নি; QGIS-এ Settings, Options, Network দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} refused; check QGIS under Settings, Options, Network.</source>
            <translation>{host}-এর পথের প্রক্সি প্রত্যাখ্যান করেছে; QGIS-এ Settings, Options, Network দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} wants a user name and a password; enter them in QGIS under Settings, Options, Network.</source>
            <translation>{host}-এর পথের প্রক্সি ব্যবহারকারীর নাম ও পাসওয়ার্ড চায়; QGIS-এ Settings, Options, Network-এ তা দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The raster {placed}; it is read through a warped grid.</source>
            <translation>রাস্টারটি {placed}; রূপান্তরিত গ্রিডের মাধ্যমে পড়া হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result '{path}' was deleted or replaced while it was written; choose another name, or leave the file alone until the run has ended.</source>
            <translation>লেখার সময় ফলাফল '{path}' মোছা বা প্রতিস্থাপিত হয়েছে; অন্য নাম বেছে নিন, বা রান শেষ না হওয়া পর্যন্ত ফাইলে হাত দেবেন না।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result cannot be written to '{}'; choose another folder.</source>
            <translation>ফলাফল '{}'-এ লেখা যায়নি; অন্য ফোল্ডার বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/sink.py" />
            <source>The result cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>ফলাফল লেখা যায়নি; দেখুন এর ফোল্ডার আছে ও তাতে জায়গা আছে কি না, এবং ফাইলটি অন্য প্রোগ্রামে খোলা নেই।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/failures.py" />
            <source>The result is a GeoTIFF; choose a file name that ends in .tif for it.</source>
            <translation>ফলাফলটি GeoTIFF; এর জন্য .tif দিয়ে শেষ হয় এমন ফাইলের নাম বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result would replace the scene itself; choose another file name.</source>
            <translation>ফলাফল দৃশ্যটিকেই প্রতিস্থাপন করবে; অন্য ফাইলের নাম বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/recording.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>রানটি এমন কারণে ব্যর্থ হয়েছে যা Terramask-এর জানা নেই; বিবরণ দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/errors.py" />
            <source>The run was cancelled; nothing was written.</source>
            <translation>রান বাতিল হয়েছে; কিছু লেখা হয়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/sample_scene.py" />
            <source>The sample scene cannot be copied to '{folder}'; make the QGIS profile writable, or free some space there.</source>
            <translation>নমুনা দৃশ্য '{folder}'-এ কপি করা যায়নি; QGIS প্রোফাইল লেখার যোগ্য করুন, বা সেখানে জায়গা খালি করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scale must be a number above 0; leave it empty for the scene's own.</source>
            <translation>স্কেল 0-এর বেশি সংখ্যা হতে হবে; দৃশ্যের নিজের স্কেলের জন্য খালি রাখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scene cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>দৃশ্যটি খোলা যায়নি; দেখুন এর ফাইল আছে, রাস্টার এবং সম্পূর্ণ কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/request.py" />
            <source>The scene's file has changed since the run began, so that what is done and what is missing would not fit; begin a new run.</source>
            <translation>রান শুরুর পরে দৃশ্যের ফাইল বদলেছে, তাই যা হয়েছে আর যা বাকি তা মিলবে না; নতুন রান শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/resolution.py" />
            <source>The scene's pixels are {own:.3g} m wide and the model was trained on {trained:.3g} m, so its mask may be wrong; resample the scene to {trained:.3g} m.</source>
            <translation>দৃশ্যের পিক্সেল {own:.3g} m চওড়া আর মডেলটি {trained:.3g} m-এ প্রশিক্ষিত, তাই এর মাস্ক ভুল হতে পারে; দৃশ্যটি {trained:.3g} m-এ পুনর্নমুনা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server always reads a whole file from an address, and this is a part of one or more than its {max_pixels} pixels; choose the transport 'auto' or 'b64'.</source>
            <translation>সার্ভার ঠিকানা থেকে সবসময় পুরো ফাইল পড়ে, আর এটি ফাইলের অংশ বা তার {max_pixels} পিক্সেলের বেশি; পরিবহন 'auto' বা 'b64' বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in another coordinate reference system than the scene's; update the server.</source>
            <translation>সার্ভার দৃশ্যের থেকে ভিন্ন স্থানাঙ্ক নির্দেশক পদ্ধতিতে মাস্ক দিয়েছে; সার্ভার হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in blocks that are too large to be read; update the server.</source>
            <translation>সার্ভারের দেওয়া মাস্কের ব্লক পড়ার পক্ষে খুব বড়; সার্ভার হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of the type {type} instead of Byte; update the server.</source>
            <translation>সার্ভার Byte-এর বদলে {type} ধরনের মাস্ক দিয়েছে; সার্ভার হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of {} x {} pixels where {} x {} were asked for; update the server.</source>
            <translation>সার্ভার {} x {} পিক্সেলের মাস্ক দিয়েছে, চাওয়া হয়েছিল {} x {}; সার্ভার হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask that lies elsewhere on the map than the pixels asked for; update the server.</source>
            <translation>সার্ভারের দেওয়া মাস্ক মানচিত্রে চাওয়া পিক্সেলের থেকে ভিন্ন জায়গায়; সার্ভার হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a probability of {value} per cent; update the server.</source>
            <translation>সার্ভার {value} শতাংশ সম্ভাবনা দিয়েছে; সার্ভার হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/answer.py" />
            <source>The server answered something that is not a mask; check that it runs terramask-server in a version that matches this plugin.</source>
            <translation>সার্ভার এমন কিছু দিয়েছে যা মাস্ক নয়; দেখুন এটি এই প্লাগইনের সঙ্গে মেলে এমন সংস্করণের terramask-server চালাচ্ছে কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <location filename="../../plugin/raster/mosaic.py" />
            <source>The server answered values that its model card does not name ({}); update the server.</source>
            <translation>সার্ভার এমন মান দিয়েছে যা তার মডেল কার্ডে নেই ({}); সার্ভার হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered {bands} bands where {count} were asked for; update the server, or do without probabilities.</source>
            <translation>সার্ভার {bands}টি ব্যান্ড দিয়েছে, চাওয়া হয়েছিল {count}টি; সার্ভার হালনাগাদ করুন, বা সম্ভাবনা ছাড়া চালান।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>The server asks to wait {minutes} before it is asked again; continue the run then.</source>
            <translation>সার্ভার আবার অনুরোধের আগে {minutes} অপেক্ষা করতে বলছে; তখন রান চালিয়ে যান।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server at {address} runs another model ('{title}') than the one that this run began with; start that one again, or begin a new run.</source>
            <translation>{address}-এর সার্ভার এই রান যে মডেলে শুরু হয়েছিল তার বদলে অন্য মডেল ('{title}') চালাচ্ছে; আগেরটি আবার চালু করুন, বা নতুন রান শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server at {host} answers in {milliseconds} ms.</source>
            <translation>{host}-এর সার্ভার {milliseconds} ms-এ সাড়া দেয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} answered nothing (HTTP status {status}); try again.</source>
            <translation>{server}-এর সার্ভার কোনো উত্তর দেয়নি (HTTP অবস্থা {status}); আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} asks for fewer requests; try again later.</source>
            <translation>{server}-এর সার্ভার কম অনুরোধ চায়; পরে আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} did not answer its proxy in time; choose a smaller area or tell its operator.</source>
            <translation>{server}-এর সার্ভার তার প্রক্সিকে সময়মতো উত্তর দেয়নি; ছোট এলাকা বেছে নিন বা পরিচালককে জানান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not accept the key; choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>{server}-এর সার্ভার কী গ্রহণ করে না; অন্য প্রমাণীকরণ কনফিগারেশন বেছে নিন, বা সার্ভারের পরিচালকের কাছে সঠিক কী চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not let this computer in (HTTP status 403); ask its operator for access.</source>
            <translation>{server}-এর সার্ভার এই কম্পিউটারকে ঢুকতে দেয় না (HTTP অবস্থা 403); পরিচালকের কাছে প্রবেশাধিকার চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} failed (HTTP status {status}); try again, and tell its operator if it stays so.</source>
            <translation>{server}-এর সার্ভার ব্যর্থ হয়েছে (HTTP অবস্থা {status}); আবার চেষ্টা করুন, এমনই থাকলে পরিচালককে জানান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} gave up because the request came too slowly; check the network or choose a smaller area.</source>
            <translation>অনুরোধ খুব ধীরে আসায় {server}-এর সার্ভার হাল ছেড়েছে; নেটওয়ার্ক দেখুন বা ছোট এলাকা বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} has no room left; tell its operator.</source>
            <translation>{server}-এর সার্ভারে জায়গা নেই; পরিচালককে জানান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} is busy or has not started yet; try again later.</source>
            <translation>{server}-এর সার্ভার ব্যস্ত বা এখনও চালু হয়নি; পরে আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} lets nobody in without its key; choose or add the key's authentication configuration, or ask the server's operator for one.</source>
            <translation>{server}-এর সার্ভার তার কী ছাড়া কাউকে ঢুকতে দেয় না; কী-এর প্রমাণীকরণ কনফিগারেশন বেছে নিন বা যোগ করুন, বা সার্ভারের পরিচালকের কাছে কী চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} refused the request (HTTP status {status}); check that it runs the model and the version that you expect.</source>
            <translation>{server}-এর সার্ভার অনুরোধ প্রত্যাখ্যান করেছে (HTTP অবস্থা {status}); দেখুন প্রত্যাশিত মডেল ও সংস্করণ চলছে কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} stands behind a proxy that does not reach it; wait until it has started, or tell its operator.</source>
            <translation>{server}-এর সার্ভার এমন প্রক্সির পিছনে যা তার কাছে পৌঁছায় না; চালু হওয়া পর্যন্ত অপেক্ষা করুন, বা পরিচালককে জানান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server}, or a proxy before it, takes no requests of this size; ask its operator to raise the limit or choose a smaller area.</source>
            <translation>{server}-এর সার্ভার বা তার আগের প্রক্সি এত বড় অনুরোধ নেয় না; পরিচালককে সীমা বাড়াতে বলুন বা ছোট এলাকা বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server cannot read {what} from an address because it runs a published plugin and not Terramask's; let the pixels be sent instead.</source>
            <translation>সার্ভার এটি ঠিকানা থেকে পড়তে পারে না ({what}), কারণ এটি Terramask-এর নয়, একটি প্রকাশিত প্লাগইন চালায়; বদলে পিক্সেল পাঠাতে দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server computes for nobody without its key.</source>
            <translation>সার্ভার তার কী ছাড়া কারও জন্য গণনা করে না।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server could not start; the end of its log is below.</source>
            <translation>সার্ভার চালু হতে পারেনি; লগের শেষ অংশ নিচে আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server does not accept the chosen key.</source>
            <translation>সার্ভার বেছে নেওয়া কী গ্রহণ করে না।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server does not fetch the layer from {host} ({kind}); its pixels are sent instead.</source>
            <translation>সার্ভার {host} থেকে স্তরটি আনে না ({kind}); বদলে এর পিক্সেল পাঠানো হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server ended without a reason; its log is below.</source>
            <translation>সার্ভার কারণ ছাড়াই শেষ হয়েছে; এর লগ নিচে আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server ends with QGIS, as {} cannot be written ({}).</source>
            <translation>সার্ভার QGIS-এর সঙ্গে শেষ হবে, কারণ {} লেখা যায়নি ({})।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>The server has no name; enter one.</source>
            <translation>সার্ভারের নাম নেই; একটি দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is being stopped …</source>
            <translation>সার্ভার থামানো হচ্ছে …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is installed and does not run.</source>
            <translation>সার্ভার ইনস্টল করা আছে এবং চলছে না।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is not installed on this computer yet. Installing fetches vLLM, PyTorch and TerraTorch; QGIS itself is not changed.</source>
            <translation>সার্ভার এখনও এই কম্পিউটারে ইনস্টল করা নেই। ইনস্টল করলে vLLM, PyTorch ও TerraTorch আনা হয়; QGIS নিজে বদলায় না।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server loads its model, which can take minutes: {} s.</source>
            <translation>সার্ভার তার মডেল লোড করছে, কয়েক মিনিট লাগতে পারে: {} s।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/same_model.py" />
            <source>The server now runs another model ('{title}') than when the run began ('{before}'); start that one again, or begin a new run.</source>
            <translation>সার্ভার এখন রান শুরুর সময়ের মডেলের ('{before}') বদলে অন্য মডেল ('{title}') চালাচ্ছে; আগেরটি আবার চালু করুন, বা নতুন রান শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>The server runs at this moment, maybe for another QGIS; stop it first.</source>
            <translation>সার্ভার এই মুহূর্তে চলছে, হয়তো অন্য একটি QGIS-এর জন্য; আগে সেটি থামান।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server runs at {}.</source>
            <translation>সার্ভার {}-এ চলছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server speaks version {version} of the Terramask protocol and this plugin version {protocol}; update the older of the two.</source>
            <translation>সার্ভার Terramask প্রোটোকলের সংস্করণ {version} আর এই প্লাগইন সংস্করণ {protocol} ব্যবহার করে; দুটির পুরোনোটি হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server takes files of {max_bytes} bytes at most and this one has {count}; ask for a smaller area.</source>
            <translation>সার্ভার সর্বোচ্চ {max_bytes} বাইটের ফাইল নেয় আর এটি {count} বাইট; ছোট এলাকা চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/plan.py" />
            <source>The server takes {} pixels in a request, which is too few for its tiles of {}; ask its operator for a higher limit.</source>
            <translation>সার্ভার এক অনুরোধে {} পিক্সেল নেয়, যা তার {} আকারের টাইলের জন্য খুব কম; পরিচালকের কাছে বেশি সীমা চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key and accepts the chosen one.</source>
            <translation>সার্ভার কী চায় এবং বেছে নেওয়াটি গ্রহণ করে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, and none is chosen.</source>
            <translation>সার্ভার কী চায়, আর কোনোটি বেছে নেওয়া হয়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, but computes without one.</source>
            <translation>সার্ভার কী চায়, কিন্তু কী ছাড়াও গণনা করে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants no key, and none is chosen.</source>
            <translation>সার্ভার কী চায় না, আর কোনোটি বেছে নেওয়া হয়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer has other classes ({}) than its model card; it may run another model now: begin a new run.</source>
            <translation>সার্ভারের উত্তরে মডেল কার্ডের থেকে ভিন্ন শ্রেণি ({}) আছে; এখন হয়তো অন্য মডেল চলছে: নতুন রান শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer is not a GeoTIFF that can be read; try again, and tell the server's operator if it stays so.</source>
            <translation>সার্ভারের উত্তর পড়ার যোগ্য GeoTIFF নয়; আবার চেষ্টা করুন, এমনই থাকলে সার্ভারের পরিচালককে জানান।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server's log {} cannot be written; set its rights.</source>
            <translation>সার্ভারের লগ {} লেখা যায়নি; এর অনুমতি ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' also takes the date of acquisition, which the scene does not tell; give it with the bands.</source>
            <translation>সার্ভারের মডেল '{title}' ধারণের তারিখও নেয়, যা দৃশ্যে নেই; ব্যান্ডের সঙ্গে তা দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' compares {frames} dates, which Terramask cannot yet put together in QGIS; choose a server whose model takes one scene.</source>
            <translation>সার্ভারের মডেল '{title}' {frames}টি তারিখের তুলনা করে, যা Terramask এখনও QGIS-এ একত্র করতে পারে না; এমন সার্ভার বেছে নিন যার মডেল একটি দৃশ্য নেয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not look for floods; choose a server whose model does.</source>
            <translation>সার্ভারের মডেল '{title}' বন্যা খোঁজে না; এমন সার্ভার বেছে নিন যার মডেল খোঁজে।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not make masks (its task is '{task}'); choose a server with a segmentation model.</source>
            <translation>সার্ভারের মডেল '{title}' মাস্ক তৈরি করে না (এর কাজ '{task}'); বিভাজন মডেলের সার্ভার বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' gives no probabilities; ask for the classes only.</source>
            <translation>সার্ভারের মডেল '{title}' সম্ভাবনা দেয় না; শুধু শ্রেণি চান।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>The server's model card cannot be used because its field '{field}' is not {wanted}; update the server and the plugin to matching versions.</source>
            <translation>সার্ভারের মডেল কার্ড ব্যবহার করা যায় না কারণ এর ফিল্ড '{field}' {wanted} নয়; সার্ভার ও প্লাগইন মেলে এমন সংস্করণে হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model card is not an object; update the server.</source>
            <translation>সার্ভারের মডেল কার্ড অবজেক্ট নয়; সার্ভার হালনাগাদ করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>The server's packages are for processors of the kind {}, and this one is {}: start the server on another computer, and enter its address.</source>
            <translation>সার্ভারের প্যাকেজ {} ধরনের প্রসেসরের জন্য, আর এটি {}: অন্য কম্পিউটারে সার্ভার চালু করে তার ঠিকানা দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The server's plugin '{plugin}' feeds the model {name} wrong numbers, because it knows neither several dates nor integers; serve it with terramask-serve.</source>
            <translation>সার্ভারের প্লাগইন '{plugin}' মডেল {name}-কে ভুল সংখ্যা দেয়, কারণ এটি একাধিক তারিখ বা পূর্ণসংখ্যা চেনে না; terramask-serve দিয়ে চালান।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/area.py" />
            <source>The size of a pixel on the ground is not known in the layer's CRS; export the layer in another CRS, such as UTM.</source>
            <translation>স্তরের CRS-এ ভূমিতে পিক্সেলের আকার অজানা; স্তরটি অন্য CRS-এ রপ্তানি করুন, যেমন UTM।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The size of a pixel on the ground is not known in the mask's CRS; write the right one into it with 'Assign projection', or bring it into another with 'Warp (reproject)'.</source>
            <translation>মাস্কের CRS-এ ভূমিতে পিক্সেলের আকার অজানা; 'Assign projection' দিয়ে সঠিকটি লিখুন, বা 'Warp (reproject)' দিয়ে অন্যটিতে আনুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The size of the layer's pixels in metres is not known, so it cannot be resampled; export the layer in another CRS, such as UTM.</source>
            <translation>স্তরের পিক্সেলের আকার মিটারে অজানা, তাই পুনর্নমুনা করা যায় না; স্তরটি অন্য CRS-এ রপ্তানি করুন, যেমন UTM।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_csv.py" />
            <source>The table cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>সারণিটি লেখা যায়নি; দেখুন এর ফোল্ডার আছে ও তাতে জায়গা আছে কি না, এবং ফাইলটি অন্য প্রোগ্রামে খোলা নেই।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs no model; start it with terramask-serve.</source>
            <translation>{address}-এর vLLM সার্ভার কোনো মডেল চালাচ্ছে না; terramask-serve দিয়ে চালু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs {names} without Terramask; start it with terramask-serve.</source>
            <translation>{address}-এর vLLM সার্ভার Terramask ছাড়া {names} চালাচ্ছে; terramask-serve দিয়ে চালু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The web server that the layer lives on does not give out its pixels{where}{told}; check the connection and whether the file there is complete.</source>
            <translation>স্তরটি যে ওয়েব সার্ভারে আছে তা এর পিক্সেল দেয় না{where}{told}; সংযোগ এবং সেখানকার ফাইল সম্পূর্ণ কি না দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones cannot be opened; check that their layer is there.</source>
            <translation>অঞ্চলগুলো খোলা যায়নি; দেখুন এদের স্তর আছে কি না।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no CRS; set that of their layer and try again.</source>
            <translation>অঞ্চলগুলোর CRS নেই; এদের স্তরের CRS নির্ধারণ করে আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no field '{field}'; choose one that they have.</source>
            <translation>অঞ্চলগুলোতে ফিল্ড '{field}' নেই; আছে এমন একটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The {count} bands of the file have no names, so the model's {wanted} cannot be told apart; choose the bands by hand, or set band descriptions such as {names} in the file.</source>
            <translation>ফাইলের {count}টি ব্যান্ডের নাম নেই, তাই মডেলের {wanted}টি আলাদা করা যায় না; নিজে ব্যান্ড বেছে নিন, বা ফাইলে {names}-এর মতো বিবরণ দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/finding.py" />
            <source>The {name} was not looked at, because {because}.</source>
            <translation>পরীক্ষা করা হয়নি: {name}, কারণ {because}।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The {reason} says {name} and the {other} says {first}; choose the original product, or choose the bands by hand.</source>
            <translation>{reason} অনুযায়ী {name} আর {other} অনুযায়ী {first}; মূল পণ্য বেছে নিন, বা নিজে ব্যান্ড বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>There are no packages of vLLM for macOS, it has to be built from its source, and Terramask has not been tried with that: start the server on a computer with Linux, and enter its address.</source>
            <translation>macOS-এর জন্য vLLM-এর প্যাকেজ নেই, উৎস থেকে তৈরি করতে হয়, আর তার সঙ্গে Terramask পরীক্ষা করা হয়নি: Linux কম্পিউটারে সার্ভার চালু করে তার ঠিকানা দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>There are no polygons to look into; draw or select some.</source>
            <translation>ভিতরে দেখার মতো বহুভুজ নেই; কয়েকটি আঁকুন বা নির্বাচন করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>There are no zones; draw or select some.</source>
            <translation>কোনো অঞ্চল নেই; কয়েকটি আঁকুন বা নির্বাচন করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>There is a folder with the result's name in '{}'; choose another name.</source>
            <translation>'{}'-এ ফলাফলের নামে একটি ফোল্ডার আছে; অন্য নাম বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>There is a server named '{name}' already; enter another name.</source>
            <translation>'{name}' নামে সার্ভার ইতিমধ্যে আছে; অন্য নাম দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>There is no Terramask server at {server}; correct the address or the port.</source>
            <translation>{server}-এ কোনো Terramask সার্ভার নেই; ঠিকানা বা পোর্ট ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>There is no computer called {host}; correct the server address.</source>
            <translation>{host} নামে কোনো কম্পিউটার নেই; সার্ভারের ঠিকানা ঠিক করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>There is no package {} for this Python here; choose another Python.</source>
            <translation>এখানে এই Python-এর জন্য প্যাকেজ {} নেই; অন্য Python বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>There is no polygon in the area; draw one, or choose a layer of them.</source>
            <translation>এলাকায় কোনো বহুভুজ নেই; একটি আঁকুন, বা বহুভুজের স্তর বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no run to continue; begin one.</source>
            <translation>চালিয়ে যাওয়ার মতো রান নেই; একটি শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no such run to continue; begin a new one.</source>
            <translation>চালিয়ে যাওয়ার মতো এমন রান নেই; নতুন একটি শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>This computer</source>
            <translation>এই কম্পিউটার</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>This model is for demonstration: {about}</source>
            <translation>এই মডেলটি প্রদর্শনের জন্য: {about}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>This run is going on already, here or in another QGIS; wait for it or cancel it.</source>
            <translation>এই রান ইতিমধ্যে চলছে, এখানে বা অন্য QGIS-এ; অপেক্ষা করুন বা বাতিল করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>This server answers classes only, without probabilities.</source>
            <translation>এই সার্ভার শুধু শ্রেণি দেয়, সম্ভাবনা নয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Tidying up</source>
            <translation>গোছানো হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Trying what was installed</source>
            <translation>যা ইনস্টল হয়েছে তা পরীক্ষা হচ্ছে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Use 'Segment a scene' of the toolbox with it, or choose a server for floods.</source>
            <translation>এর সঙ্গে টুলবক্সের 'দৃশ্য বিভাজন করুন' ব্যবহার করুন, বা বন্যার জন্য সার্ভার বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Water vapor</source>
            <translation>জলীয় বাষ্প</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>What answers at {host} does not speak HTTP; check whether the address begins with http:// or https://, and its port.</source>
            <translation>{host}-এ যা সাড়া দেয় তা HTTP ব্যবহার করে না; ঠিকানা http:// না https:// দিয়ে শুরু, এবং পোর্ট দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>What this run has done does not fit its area; begin a new one.</source>
            <translation>এই রানে যা হয়েছে তা এর এলাকার সঙ্গে মেলে না; নতুন একটি শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>What this run has done does not fit what it is to do; begin a new one.</source>
            <translation>এই রানে যা হয়েছে তা যা করার কথা তার সঙ্গে মেলে না; নতুন একটি শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/request.py" />
            <location filename="../../plugin/processing/again.py" />
            <source>What this run was to do cannot be read; begin a new one.</source>
            <translation>এই রানের যা করার কথা ছিল তা পড়া যায়নি; নতুন একটি শুরু করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whether the server computes without a key could not be found out.</source>
            <translation>সার্ভার কী ছাড়া গণনা করে কি না জানা যায়নি।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whoever reaches {host} may have it compute, without a key.</source>
            <translation>যে-ই {host}-এ পৌঁছায়, কী ছাড়াই তাকে দিয়ে গণনা করাতে পারে।</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a colour like #0B4FD6FF</source>
            <translation>#0B4FD6FF-এর মতো রং</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file whose numbers are neither reflectance nor reflectance x 10000</source>
            <translation>যে ফাইলের সংখ্যা প্রতিফলন বা প্রতিফলন x 10000 নয়</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file with other bands than the model's</source>
            <translation>মডেলের থেকে ভিন্ন ব্যান্ডের ফাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of bands with names of their own</source>
            <translation>নিজস্ব নামসহ ব্যান্ডের তালিকা</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of classes with ids and names of their own</source>
            <translation>নিজস্ব আইডি ও নামসহ শ্রেণির তালিকা</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of objects</source>
            <translation>অবজেক্টের তালিকা</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of texts</source>
            <translation>পাঠ্যের তালিকা</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>a name</source>
            <translation>নাম</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a number above zero</source>
            <translation>শূন্যের বেশি সংখ্যা</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a part of a file</source>
            <translation>ফাইলের অংশ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>a raster</source>
            <translation>রাস্টার</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a text</source>
            <translation>পাঠ্য</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a whole number from {low} to {high}</source>
            <translation>{low} থেকে {high} পূর্ণসংখ্যা</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>about {time}</source>
            <translation>প্রায় {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>about {time} left</source>
            <translation>প্রায় {time} বাকি</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>address</source>
            <translation>ঠিকানা</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>an object</source>
            <translation>অবজেক্ট</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>band names</source>
            <translation>ব্যান্ডের নাম</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>band {number}</source>
            <translation>ব্যান্ড {number}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>certificate</source>
            <translation>সনদ</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>chip</source>
            <translation>পরীক্ষা-ছবি</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>connection</source>
            <translation>সংযোগ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>date</source>
            <translation>তারিখ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>dates</source>
            <translation>তারিখ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>file name</source>
            <translation>ফাইলের নাম</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is placed by ground control points</source>
            <translation>ভূ-নিয়ন্ত্রণ বিন্দু দিয়ে বসানো</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is rotated</source>
            <translation>ঘোরানো</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>key</source>
            <translation>কী</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>metadata ({key})</source>
            <translation>মেটাডেটা ({key})</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>model</source>
            <translation>মডেল</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>of its own</source>
            <translation>নিজস্ব</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>offset {shift:g} in the metadata</source>
            <translation>মেটাডেটায় অফসেট {shift:g}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>only addresses that begin with https:// have one</source>
            <translation>শুধু https:// দিয়ে শুরু ঠিকানার সনদ থাকে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protection</source>
            <translation>সুরক্ষা</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protocol version {protocol}, {versions}</source>
            <translation>প্রোটোকল সংস্করণ {protocol}, {versions}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>scale and offset in the file</source>
            <translation>ফাইলে স্কেল ও অফসেট</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>sends about {size} to {host}</source>
            <translation>{host}-এ প্রায় {size} পাঠায়</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model compares {frames} dates and the chip has one</source>
            <translation>মডেলটি {frames}টি তারিখের তুলনা করে আর পরীক্ষা-ছবিতে একটিই আছে</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/checkup.py" />
            <source>the model is not known</source>
            <translation>মডেলটি অজানা</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model makes no mask</source>
            <translation>মডেলটি মাস্ক তৈরি করে না</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model takes other numbers than reflectance</source>
            <translation>মডেলটি প্রতিফলন ছাড়া অন্য সংখ্যা নেয়</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants a date, which the chip has not</source>
            <translation>মডেলটির তারিখ দরকার, যা পরীক্ষা-ছবিতে নেই</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants bands that it does not have ({wanted})</source>
            <translation>মডেলটির এমন ব্যান্ড দরকার যা পরীক্ষা-ছবিতে নেই ({wanted})</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>the run was cancelled.</source>
            <translation>রানটি বাতিল হয়েছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer</source>
            <translation>সার্ভার সাড়া দেয় না</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer as it should</source>
            <translation>সার্ভার যেভাবে দেওয়ার কথা সেভাবে সাড়া দেয় না</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server lets nobody in without its key</source>
            <translation>সার্ভার তার কী ছাড়া কাউকে ঢুকতে দেয় না</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>the values 0 to 255</source>
            <translation>মান 0 থেকে 255</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>there is no address</source>
            <translation>কোনো ঠিকানা নেই</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>tile</source>
            <translation>টাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>tiles</source>
            <translation>টাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>too long</source>
            <translation>খুব দীর্ঘ সময়</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>true or false</source>
            <translation>সত্য বা মিথ্যা</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, does not run on Windows itself: start the server in the Windows Subsystem for Linux or on another computer, and enter its address.</source>
            <translation>vLLM, যা গণনা করে, Windows-এ চলে না: Windows Subsystem for Linux-এ বা অন্য কম্পিউটারে সার্ভার চালু করে তার ঠিকানা দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, runs on Linux: start the server on a computer with Linux, and enter its address.</source>
            <translation>vLLM, যা গণনা করে, Linux-এ চলে: Linux কম্পিউটারে সার্ভার চালু করে তার ঠিকানা দিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>wavelengths</source>
            <translation>তরঙ্গদৈর্ঘ্য</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/space.py" />
            <source>{:.1f} GB are needed and {:.1f} GB are free in {}; make room there and try again.</source>
            <translation>{:.1f} GB দরকার আর {:.1f} GB খালি, {}-এ; সেখানে জায়গা করে আবার চেষ্টা করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>{count} minutes</source>
            <translation>{count} মিনিট</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{count} of {all} bands</source>
            <translation>{all}টির মধ্যে {count}টি ব্যান্ড</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{count} windows</source>
            <translation>{count}টি অংশ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{done} of {total} windows</source>
            <translation>{total}টির মধ্যে {done}টি অংশ</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} did not answer in time; check the address and whether the server is busy.</source>
            <translation>{host} সময়মতো উত্তর দেয়নি; ঠিকানা ও সার্ভার ব্যস্ত কি না দেখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{host} fetches the pixels itself</source>
            <translation>{host} নিজেই পিক্সেল আনে</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} only leads to other addresses that lead nowhere; open it in a web browser, log in if it asks for that, and try again.</source>
            <translation>{host} শুধু অন্য ঠিকানায় নেয় যা কোথাও পৌঁছায় না; ওয়েব ব্রাউজারে খুলুন, চাইলে লগইন করুন, এবং আবার চেষ্টা করুন।</translation>
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
            <translation>{windows}টির মধ্যে {missing}টি অংশ বাকি: {why} পরে রান চালিয়ে যান।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} do not cover the same ground; choose bands of one and the same scene, or bring them onto one grid with 'Align rasters'.</source>
            <translation>{names} একই ভূমি জুড়ে নেই; একই দৃশ্যের ব্যান্ড বেছে নিন, বা 'Align rasters' দিয়ে এক গ্রিডে আনুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} have different coordinate reference systems; choose bands of one and the same scene.</source>
            <translation>{names}-এর স্থানাঙ্ক নির্দেশক পদ্ধতি ভিন্ন; একই দৃশ্যের ব্যান্ড বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} comes from a map service ({provider}), which gives pictures and not reflectance; choose a raster file.</source>
            <translation>{name}: উৎস একটি মানচিত্র সেবা ({provider}), যা ছবি দেয়, প্রতিফলন নয়; একটি রাস্টার ফাইল বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} has the CRS {shown} in QGIS and {written} in its file; set the layer's CRS to the file's, or write the right one into the file with 'Assign projection'.</source>
            <translation>{name}: CRS QGIS-এ {shown} আর ফাইলে {written}; স্তরের CRS ফাইলেরটি করুন, বা 'Assign projection' দিয়ে ফাইলে সঠিকটি লিখুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is not a raster file ({provider}), so that no server could be sent its bands; save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>{name} রাস্টার ফাইল নয় ({provider}), তাই কোনো সার্ভারে এর ব্যান্ড পাঠানো যায় না; 'Raw data' দিয়ে GeoTIFF হিসেবে সংরক্ষণ করে সেটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is opened with a login that is kept in QGIS; save it as a file and choose that.</source>
            <translation>{name} QGIS-এ রাখা লগইন দিয়ে খোলে; ফাইল হিসেবে সংরক্ষণ করে সেটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name} on {device}</source>
            <translation>{name}, {device}-এ</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, a model for demonstration; {details}.</source>
            <translation>{name}, প্রদর্শনের মডেল; {details}।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, served by the plugin '{plugin}': it works, with limits.</source>
            <translation>{name}, প্লাগইন '{plugin}' দিয়ে চালানো: কাজ করে, তবে সীমাবদ্ধতাসহ।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, which does not look for floods; {details}.</source>
            <translation>{name}, যা বন্যা খোঁজে না; {details}।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{sentence}; {done} of {total} windows are kept, and the run can be continued.</source>
            <translation>{sentence}; {total}টির মধ্যে {done}টি অংশ রাখা আছে, এবং রানটি চালিয়ে যাওয়া যায়।</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{title} at {address}</source>
            <translation>{address}-এ {title}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>{} cannot be deleted; delete it by hand.</source>
            <translation>{} মোছা যায়নি; নিজে মুছুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>{} cannot be started; choose another Python.</source>
            <translation>{} চালু করা যায়নি; অন্য Python বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>{} cannot be started; install the server again.</source>
            <translation>{} চালু করা যায়নি; সার্ভার আবার ইনস্টল করুন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} cannot make environments: install your system's package for that (python{}.{}-venv on Debian and Ubuntu), or choose another one.</source>
            <translation>{} এনভায়রনমেন্ট তৈরি করতে পারে না: এর জন্য সিস্টেমের প্যাকেজ ইনস্টল করুন (Debian ও Ubuntu-তে python{}.{}-venv), বা অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>{} failed; the log below says why.</source>
            <translation>{} ব্যর্থ হয়েছে; নিচের লগে কারণ আছে।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is Python {}, and {} is needed; choose another one.</source>
            <translation>{} হলো Python {}, দরকার {}; অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is not a 64-bit CPython; choose another one.</source>
            <translation>{} 64-বিট CPython নয়; অন্যটি বেছে নিন।</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>{} is there already and will be replaced.</source>
            <translation>{} ইতিমধ্যে আছে এবং প্রতিস্থাপিত হবে।</translation>
        </message>
    </context>
    <context>
        <name>TerramaskAlgorithms</name>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas</source>
            <translation>ক্ষেত্রফল</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas of a mask's classes</source>
            <translation>মাস্কের শ্রেণিগুলোর ক্ষেত্রফল</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Classes</source>
            <translation>শ্রেণিসমূহ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Classes in {}</source>
            <translation>{}-এ শ্রেণি</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Continue a run</source>
            <translation>রান চালিয়ে যান</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Detect floods</source>
            <translation>বন্যা শনাক্ত করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Finds floods and other water in a multispectral satellite scene. The scene's pixels are sent to a Terramask server, which runs the model.</source>
            <translation>বহুবর্ণালী উপগ্রহ দৃশ্যে বন্যা ও অন্য পানি খোঁজে। দৃশ্যের পিক্সেল একটি Terramask সার্ভারে পাঠানো হয়, যা মডেল চালায়।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Finishes a run that was cancelled, that failed, or that ended with QGIS. Only what is missing is asked for; the result is that of an unbroken run.

Run: the run's number, which the run that was not finished gives in its summary; empty means the newest.

Floods: where to write the result; empty means where the run began to write it.</source>
            <translation>বাতিল, ব্যর্থ বা QGIS-এর সঙ্গে শেষ হওয়া রান সম্পূর্ণ করে। শুধু যা বাকি তা চাওয়া হয়; ফলাফল অবিচ্ছিন্ন রানের মতোই।

রান: রানের নম্বর, যা অসম্পূর্ণ রান তার সারসংক্ষেপে দেয়; খালি মানে সবচেয়ে নতুন।

বন্যা: ফলাফল কোথায় লেখা হবে; খালি মানে রান যেখানে লেখা শুরু করেছিল।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Flooded area in km²</source>
            <translation>প্লাবিত ক্ষেত্রফল, km²-এ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <location filename="../../plugin/processing/scene_algorithm.py" />
            <source>Floods</source>
            <translation>বন্যা</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Floods in {}</source>
            <translation>{}-এ বন্যা</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Gives each pixel of a multispectral satellite scene one of the classes of the server's model, whatever these are: burn scars, floods. The scene's pixels are sent to a Terramask server, which runs the model. The summary names the classes and their areas.</source>
            <translation>বহুবর্ণালী উপগ্রহ দৃশ্যের প্রতিটি পিক্সেলকে সার্ভারের মডেলের একটি শ্রেণি দেয়, তা যা-ই হোক: পোড়া এলাকা, বন্যা। দৃশ্যের পিক্সেল একটি Terramask সার্ভারে পাঠানো হয়, যা মডেল চালায়। সারসংক্ষেপে শ্রেণি ও ক্ষেত্রফল থাকে।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Makes a polygon of each patch of pixels of one class, with its true area.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Class ids: those to take, separated by commas; empty means the floods, or all classes but 0 where the mask does not tell which are floods.

Smallest area: smaller patches are left out, and smaller holes are filled unless there are pixels without data in them. Areas are measured on the ellipsoid. 0 keeps all.

Simplify: no point of an outline moves further than that; 0 keeps the pixels' edges. About one pixel takes the steps out of the outlines. Borders between two classes are simplified for each of them, and may then leave gaps or overlap by that much.

Pixels that only touch at a corner are two patches. The polygons have the mask's CRS, the class's id and name, and the area on the ellipsoid in hectares and km².</source>
            <translation>এক শ্রেণির পিক্সেলের প্রতিটি খণ্ড থেকে বহুভুজ তৈরি করে, প্রকৃত ক্ষেত্রফলসহ।

মাস্ক: Terramask-এর ফলাফল, বা 8 বিটে শ্রেণির যেকোনো রাস্টার।

শ্রেণি আইডি: যেগুলো নেওয়া হবে, কমা দিয়ে আলাদা; খালি মানে বন্যা, বা কোনগুলো বন্যা তা মাস্কে না থাকলে 0 ছাড়া সব শ্রেণি।

ন্যূনতম ক্ষেত্রফল: এর চেয়ে ছোট খণ্ড বাদ যায়, আর ছোট ফাঁক ভরাট হয়, যদি তাতে ডেটাহীন পিক্সেল না থাকে। ক্ষেত্রফল উপবৃত্তকে মাপা হয়। 0 সবকিছু রাখে।

সরলীকরণ: রূপরেখার কোনো বিন্দু এর বেশি সরে না; 0 পিক্সেলের কিনারা রাখে। প্রায় এক পিক্সেলে রূপরেখার ধাপ দূর হয়। দুই শ্রেণির সীমানা প্রতিটির জন্য আলাদা সরল হয়, তাতে ততটা ফাঁক বা অধিক্রমণ থাকতে পারে।

শুধু কোণে ছোঁয়া পিক্সেল দুটি খণ্ড। বহুভুজে থাকে মাস্কের CRS, শ্রেণির আইডি ও নাম, এবং উপবৃত্তকে ক্ষেত্রফল হেক্টর ও km²-এ।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Mask to polygons</source>
            <translation>মাস্ক থেকে বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons</source>
            <translation>বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons of {}</source>
            <translation>{}-এর বহুভুজ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons: smallest area {} ha, simplified by up to {} m</source>
            <translation>বহুভুজ: ন্যূনতম ক্ষেত্রফল {} ha, সরলীকরণ সর্বোচ্চ {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Run</source>
            <translation>রান</translation>
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
            <translation>দৃশ্য: সার্ভারের মডেল যে ব্যান্ড নেয় তা-সহ রাস্টার। Sentinel-2, Landsat 8 ও 9 এবং HLS ব্যান্ডের নাম, মেটাডেটা বা ফাইলের নাম থেকে চেনা যায়। যে পণ্যের ব্যান্ড আলাদা ফাইল, তা দেওয়া হয় এর ফোল্ডার, ZIP বা একটি ফাইল দিয়ে, বা কয়েকটি স্তর হিসেবে।

এলাকা, বহুভুজ: যে অংশ দেখা হবে; কিছু না দিলে পুরো দৃশ্য। বহুভুজের বাইরে ফলাফলে ডেটা নেই।

সার্ভার: এর ঠিকানা, এবং কী থাকলে কী-সহ প্রমাণীকরণ কনফিগারেশন; প্যানেলের সার্ভারে রাখা ঠিকানার জন্য কিছু না দিলে তার সঙ্গে রাখা কী।

পরিবহন: 'b64' পিক্সেল পাঠায়, 'url' ওয়েবে থাকা স্তরের ঠিকানা পাঠায় যাতে সার্ভার তা আনে, 'auto' নিজে বেছে নেয়।

ব্যান্ড নম্বর, স্কেল, অফসেট, ডেটা নেই, তারিখ: যে দৃশ্য এগুলো নিজে জানায় না তার জন্য।

প্রতিটি শ্রেণির শতাংশ: প্রতিটি শ্রেণির জন্য আরও একটি ব্যান্ড, যদি সার্ভার দেয়। পুনর্নমুনা: আগে দৃশ্যটি মডেলের পিক্সেল আকারে আনুন; ফলাফলও সেই আকারের। এই বিন্দুর আশপাশে শুরু করুন: আগে কোথায় দেখা হবে।

ফলাফলে দৃশ্যের গ্রিড ও CRS থাকে; মানগুলো মডেলের শ্রেণি, আর দৃশ্যে ডেটা না থাকলে 255। যে রান বাতিল হয়েছে বা যাতে অংশ ব্যর্থ হয়েছে, তাতে সেখানেও 255, এবং 'রান চালিয়ে যান' দিয়ে চালিয়ে যাওয়া যায়।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Segment a scene</source>
            <translation>দৃশ্য বিভাজন করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Summary as JSON</source>
            <translation>JSON হিসেবে সারসংক্ষেপ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Tells how many pixels and how much ground each class of a mask covers, in all or in each zone.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Zones: polygons such as districts, in any CRS; empty means all of the mask. A pixel belongs to a zone if its centre is inside. Of a zone that reaches beyond the mask only what lies in it is counted.

Field with the zones' names: empty means their numbers.

The table has a row for each zone and class, and one for no data: pixels, true area in hectares and km², and the share of those pixels of the zone that have data. The flooded area is that of all zones together; where zones overlap, it counts twice. Where the mask does not tell which classes are floods, all but 0 are taken.</source>
            <translation>মাস্কের প্রতিটি শ্রেণি মোট বা প্রতিটি অঞ্চলে কত পিক্সেল ও কত ভূমি জুড়ে আছে তা জানায়।

মাস্ক: Terramask-এর ফলাফল, বা 8 বিটে শ্রেণির যেকোনো রাস্টার।

অঞ্চল: জেলার মতো বহুভুজ, যেকোনো CRS-এ; খালি মানে পুরো মাস্ক। পিক্সেলের কেন্দ্র যে অঞ্চলের ভিতরে, পিক্সেলটি তার। মাস্কের বাইরে যাওয়া অঞ্চলের শুধু মাস্কের ভিতরের অংশ গোনা হয়।

অঞ্চলের নামের ফিল্ড: খালি মানে তাদের সংখ্যা।

সারণিতে প্রতিটি অঞ্চল ও শ্রেণির একটি সারি, আর ডেটা নেই-এর একটি: পিক্সেল, হেক্টর ও km²-এ প্রকৃত ক্ষেত্রফল, এবং অঞ্চলের ডেটা আছে এমন পিক্সেলে অংশ। প্লাবিত ক্ষেত্রফল সব অঞ্চলের মোট; অঞ্চলগুলো একে অন্যের উপর পড়লে তা দুবার গোনা হয়। কোন শ্রেণি বন্যা তা মাস্কে না থাকলে 0 ছাড়া সব নেওয়া হয়।</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Windows that are missing</source>
            <translation>বাকি অংশ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>flood,water,inundation,segmentation,satellite,sentinel,landsat</source>
            <translation>বন্যা,পানি,প্লাবন,বিভাজন,উপগ্রহ,sentinel,landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>flood,water,mask,classes,segmentation,area,hectares</source>
            <translation>বন্যা,পানি,মাস্ক,শ্রেণি,বিভাজন,ক্ষেত্রফল,হেক্টর</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>segmentation,classification,land cover,burn scars,crops,satellite</source>
            <translation>বিভাজন,শ্রেণিবিন্যাস,ভূমি আচ্ছাদন,পোড়া এলাকা,ফসল,উপগ্রহ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>{} polygons of {} patches.</source>
            <translation>{}টি বহুভুজ, {}টি খণ্ডের।</translation>
        </message>
    </context>
    <context>
        <name>TerramaskParameters</name>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>All files</source>
            <translation>সব ফাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Also the per cent of each class</source>
            <translation>প্রতিটি শ্রেণির শতাংশও</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Area</source>
            <translation>এলাকা</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Band numbers in the model's order, such as 2,3,4,9,12,13</source>
            <translation>মডেলের ক্রমে ব্যান্ড নম্বর, যেমন 2,3,4,9,12,13</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Begin around this point</source>
            <translation>এই বিন্দুর আশপাশে শুরু করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Class ids, such as 1,2 (empty: floods)</source>
            <translation>শ্রেণি আইডি, যেমন 1,2 (খালি: বন্যা)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Date of acquisition, such as 2019-09-14</source>
            <translation>ধারণের তারিখ, যেমন 2019-09-14</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Field with the zones' names</source>
            <translation>অঞ্চলের নামের ফিল্ড</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Key of the server</source>
            <translation>সার্ভারের কী</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Mask</source>
            <translation>মাস্ক</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Number that means no data</source>
            <translation>যে সংখ্যা মানে ডেটা নেই</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Offset</source>
            <translation>অফসেট</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or a product: its folder, its ZIP or one of its files</source>
            <translation>বা একটি পণ্য: এর ফোল্ডার, ZIP বা একটি ফাইল</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or inside of polygons</source>
            <translation>বা বহুভুজের ভিতরে</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or its bands as separate layers</source>
            <translation>বা এর ব্যান্ডগুলো আলাদা স্তর হিসেবে</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Resample the scene to the model's pixel size</source>
            <translation>দৃশ্যটি মডেলের পিক্সেল আকারে পুনর্নমুনা করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scale (reflectance = number x scale + offset)</source>
            <translation>স্কেল (প্রতিফলন = সংখ্যা x স্কেল + অফসেট)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scene</source>
            <translation>দৃশ্য</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Server</source>
            <translation>সার্ভার</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Simplify outlines by up to so many metres</source>
            <translation>রূপরেখা সরলীকরণ, সর্বোচ্চ এত মিটার</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Smallest area in hectares</source>
            <translation>ন্যূনতম ক্ষেত্রফল, হেক্টরে</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Transport</source>
            <translation>পরিবহন</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Zones, such as districts</source>
            <translation>অঞ্চল, যেমন জেলা</translation>
        </message>
    </context>
    <context>
        <name>TerramaskPlugin</name>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Detect floods</source>
            <translation>বন্যা শনাক্ত করুন</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Open or close the Terramask panel</source>
            <translation>Terramask প্যানেল খুলুন বা বন্ধ করুন</translation>
        </message>
    </context>
    <context>
        <name>ThresholdNote</name>
        <message>
            <location filename="../../plugin/gui/threshold_note.py" />
            <source>The classes of the file are used here, not what the slider shows (at least {} %).</source>
            <translation>এখানে ফাইলের শ্রেণিগুলি ব্যবহৃত হয়, স্লাইডার যা দেখায় তা নয় (অন্তত {} %)।</translation>
        </message>
    </context>
    <context>
        <name>ThresholdRow</name>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>At least {} % likely: {} km² ({} ha)</source>
            <translation>অন্তত {} % সম্ভাবনা: {} km² ({} ha)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Classes</source>
            <translation>শ্রেণিসমূহ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Each pixel's most likely class is shown. Move the slider for another limit.</source>
            <translation>প্রতিটি পিক্সেলের সবচেয়ে সম্ভাব্য শ্রেণি দেখানো হচ্ছে। অন্য সীমার জন্য স্লাইডার সরান।</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Least likelihood of water in per cent</source>
            <translation>পানির ন্যূনতম সম্ভাবনা, শতাংশে</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show each pixel's most likely class again</source>
            <translation>প্রতিটি পিক্সেলের সবচেয়ে সম্ভাব্য শ্রেণি আবার দেখান</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show only water that the model is so sure of</source>
            <translation>শুধু সেই পানি দেখান যা নিয়ে মডেল এতটা নিশ্চিত</translation>
        </message>
    </context>
    <context>
        <name>ZonesRow</name>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Count in</source>
            <translation>&amp;গণনার ভিত্তি</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Named by</source>
            <translation>&amp;নামের ফিল্ড</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>Count in each polygon of a layer, such as districts</source>
            <translation>একটি স্তরের প্রতিটি বহুভুজে গুনুন, যেমন জেলা</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The field with the names; none means their numbers</source>
            <translation>নামের ফিল্ড; না নিলে তাদের সংখ্যা ব্যবহৃত হয়</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The whole result</source>
            <translation>পুরো ফলাফল</translation>
        </message>
    </context>
</TS>
