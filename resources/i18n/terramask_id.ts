<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
    <context>
        <name>AlgorithmRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Pengolahan tidak mengenal algoritma Terramask: mulai ulang QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Proses gagal karena sebab yang tidak dikenal Terramask; lihat rinciannya.</translation>
        </message>
    </context>
    <context>
        <name>Area</name>
        <message>
            <location filename="../../plugin/processing/polygons.py" />
            <source>The area cannot be brought into the layer's CRS: choose another area.</source>
            <translation>Area tidak dapat diubah ke CRS layer: pilih area lain.</translation>
        </message>
    </context>
    <context>
        <name>AreaBox</name>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A polygon on the map</source>
            <translation>Poligon pada peta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A rectangle on the map</source>
            <translation>Persegi panjang pada peta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Click the corners on the map; a right click or a double click ends, Backspace takes a corner back, Esc gives up</source>
            <translation>Klik sudut-sudutnya pada peta; klik kanan atau klik ganda mengakhiri, Backspace membatalkan satu sudut, Esc membatalkan semuanya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Drag a rectangle on the map; Esc gives it up</source>
            <translation>Seret persegi panjang pada peta; Esc membatalkannya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a polygon on the map.</source>
            <translation>Gambar poligon pada peta.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a rectangle on the map.</source>
            <translation>Gambar persegi panjang pada peta.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Polygons of a layer</source>
            <translation>Poligon dari sebuah layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>The area lies outside the layer: choose another area.</source>
            <translation>Area terletak di luar layer: pilih area lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>What the map shows</source>
            <translation>Yang ditampilkan peta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Which part of the layer to look at</source>
            <translation>Bagian layer yang akan diperiksa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Whole layer</source>
            <translation>Seluruh layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>about {}</source>
            <translation>sekitar {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>at most {}</source>
            <translation>paling banyak {}</translation>
        </message>
    </context>
    <context>
        <name>AreasModel</name>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Class</source>
            <translation>Kelas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>District</source>
            <translation>Distrik</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Part of the pixels that have data</source>
            <translation>Bagian dari piksel yang memiliki data</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Pixels</source>
            <translation>Piksel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Share</source>
            <translation>Bagian</translation>
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
            <translation>Terjadi kesalahan yang tidak dikenal Terramask; lihat rinciannya.</translation>
        </message>
    </context>
    <context>
        <name>BandDialog</name>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>'{}' is not a number: correct it or leave it empty.</source>
            <translation>'{}' bukan angka: perbaiki atau kosongkan.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Acquired</source>
            <translation>Direkam</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>As recognised</source>
            <translation>Sesuai pengenalan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Band {} cannot be both {} and {}: choose another.</source>
            <translation>Band {} tidak dapat sekaligus menjadi {} dan {}: pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Bands and units</source>
            <translation>Band dan satuan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose a band</source>
            <translation>Pilih band</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose the band of the file that is {}.</source>
            <translation>Pilih band dari berkas yang merupakan {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Looking at the values …</source>
            <translation>Memeriksa nilai …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>No data</source>
            <translation>Tidak ada data</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Offset</source>
            <translation>Ofset</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Reflectance = value {} scale + offset.</source>
            <translation>Reflektansi = nilai {} skala + ofset.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>The scale cannot be 0: correct it or leave it empty.</source>
            <translation>Skala tidak boleh 0: perbaiki atau kosongkan.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says</source>
            <translation>sesuai isi berkas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says, else 0.0001 for integers</source>
            <translation>sesuai isi berkas, jika tidak ada 0,0001 untuk bilangan bulat</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>no name</source>
            <translation>tanpa nama</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>not known</source>
            <translation>tidak diketahui</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>&amp;Copy report</source>
            <translation>&amp;Salin laporan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>All is well with the server.</source>
            <translation>Server dalam keadaan baik.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Check &amp;again</source>
            <translation>&amp;Periksa lagi</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Looking at the server …</source>
            <translation>Memeriksa server …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Server doctor</source>
            <translation>Pemeriksaan server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Something is wrong; the lines below say what to do.</source>
            <translation>Ada yang tidak beres; baris di bawah ini menjelaskan apa yang perlu dilakukan.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>The server can be used; mind the hints below.</source>
            <translation>Server dapat digunakan; perhatikan petunjuk di bawah ini.</translation>
        </message>
    </context>
    <context>
        <name>DrawButton</name>
        <message>
            <location filename="../../plugin/gui/draw_button.py" />
            <source>Draw</source>
            <translation>Gambar</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>Drop it here to look at it</source>
            <translation>Lepaskan di sini untuk memeriksanya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>This is no raster</source>
            <translation>Ini bukan raster</translation>
        </message>
    </context>
    <context>
        <name>EstimateBox</name>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Estimating …</source>
            <translation>Memperkirakan …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Resample to {} m</source>
            <translation>Ubah resolusi ke {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The pixels are {} m wide, and the model was trained on {} m.</source>
            <translation>Lebar piksel {} m, sedangkan model dilatih dengan {} m.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The result then has pixels of this size, and finds what the model knows</source>
            <translation>Hasilnya akan memiliki piksel berukuran ini, dan menemukan apa yang dikenal model</translation>
        </message>
    </context>
    <context>
        <name>FloodRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Pengolahan tidak mengenal algoritma Terramask: mulai ulang QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Proses gagal karena sebab yang tidak dikenal Terramask; lihat rinciannya.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>A demonstration model, to try things out and not for real work.</source>
            <translation>Model demonstrasi untuk mencoba, bukan untuk pekerjaan sesungguhnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>No Terramask server: it works, with limits. {}</source>
            <translation>Bukan server Terramask: berfungsi dengan keterbatasan. {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Options</source>
            <translation>Opsi</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Show or hide the options</source>
            <translation>Tampilkan atau sembunyikan opsi</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Still needed: {}.</source>
            <translation>Masih diperlukan: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a file to save to</source>
            <translation>berkas tujuan penyimpanan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a layer that fits</source>
            <translation>layer yang sesuai</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a server that answers</source>
            <translation>server yang menjawab</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>an area on the layer</source>
            <translation>area pada layer</translation>
        </message>
    </context>
    <context>
        <name>GuideBox</name>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>An artificial flooded valley that is shipped with Terramask</source>
            <translation>Lembah banjir buatan yang disertakan dalam Terramask</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Choose a server that answers, or start one on this computer.</source>
            <translation>Pilih server yang menjawab, atau jalankan server di komputer ini.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide</source>
            <translation>Tutup panduan ini</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide; the help opens it again</source>
            <translation>Tutup panduan ini; bantuan dapat membukanya kembali</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open a satellite scene, or the sample scene.</source>
            <translation>Buka citra satelit, atau citra contoh.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open the sample scene</source>
            <translation>Buka citra contoh</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Press the blue button. The mask appears on the map.</source>
            <translation>Tekan tombol biru. Mask akan muncul pada peta.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Your first mask</source>
            <translation>Mask pertama Anda</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Guide to the first mask</source>
            <translation>Panduan menuju mask pertama</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help</source>
            <translation>Bantuan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help, and the guide to the first mask</source>
            <translation>Bantuan, dan panduan menuju mask pertama</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Servers, and where results are saved</source>
            <translation>Server, dan tempat penyimpanan hasil</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Settings</source>
            <translation>Pengaturan</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>&amp;Back</source>
            <translation>&amp;Kembali</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Help</source>
            <translation>Bantuan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>No web browser could be opened; the help is in {}.</source>
            <translation>Tidak ada peramban web yang dapat dibuka; bantuan berada di {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Open in a &amp;web browser</source>
            <translation>Buka di peramban &amp;web</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show the page from before</source>
            <translation>Tampilkan halaman sebelumnya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show this page where it can be searched and printed</source>
            <translation>Tampilkan halaman ini di tempat yang memungkinkan pencarian dan pencetakan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Terramask help</source>
            <translation>Bantuan Terramask</translation>
        </message>
    </context>
    <context>
        <name>LayerBox</name>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Add a satellite scene to the project, or open one with '…'.</source>
            <translation>Tambahkan citra satelit ke proyek, atau buka dengan '…'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Putting the bands of {} together …</source>
            <translation>Menggabungkan band dari {} …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Reading the layer's bands …</source>
            <translation>Membaca band layer …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>That is no raster: drag a raster layer here, or a scene's files.</source>
            <translation>Itu bukan raster: seret layer raster ke sini, atau berkas-berkas sebuah citra.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The layer's file cannot be found: repair its source or remove it.</source>
            <translation>Berkas layer tidak ditemukan: perbaiki sumbernya atau hapus layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The satellite scene to look at</source>
            <translation>Citra satelit yang akan diperiksa</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <location filename="../../plugin/gui/layer_menu.py" />
            <source>Detect floods</source>
            <translation>Deteksi banjir</translation>
        </message>
    </context>
    <context>
        <name>LayerMetadata</name>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Acquired: {}</source>
            <translation>Direkam: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Bands and numbers: {}</source>
            <translation>Band dan angka: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Model: {}</source>
            <translation>Model: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>On the server: {}</source>
            <translation>Di server: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Read as: {}</source>
            <translation>Dibaca sebagai: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Scene: {}</source>
            <translation>Citra: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Server: {}</source>
            <translation>Server: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of '{}'.</source>
            <translation>Kelas yang diberikan model '{}' kepada piksel dari '{}'.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of a scene.</source>
            <translation>Kelas yang diberikan model '{}' kepada piksel sebuah citra.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The run has not come to its end; a part is missing.</source>
            <translation>Proses belum selesai; sebagian masih kurang.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Tiles: {}</source>
            <translation>Ubin: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Version of Terramask: {}</source>
            <translation>Versi Terramask: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Written: {}</source>
            <translation>Ditulis: {}</translation>
        </message>
    </context>
    <context>
        <name>LayersDialog</name>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Layers</source>
            <translation>Daftar layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Put several layers together</source>
            <translation>Gabungkan beberapa layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Tick the layers that hold the bands of one scene.</source>
            <translation>Centang layer yang memuat band dari satu citra.</translation>
        </message>
    </context>
    <context>
        <name>LocalInstallBox</name>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Computes on</source>
            <translation>&amp;Perangkat komputasi</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Python</source>
            <translation>P&amp;ython</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose a Python</source>
            <translation>Pilih Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose another Python</source>
            <translation>Pilih Python lain</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Installing for a graphics card has not been tried yet, nor is it known how much room it takes; {:.0f} GB should be free. {:.1f} GB are, in {}.</source>
            <translation>Pemasangan untuk kartu grafis belum pernah dicoba, dan belum diketahui berapa ruang yang dibutuhkan; sebaiknya {:.0f} GB bebas. Yang bebas {:.1f} GB, di {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Looking for Python …</source>
            <translation>Mencari Python …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>No Python {} was found; install one with your system's packages, or choose it with the button …</source>
            <translation>Python {} tidak ditemukan; pasang dengan paket sistem Anda, atau pilih dengan tombol …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Takes {:.1f} GB; {:.0f} GB must be free for a while, and {:.1f} GB are, in {}.</source>
            <translation>Membutuhkan {:.1f} GB; {:.0f} GB harus bebas untuk sementara, dan yang bebas {:.1f} GB, di {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The Python that the server gets an environment of; it is not changed</source>
            <translation>Python yang menjadi dasar lingkungan server; Python itu tidak diubah</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The processor</source>
            <translation>Prosesor</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>What computes; it cannot be changed without installing</source>
            <translation>Yang melakukan komputasi; tidak dapat diubah tanpa pemasangan</translation>
        </message>
    </context>
    <context>
        <name>LocalServeBox</name>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Keep running when QGIS closes</source>
            <translation>&amp;Tetap berjalan saat QGIS ditutup</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Model</source>
            <translation>&amp;Model</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>A folder with config.json and weights, or a model's name on the Hugging Face hub, from which it is downloaded</source>
            <translation>Folder berisi config.json dan bobot, atau nama model di Hugging Face Hub, yang menjadi sumber pengunduhan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Another model</source>
            <translation>Model lain</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Demonstration model</source>
            <translation>Model demonstrasi</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Enter the folder of a model, or its name on the hub.</source>
            <translation>Masukkan folder sebuah model, atau namanya di hub.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder of the model</source>
            <translation>Folder model</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder, or owner/model on the hub</source>
            <translation>Folder, atau pemilik/model di hub</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Otherwise the server ends together with QGIS, however that ends</source>
            <translation>Jika tidak, server berakhir bersama QGIS, bagaimanapun QGIS berakhir</translation>
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
            <translation>&amp;Hapus</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Install</source>
            <translation>&amp;Pasang</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Start</source>
            <translation>&amp;Mulai</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Update</source>
            <translation>Per&amp;barui</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;Gunakan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>C&amp;ancel</source>
            <translation>B&amp;atal</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Choose this server in the panel</source>
            <translation>Pilih server ini di panel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Delete the server and all that was installed for it? The folder is {}. Models that were fetched from the hub stay in the cache that other programs use, too.</source>
            <translation>Hapus server dan semua yang dipasang untuknya? Foldernya {}. Model yang diambil dari hub tetap berada di cache yang juga digunakan program lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>How to do that</source>
            <translation>Cara melakukannya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>S&amp;top</source>
            <translation>Hen&amp;tikan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Server on this computer</source>
            <translation>Server di komputer ini</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>U&amp;ninstall …</source>
            <translation>&amp;Copot pemasangan …</translation>
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
            <translation>ZIP, berkas sebuah produk, atau beberapa band</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>A folder of bands</source>
            <translation>Folder berisi band</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>All files</source>
            <translation>Semua berkas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a ZIP or a file of a product …</source>
            <translation>Buka ZIP atau berkas sebuah produk …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a folder of bands …</source>
            <translation>Buka folder berisi band …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene</source>
            <translation>Buka citra</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene that is not a layer yet</source>
            <translation>Buka citra yang belum menjadi layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Products and bands</source>
            <translation>Produk dan band</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Put several layers together …</source>
            <translation>Gabungkan beberapa layer …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>{} and {} more</source>
            <translation>{} dan {} lainnya</translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Choose a folder; without one, results are temporary.</source>
            <translation>Pilih folder; tanpa folder, hasil bersifat sementara.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Folder for new results</source>
            <translation>Folder untuk hasil baru</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In new files in this folder</source>
            <translation>Dalam berkas baru di folder ini</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In temporary files, which go when QGIS does</source>
            <translation>Dalam berkas sementara, yang hilang saat QGIS ditutup</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>New results of the panel</source>
            <translation>Hasil baru dari panel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Open folder</source>
            <translation>Buka folder</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Runs that can be continued</source>
            <translation>Proses yang dapat dilanjutkan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>There is no run yet</source>
            <translation>Belum ada proses</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>This folder does not exist; choose another.</source>
            <translation>Folder ini tidak ada; pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>What the box of this name in the panel is at the beginning</source>
            <translation>Keadaan awal kotak dengan nama ini di panel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>With probabilities</source>
            <translation>Dengan probabilitas</translation>
        </message>
    </context>
    <context>
        <name>OutputBox</name>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>A temporary file goes when QGIS does</source>
            <translation>Berkas sementara hilang saat QGIS ditutup</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Also how sure the model is of each class; after the run a slider sets a limit</source>
            <translation>Juga seberapa yakin model terhadap setiap kelas; setelah proses, penggeser menentukan batasnya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Choose the file to save to</source>
            <translation>Pilih berkas tujuan penyimpanan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>Berikan jalur lengkap berkas tujuan penyimpanan.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>New file in {}</source>
            <translation>Berkas baru di {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save the flood mask</source>
            <translation>Simpan mask banjir</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save to</source>
            <translation>Simpan ke</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Temporary file</source>
            <translation>Berkas sementara</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>Folder {} tidak ada: pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} for new results does not exist: choose another file.</source>
            <translation>Folder {} untuk hasil baru tidak ada: pilih berkas lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The server's model gives no probabilities</source>
            <translation>Model server tidak memberikan probabilitas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>With probabilities</source>
            <translation>Dengan probabilitas</translation>
        </message>
    </context>
    <context>
        <name>PastRuns</name>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>Classes</source>
            <translation>Kelas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The result {} is not there any more: repeat the run.</source>
            <translation>Hasil {} sudah tidak ada: ulangi proses itu.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The run's scene cannot be opened: choose a layer and start it above.</source>
            <translation>Citra proses ini tidak dapat dibuka: pilih layer dan mulai di atas.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>What this run was to do is not known any more, or its scene's address held a key, which is not kept: choose the layer and start it above.</source>
            <translation>Apa yang harus dilakukan proses ini sudah tidak diketahui, atau alamat citranya memuat kunci, yang tidak disimpan: pilih layer dan mulai di atas.</translation>
        </message>
    </context>
    <context>
        <name>PolygonLayerRow</name>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Add a polygon layer to the project, or choose another area.</source>
            <translation>Tambahkan layer poligon ke proyek, atau pilih area lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Leave out the polygons that are not selected on the map</source>
            <translation>Abaikan poligon yang tidak terpilih pada peta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>No polygon is selected: select some on the map, or take them all.</source>
            <translation>Tidak ada poligon yang terpilih: pilih beberapa pada peta, atau gunakan semuanya.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Polygon layer</source>
            <translation>Layer poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Selected polygons only</source>
            <translation>Hanya poligon terpilih</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer is empty: choose another one.</source>
            <translation>Layer poligon kosong: pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer to look inside</source>
            <translation>Layer poligon yang bagian dalamnya akan diperiksa</translation>
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
            <translation>&amp;Buat poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>&amp;Simplify by up to</source>
            <translation>&amp;Sederhanakan hingga</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>1 polygon</source>
            <translation>1 poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Dibatalkan; tidak ada yang ditulis.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>Berikan jalur lengkap berkas tujuan penyimpanan.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Making polygons</source>
            <translation>Membuat poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>No point of an outline moves further; 0 keeps the edges of the pixels</source>
            <translation>Tidak ada titik garis tepi yang bergeser lebih jauh; 0 mempertahankan tepi piksel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons</source>
            <translation>Poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons of {}</source>
            <translation>Poligon dari {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save &amp;to</source>
            <translation>Simpan &amp;ke</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save the polygons</source>
            <translation>Simpan poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smaller patches are left out, and smaller holes are filled; 0 keeps all</source>
            <translation>Bidang yang lebih kecil diabaikan, dan lubang yang lebih kecil diisi; 0 mempertahankan semuanya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smallest &amp;area</source>
            <translation>&amp;Luas terkecil</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Temporary file</source>
            <translation>Berkas sementara</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>Folder {} tidak ada: pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The layer '{}' shows this file: choose another, or remove the layer.</source>
            <translation>Layer '{}' menampilkan berkas ini: pilih yang lain, atau hapus layer itu.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The project was closed meanwhile, so nothing was added; the polygons are in {}.</source>
            <translation>Proyek ditutup sementara itu, sehingga tidak ada yang ditambahkan; poligon ada di {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Hasil tidak lagi ada dalam proyek: tambahkan lagi, atau jalankan lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>There is no patch as large as that; nothing was added to the map.</source>
            <translation>Tidak ada bidang seluas itu; tidak ada yang ditambahkan ke peta.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>{} polygons</source>
            <translation>{} poligon</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Address</source>
            <translation>&amp;Alamat</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Kunci</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nama</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Add a server</source>
            <translation>Tambah server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Edit the server</source>
            <translation>Sunting server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Encrypted. QGIS checks the server's certificate; authorities and exceptions are under Settings, Options, Authentication.</source>
            <translation>Terenkripsi. QGIS memeriksa sertifikat server; otoritas dan pengecualian terdapat di Pengaturan, Opsi, Authentication.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'API Header' with the header Authorization and the value Bearer KEY. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>Untuk server yang meminta kunci: tambahkan konfigurasi jenis 'API Header' dengan header Authorization dan nilai Bearer KEY. Untuk server yang meminta sertifikat klien: konfigurasi dari salah satu jenis 'PKI'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'Basic authentication' with any user name and the key as its password. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>Untuk server yang meminta kunci: tambahkan konfigurasi jenis 'Basic authentication' dengan nama pengguna bebas dan kunci sebagai kata sandinya. Untuk server yang meminta sertifikat klien: konfigurasi dari salah satu jenis 'PKI'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: scenes can be read on the way.</source>
            <translation>Tidak terenkripsi: citra dapat terbaca di perjalanan.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: the key can be read on the way and used by others. Ask the server's operator for an address that begins with https://.</source>
            <translation>Tidak terenkripsi: kunci dapat terbaca di perjalanan dan digunakan orang lain. Mintalah kepada pengelola server alamat yang diawali https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted; nothing leaves this computer.</source>
            <translation>Tidak terenkripsi; tidak ada yang meninggalkan komputer ini.</translation>
        </message>
    </context>
    <context>
        <name>ProfileTable</name>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Add a server</source>
            <translation>Tambah server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Edit the server</source>
            <translation>Sunting server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Key</source>
            <translation>Kunci</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move down</source>
            <translation>Pindah ke bawah</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move up</source>
            <translation>Pindah ke atas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Remove the server</source>
            <translation>Hapus server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>yes</source>
            <translation>ya</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancelling</source>
            <translation>Membatalkan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>End the run; what is there stays</source>
            <translation>Akhiri proses; yang sudah ada tetap ada</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Getting ready</source>
            <translation>Bersiap</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>about {} left</source>
            <translation>sekitar {} lagi</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>{} of {} windows</source>
            <translation>{} dari {} petak</translation>
        </message>
    </context>
    <context>
        <name>RecognitionCard</name>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Change …</source>
            <translation>Ubah …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose bands …</source>
            <translation>Pilih band …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose the bands and the units by hand</source>
            <translation>Pilih band dan satuan secara manual</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Dibatalkan; tidak ada yang ditulis.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Hasil tidak lagi ada dalam proyek: tambahkan lagi, atau jalankan lagi.</translation>
        </message>
    </context>
    <context>
        <name>ResultLayer</name>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Classes</source>
            <translation>Kelas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Floods</source>
            <translation>Banjir</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood of flood</source>
            <translation>Kemungkinan banjir</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood: {}</source>
            <translation>Kemungkinan: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>The mask {} cannot be read back: save it to another folder.</source>
            <translation>Mask {} tidak dapat dibaca kembali: simpan ke folder lain.</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Areas of the classes, in all or by district</source>
            <translation>Luas setiap kelas, secara keseluruhan atau per distrik</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Finished</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Make polygons of the result</source>
            <translation>Buat poligon dari hasil</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>No water found</source>
            <translation>Tidak ditemukan air</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Polygons …</source>
            <translation>Poligon …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Show all of the result on the map</source>
            <translation>Tampilkan seluruh hasil pada peta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Statistics …</source>
            <translation>Statistik …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Zoom</source>
            <translation>Perbesar</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>{} km² under water</source>
            <translation>{} km² tergenang air</translation>
        </message>
    </context>
    <context>
        <name>RunControl</name>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Dibatalkan; tidak ada yang ditulis.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; {} of {} windows are kept.</source>
            <translation>Dibatalkan; {} dari {} petak disimpan.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>The mask is in {}.</source>
            <translation>Mask berada di {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>{} of {} windows failed</source>
            <translation>{} dari {} petak gagal</translation>
        </message>
    </context>
    <context>
        <name>RunsBox</name>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Ask the server for the windows that are missing</source>
            <translation>Minta petak yang kurang dari server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Continue</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Do the same again, into a new file</source>
            <translation>Lakukan hal yang sama lagi, ke berkas baru</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Forget this run; what is on the map and on the disk stays</source>
            <translation>Lupakan proses ini; yang ada pada peta dan di diska tetap ada</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Repeat</source>
            <translation>Ulangi</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Runs</source>
            <translation>Proses</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show details</source>
            <translation>Tampilkan rincian</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show the result on the map</source>
            <translation>Tampilkan hasil di peta</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show why the run failed, or has gaps</source>
            <translation>Tampilkan mengapa proses gagal atau tidak lengkap</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Zoom to</source>
            <translation>Zum ke</translation>
        </message>
    </context>
    <context>
        <name>RunsList</name>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Cancelled</source>
            <translation>Dibatalkan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Ended with QGIS</source>
            <translation>Berakhir bersama QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Failed</source>
            <translation>Gagal</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>File: {}</source>
            <translation>Berkas: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Model: {}</source>
            <translation>Model: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Running</source>
            <translation>Berjalan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Runs</source>
            <translation>Proses</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Scene without a name</source>
            <translation>Citra tanpa nama</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Server: {}</source>
            <translation>Server: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>With gaps</source>
            <translation>Tidak lengkap</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} km²</source>
            <translation>{} km²</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} of {} windows</source>
            <translation>{} dari {} petak</translation>
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
            <translation>Periksa server dari alamat hingga modelnya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Doctor</source>
            <translation>Pemeriksaan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Looking for the server …</source>
            <translation>Mencari server …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The key travels unencrypted and can be read on the way; use an address that begins with https://.</source>
            <translation>Kunci dikirim tanpa enkripsi dan dapat terbaca di perjalanan; gunakan alamat yang diawali https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The server is being looked for.</source>
            <translation>Server sedang dicari.</translation>
        </message>
    </context>
    <context>
        <name>ServerChooser</name>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add server …</source>
            <translation>Tambah server …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add, edit or remove a server</source>
            <translation>Tambah, sunting, atau hapus server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Bring back the server that was removed</source>
            <translation>Kembalikan server yang dihapus</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Edit …</source>
            <translation>Sunting …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Last seen: {}</source>
            <translation>Terakhir terlihat: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server on this computer …</source>
            <translation>Server di komputer ini …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Undo</source>
            <translation>Batalkan</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>{} was removed.</source>
            <translation>{} telah dihapus.</translation>
        </message>
    </context>
    <context>
        <name>ServerRemedies</name>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Choose or add the configuration that holds the key</source>
            <translation>Pilih atau tambahkan konfigurasi yang memuat kunci</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Enter QGIS's master password</source>
            <translation>Masukkan kata sandi utama QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Have a server run on this computer</source>
            <translation>Jalankan server di komputer ini</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Set the key …</source>
            <translation>Atur kunci …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Start a local server …</source>
            <translation>Mulai server lokal …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Unlock</source>
            <translation>Buka kunci</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDialog</name>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Add as layer</source>
            <translation>&amp;Tambahkan sebagai layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Save as CSV …</source>
            <translation>&amp;Simpan sebagai CSV …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>'{}' was added to the project.</source>
            <translation>'{}' telah ditambahkan ke proyek.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Add the table to the project, beside the result</source>
            <translation>Tambahkan tabel ke proyek, di samping hasil</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas by {}</source>
            <translation>Luas per {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of classes</source>
            <translation>Luas kelas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of the classes</source>
            <translation>Luas setiap kelas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>C&amp;opy</source>
            <translation>S&amp;alin</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Dibatalkan; tidak ada yang ditulis.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Copy the table, to be pasted into a spreadsheet</source>
            <translation>Salin tabel untuk ditempelkan ke lembar kerja</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Counting pixels</source>
            <translation>Menghitung piksel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Save the table</source>
            <translation>Simpan tabel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Saved to {}</source>
            <translation>Disimpan ke {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Hasil tidak lagi ada dalam proyek: tambahkan lagi, atau jalankan lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>The table was copied.</source>
            <translation>Tabel telah disalin.</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Burn scars in {}</source>
            <translation>Bekas kebakaran di {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect burn scars</source>
            <translation>Deteksi bekas kebakaran</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect floods</source>
            <translation>Deteksi banjir</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Floods in {}</source>
            <translation>Banjir di {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Give each pixel of the layer one of the model's classes</source>
            <translation>Beri setiap piksel layer salah satu kelas dari model</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for burnt land in the layer</source>
            <translation>Cari lahan terbakar di layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for floods in the layer</source>
            <translation>Cari banjir di layer</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Map {}</source>
            <translation>Petakan {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>{} in {}</source>
            <translation>{} di {}</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>Task</source>
            <translation>Tugas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>What to look for; each task has a server that can do it</source>
            <translation>Yang akan dicari; setiap tugas memiliki server yang mampu mengerjakannya</translation>
        </message>
    </context>
    <context>
        <name>Terramask</name>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> (HTTP status {status})</source>
            <translation> (status HTTP {status})</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> at row {row}, column {column}</source>
            <translation> pada baris {row}, kolom {column}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source> or of </source>
            <translation> atau dari </translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>'reflectance' or 'raw'</source>
            <translation>'reflectance' atau 'raw'</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>'{address}' is not a server address; enter one such as {example}.</source>
            <translation>'{address}' bukan alamat server; masukkan alamat seperti {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>'{first}' and '{second}'</source>
            <translation>'{first}' dan '{second}'</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' and '{other}' are not of the same {title} ({known} and {value}); choose bands of one and the same scene.</source>
            <translation>'{name}' dan '{other}' tidak memiliki {title} yang sama ({known} dan {value}); pilih band dari satu citra yang sama.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' cannot be read; check that it is complete and within reach.</source>
            <translation>'{name}' tidak dapat dibaca; periksa apakah lengkap dan dapat dijangkau.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' holds more than {most_files} files; choose the folder of one product.</source>
            <translation>'{name}' berisi lebih dari {most_files} berkas; pilih folder satu produk.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' is neither a GeoTIFF nor a JPEG 2000, whatever its name says; check that the product is complete and where it comes from.</source>
            <translation>'{name}' bukan GeoTIFF maupun JPEG 2000, apa pun kata namanya; periksa apakah produk lengkap dan dari mana asalnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' is of {sensor} and '{other}' of {other_sensor}; choose bands of one and the same scene.</source>
            <translation>'{name}' berasal dari {sensor} dan '{other}' dari {other_sensor}; pilih band dari satu citra yang sama.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>'{path}' is open in another program or loaded in QGIS; remove that layer or choose another name.</source>
            <translation>'{path}' terbuka di program lain atau dimuat di QGIS; hapus layer itu atau pilih nama lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>'{text}' is not a list of band numbers; write them like 2,3,4,9,12,13.</source>
            <translation>'{text}' bukan daftar nomor band; tulislah seperti 2,3,4,9,12,13.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>'{text}' is not a list of class ids; write them like 1,2.</source>
            <translation>'{text}' bukan daftar ID kelas; tulislah seperti 1,2.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>'{title}' must be a number, 0 or greater.</source>
            <translation>'{title}' harus berupa angka 0 atau lebih.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds more than one scene ('{first}' and '{second}' are of two); choose the folder of one, or the bands themselves.</source>
            <translation>'{where}' berisi lebih dari satu citra ('{first}' dan '{second}' berasal dari dua citra); pilih folder salah satunya, atau band itu sendiri.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds no bands of Sentinel-2, Landsat or HLS, and none with names such as B8A.tif; choose the folder of a product, or the bands themselves.</source>
            <translation>'{where}' tidak berisi band Sentinel-2, Landsat, atau HLS, dan tidak ada yang bernama seperti B8A.tif; pilih folder sebuah produk, atau band itu sendiri.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>(no name)</source>
            <translation>(tanpa nama)</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>1 window</source>
            <translation>1 petak</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>; {nodata:.10g} is no data</source>
            <translation>; {nodata:.10g} berarti tidak ada data</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, and {per_cent} of its pixels are what the model makes of them.</source>
            <translation>Potongan citra {side} x {side} piksel kembali dalam {milliseconds} ms, dan {per_cent} pikselnya sesuai dengan hasil model.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, but only {per_cent} of its pixels are what the model makes of them.</source>
            <translation>Potongan citra {side} x {side} piksel kembali dalam {milliseconds} ms, tetapi hanya {per_cent} pikselnya sesuai dengan hasil model.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, on its grid and with the model's classes.</source>
            <translation>Potongan citra {side} x {side} piksel kembali dalam {milliseconds} ms, pada grid-nya dan dengan kelas model.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, with no data in {per_cent} of its pixels, all of which have some.</source>
            <translation>Potongan citra {side} x {side} piksel kembali dalam {milliseconds} ms, tanpa data pada {per_cent} pikselnya, padahal semuanya memiliki data.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>A file that the layer is made of is not there{where}; put it back and try again.</source>
            <translation>Berkas penyusun layer tidak ada{where}; kembalikan dan coba lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>A key is chosen that the server does not ask for; it is sent all the same.</source>
            <translation>Kunci yang dipilih tidak diminta server; kunci tetap dikirim.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/packing.py" />
            <source>A part of the layer cannot be packed for sending; export it as a GeoTIFF and try again.</source>
            <translation>Sebagian layer tidak dapat dikemas untuk dikirim; ekspor sebagai GeoTIFF dan coba lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/ground.py" />
            <source>A part of the mask has no place on the ground in the mask's CRS, so that its area is not known; bring the mask into another CRS with 'Warp (reproject)'.</source>
            <translation>Sebagian mask tidak memiliki tempat di permukaan bumi dalam CRS mask, sehingga luasnya tidak diketahui; ubah mask ke CRS lain dengan 'Proyeksi kembali'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be drawn; repair its geometry with 'Fix geometries'.</source>
            <translation>Sebuah poligon area tidak dapat digambar; perbaiki geometrinya dengan 'Fix geometries'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be read; repair its geometry with 'Fix geometries'.</source>
            <translation>Sebuah poligon area tidak dapat dibaca; perbaiki geometrinya dengan 'Fix geometries'.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address begins with http:// or https:// and not with {scheme}://; enter one such as {example}.</source>
            <translation>Alamat server diawali http:// atau https:// dan bukan {scheme}://; masukkan alamat seperti {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address holds no user name and nothing after '?' or '#'; enter one such as {example}.</source>
            <translation>Alamat server tidak memuat nama pengguna dan tidak memuat apa pun setelah '?' atau '#'; masukkan alamat seperti {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>A server runs at {} already.</source>
            <translation>Sebuah server sudah berjalan di {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>A web page came instead of an answer from the server at {server}: the network or the server may ask for a login; open the address in a web browser, log in, and try again.</source>
            <translation>Yang datang adalah halaman web, bukan jawaban dari server di {server}: jaringan atau server mungkin meminta masuk; buka alamat itu di peramban web, masuk, dan coba lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>All zones lie outside the mask; choose some that overlap it.</source>
            <translation>Semua zona terletak di luar mask; pilih zona yang bertumpang tindih dengannya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>Another QGIS installs or removes the server at this moment; wait until it has ended there.</source>
            <translation>QGIS lain sedang memasang atau menghapus server saat ini; tunggu sampai selesai di sana.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Apr</source>
            <translation>Apr</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator for an address that begins with https://.</source>
            <translation>Mintalah kepada pengelola server alamat yang diawali https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>Ask the server's operator to run terramask-serve --check, which looks for the cause there.</source>
            <translation>Mintalah pengelola server menjalankan terramask-serve --check, yang mencari penyebabnya di sana.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator to start it with terramask-serve --api-key.</source>
            <translation>Mintalah pengelola server memulainya dengan terramask-serve --api-key.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Aug</source>
            <translation>Agu</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} cannot be reflectance: its median is {middle:.4g} (the file's values are {lowest:.6g} to {highest:.6g}); choose another scene, or give the right scale and offset.</source>
            <translation>Band {name} tidak mungkin reflektansi: mediannya {middle:.4g} (nilai berkas {lowest:.6g} hingga {highest:.6g}); pilih citra lain, atau berikan skala dan ofset yang benar.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} has 8-bit values, as a picture for looking at has; choose the scene that it was made from, or give the scale and offset of its reflectance.</source>
            <translation>Band {name} memiliki nilai 8 bit, seperti gambar untuk dilihat; pilih citra asalnya, atau berikan skala dan ofset reflektansinya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>Band {number} of the file is called '{description}' but has a wavelength of {wavelength:g} nm; correct its description, or choose the bands by hand.</source>
            <translation>Band {number} dari berkas bernama '{description}' tetapi memiliki panjang gelombang {wavelength:g} nm; perbaiki deskripsinya, atau pilih band secara manual.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Blue</source>
            <translation>Biru</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>Both '{name}' and '{other}' are {band}; choose one file for each band.</source>
            <translation>Baik '{name}' maupun '{other}' adalah {band}; pilih satu berkas untuk setiap band.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Check again, and tell the server's operator if it stays so.</source>
            <translation>Periksa lagi, dan beri tahu pengelola server jika tetap demikian.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Chosen by hand.</source>
            <translation>Dipilih secara manual.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Cirrus</source>
            <translation>Sirus</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Coastal aerosol</source>
            <translation>Aerosol pesisir</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Computes on: {}</source>
            <translation>Komputasi pada: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Dec</source>
            <translation>Des</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Deleting</source>
            <translation>Menghapus</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>Sunting server dan pilih konfigurasi autentikasi lain, atau mintalah kunci yang benar kepada pengelola server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose no key, or have the server's operator set one.</source>
            <translation>Sunting server dan jangan pilih kunci, atau mintalah pengelola server mengaturnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose or add its authentication configuration, or ask the server's operator for the key.</source>
            <translation>Sunting server dan pilih atau tambahkan konfigurasi autentikasinya, atau mintalah kunci kepada pengelola server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Every program on this computer may use the server, which asks for no key.</source>
            <translation>Setiap program di komputer ini boleh menggunakan server, yang tidak meminta kunci.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Feb</source>
            <translation>Feb</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Fitting torchvision</source>
            <translation>Menyesuaikan torchvision</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give an area or polygons, not both.</source>
            <translation>Berikan area atau poligon, jangan keduanya.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give one scene: a layer, or a product's folder or file, or several layers.</source>
            <translation>Berikan satu citra: satu layer, atau folder atau berkas sebuah produk, atau beberapa layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Green</source>
            <translation>Hijau</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Have the server run a Prithvi model for real work.</source>
            <translation>Jalankan model Prithvi di server untuk pekerjaan sesungguhnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>Memasang PyTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing the server</source>
            <translation>Memasang server</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM and TerraTorch</source>
            <translation>Memasang vLLM dan TerraTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM for NVIDIA and TerraTorch</source>
            <translation>Memasang vLLM untuk NVIDIA dan TerraTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It answers one request at a time, because others would mix up their places on the map.</source>
            <translation>Server menjawab satu permintaan setiap kali, karena permintaan lain akan menukar tempatnya pada peta.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It does not blend neighbouring tiles, so that their borders can show in the mask.</source>
            <translation>Server tidak membaurkan ubin yang bersebelahan, sehingga batasnya dapat terlihat pada mask.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It ends with QGIS.</source>
            <translation>Server berakhir bersama QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It guesses from their mean what the scene's numbers are, so what is sent is converted first.</source>
            <translation>Server menebak arti angka citra dari nilai rata-ratanya, jadi yang dikirim dikonversi terlebih dahulu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>It is not known which band of the file is {names}: its {count} bands are named {listing}; choose the bands by hand, or correct their descriptions.</source>
            <translation>Tidak diketahui band mana dari berkas yang merupakan {names}: {count} band-nya bernama {listing}; pilih band secara manual, atau perbaiki deskripsinya.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It keeps running when QGIS closes.</source>
            <translation>Server tetap berjalan saat QGIS ditutup.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It knows no missing pixels and maps them as if they were black; they are left out here by what the scene itself says.</source>
            <translation>Server tidak mengenal piksel kosong dan memetakannya seolah-olah hitam; di sini piksel itu diabaikan menurut keterangan citra sendiri.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It shrinks each tile from 512 to 448 pixels before the model sees it, which costs detail.</source>
            <translation>Server mengecilkan setiap ubin dari 512 menjadi 448 piksel sebelum dilihat model, sehingga detail berkurang.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It takes GeoTIFF files of which it reads every pixel, never a part of one behind an address.</source>
            <translation>Server menerima berkas GeoTIFF dan membaca setiap pikselnya, tidak pernah sebagian dari berkas di balik sebuah alamat.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jan</source>
            <translation>Jan</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jul</source>
            <translation>Jul</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jun</source>
            <translation>Jun</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Looking for the graphics card</source>
            <translation>Mencari kartu grafis</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Looking who is at {} …</source>
            <translation>Memeriksa siapa yang ada di {} …</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Making an environment</source>
            <translation>Membuat lingkungan</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Mar</source>
            <translation>Mar</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>May</source>
            <translation>Mei</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Model: {}</source>
            <translation>Model: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR</source>
            <translation>NIR</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR broad</source>
            <translation>NIR lebar</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR narrow</source>
            <translation>NIR sempit</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>No data</source>
            <translation>Tidak ada data</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>No secure connection to {host} came about; check whether its address really begins with https://, or ask the server's operator.</source>
            <translation>Koneksi aman ke {host} tidak terjalin; periksa apakah alamatnya benar diawali https://, atau tanyakan kepada pengelola server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>No server address is given; enter one such as {example}.</source>
            <translation>Alamat server tidak diberikan; masukkan alamat seperti {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>Nobody answers at {host}; start the server there, or correct the address.</source>
            <translation>Tidak ada yang menjawab di {host}; mulai server di sana, atau perbaiki alamat.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>None of the files is a band that is known by its name, such as B8A or SR_B5; rename them, or put the bands together with 'Merge' and choose the result.</source>
            <translation>Tidak ada berkas yang merupakan band yang dikenal dari namanya, seperti B8A atau SR_B5; ganti namanya, atau gabungkan band dengan 'Gabung' dan pilih hasilnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/run.py" />
            <source>Nothing came.</source>
            <translation>Tidak ada yang diterima.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>Nothing was chosen; choose a product or its bands.</source>
            <translation>Tidak ada yang dipilih; pilih produk atau band-nya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Nov</source>
            <translation>Nov</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Numbers: as the file declares them, else integers are reflectance x 10000{nodata}.</source>
            <translation>Angka: sesuai pernyataan berkas, jika tidak ada bilangan bulat adalah reflektansi x 10000{nodata}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Oct</source>
            <translation>Okt</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Of {zones} zones, {leaving} reach beyond the mask; only what lies in it is counted.</source>
            <translation>Dari {zones} zona, {leaving} melampaui mask; hanya yang terletak di dalamnya yang dihitung.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>On Windows no file can be called '{}'; choose another name.</source>
            <translation>Di Windows tidak ada berkas yang dapat bernama '{}'; pilih nama lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Panchromatic</source>
            <translation>Pankromatik</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, and so are the next ones; choose another port.</source>
            <translation>Port {} dipakai program lain, begitu pula port berikutnya; pilih port lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, so {} is used.</source>
            <translation>Port {} dipakai program lain, jadi {} digunakan.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Preparing the folder</source>
            <translation>Menyiapkan folder</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>PyTorch cannot use the graphics card; look at its driver, or install for the processor.</source>
            <translation>PyTorch tidak dapat menggunakan kartu grafis; periksa drivernya, atau pasang untuk prosesor.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS could not use the authentication configuration of the server's key, which is of the kind '{kind}'; check it in QGIS under Settings, Options, Authentication, or make one of another kind.</source>
            <translation>QGIS tidak dapat menggunakan konfigurasi autentikasi untuk kunci server, yang berjenis '{kind}'; periksa di QGIS pada Pengaturan, Opsi, Authentication, atau buat konfigurasi jenis lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS does not trust the server's certificate</source>
            <translation>QGIS tidak memercayai sertifikat server</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS trusts the certificate of {host}.</source>
            <translation>QGIS memercayai sertifikat {host}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's authentication system, which keeps the server's key, is switched off on this computer; choose no key, or have it repaired.</source>
            <translation>Sistem autentikasi QGIS, yang menyimpan kunci server, dimatikan di komputer ini; jangan pilih kunci, atau mintalah agar diperbaiki.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's master password is needed for the server's key and was not entered; try again and enter it.</source>
            <translation>Kata sandi utama QGIS diperlukan untuk kunci server dan tidak dimasukkan; coba lagi dan masukkan.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Recognised by {reasons}.</source>
            <translation>Dikenali dari {reasons}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red</source>
            <translation>Merah</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 1</source>
            <translation>Red edge 1</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 2</source>
            <translation>Red edge 2</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 3</source>
            <translation>Red edge 3</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Reflectance is value x {scale:.6g}{shift}{nodata}.</source>
            <translation>Reflektansi adalah nilai x {scale:.6g}{shift}{nodata}.</translation>
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
            <translation>Sep</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Serve it with terramask-serve to do without them.</source>
            <translation>Jalankan dengan terramask-serve agar keterbatasan itu tidak ada.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Somebody answers at {host}.</source>
            <translation>Ada yang menjawab di {host}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>Something answers at {server}, but it is not a Terramask server; correct the address or the port.</source>
            <translation>Ada yang menjawab di {server}, tetapi bukan server Terramask; perbaiki alamat atau port.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/workers.py" />
            <source>Something went wrong that Terramask does not know; report it with the details.</source>
            <translation>Terjadi kesalahan yang tidak dikenal Terramask; laporkan beserta rinciannya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/worker.py" />
            <source>Something went wrong that Terramask does not know; see the details.</source>
            <translation>Terjadi kesalahan yang tidak dikenal Terramask; lihat rinciannya.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Terramask brings a newer server than the one that is installed: update it.</source>
            <translation>Terramask membawa server yang lebih baru daripada yang terpasang: perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Terramask's server package is not complete; install Terramask again.</source>
            <translation>Paket server Terramask tidak lengkap; pasang lagi Terramask.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}.</source>
            <translation>Alamatnya {address}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}: key and pixels travel to it unencrypted.</source>
            <translation>Alamatnya {address}: kunci dan piksel dikirim ke sana tanpa enkripsi.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The address {server} leads to {scheme}://{netloc}; use that one as the server's address, or, if a network asks for a login there, log in with a web browser.</source>
            <translation>Alamat {server} mengarah ke {scheme}://{netloc}; gunakan itu sebagai alamat server, atau, jika jaringan meminta masuk di sana, masuklah dengan peramban web.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <location filename="../../plugin/raster/polygons.py" />
            <source>The area cannot be placed in the layer's CRS; choose another area.</source>
            <translation>Area tidak dapat ditempatkan dalam CRS layer; pilih area lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The area cannot be read; check that its layer is there.</source>
            <translation>Area tidak dapat dibaca; periksa apakah layernya ada.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <source>The area lies outside the layer; choose one that overlaps it, or leave it empty.</source>
            <translation>Area terletak di luar layer; pilih area yang bertumpang tindih dengannya, atau kosongkan.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/cells.py" />
            <source>The area lies outside the scene of {width} x {height} pixels; choose one that is inside.</source>
            <translation>Area terletak di luar citra {width} x {height} piksel; pilih area yang berada di dalamnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The area of that run does not belong to this layer; start the run anew.</source>
            <translation>Area proses itu tidak sesuai dengan layer ini; mulai proses dari awal.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>The authentication configuration that held the server's key is no longer in QGIS; choose another one.</source>
            <translation>Konfigurasi autentikasi yang memuat kunci server tidak ada lagi di QGIS; pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The band numbers may be those of {}, and the file does not say which.</source>
            <translation>Nomor band mungkin berasal dari {}, dan berkas tidak menyebutkan yang mana.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The bands are of different {title} ({one} and {other}); choose bands of one and the same scene.</source>
            <translation>Band memiliki {title} yang berbeda ({one} dan {other}); pilih band dari satu citra yang sama.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>The bands cannot be put together as one raster; put them together with 'Merge' and choose the result.</source>
            <translation>Band tidak dapat digabungkan menjadi satu raster; gabungkan dengan 'Gabung' dan pilih hasilnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The bands chosen are not {chosen} different ones of the file's {count}; choose others.</source>
            <translation>Band yang dipilih bukan {chosen} band berbeda dari {count} band berkas; pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The certificate of the packages' servers is not trusted here; have your network's own certificate added to pip's settings, and install again.</source>
            <translation>Sertifikat server paket tidak dipercaya di sini; mintalah sertifikat jaringan Anda sendiri ditambahkan ke pengaturan pip, lalu pasang lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} comes from an authority that this computer does not know; if it is right, add that in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>Sertifikat {host} berasal dari otoritas yang tidak dikenal komputer ini; jika benar, tambahkan otoritas itu di QGIS pada Pengaturan, Opsi, Authentication, Manage Certificates.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} has expired; ask the server's operator to renew it.</source>
            <translation>Sertifikat {host} telah kedaluwarsa; mintalah pengelola server memperbaruinya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is for another computer; correct the server address.</source>
            <translation>Sertifikat {host} adalah untuk komputer lain; perbaiki alamat server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is not valid yet; check this computer's date and time.</source>
            <translation>Sertifikat {host} belum berlaku; periksa tanggal dan waktu komputer ini.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} was made by the server itself and not by an authority; if it is right, add it in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>Sertifikat {host} dibuat oleh server itu sendiri dan bukan oleh otoritas; jika benar, tambahkan di QGIS pada Pengaturan, Opsi, Authentication, Manage Certificates.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/band_choice.py" />
            <source>The choice of bands that was kept for this layer cannot be read; choose the bands again.</source>
            <translation>Pilihan band yang disimpan untuk layer ini tidak dapat dibaca; pilih lagi band-nya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off before an answer came; check the network, whether the server still runs, and whether its address should begin with https://.</source>
            <translation>Koneksi ke {host} terputus sebelum jawaban datang; periksa jaringan, apakah server masih berjalan, dan apakah alamatnya seharusnya diawali https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off; check the network and whether the server still runs.</source>
            <translation>Koneksi ke {host} terputus; periksa jaringan dan apakah server masih berjalan.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The disk is full; make room and install again: what was fetched is kept.</source>
            <translation>Diska penuh; kosongkan ruang dan pasang lagi: yang sudah diambil tetap disimpan.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' is full; free some space or choose another folder.</source>
            <translation>Diska '{}' penuh; kosongkan ruang atau pilih folder lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' takes no file as large as the result; choose another disk.</source>
            <translation>Diska '{}' tidak menerima berkas sebesar hasil ini; pilih diska lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The file '{path}' cannot be written; check that its folder exists and has room.</source>
            <translation>Berkas '{path}' tidak dapat ditulis; periksa apakah foldernya ada dan masih memiliki ruang kosong.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>The file does not name its bands; they are taken in this order: {names}.</source>
            <translation>Berkas tidak menamai band-nya; band digunakan dalam urutan ini: {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file does not say its processing baseline: if it is 04.00 or later and the offset was not removed, the numbers are 1000 too high and need the offset -0.1.</source>
            <translation>Berkas tidak menyebutkan processing baseline-nya: jika 04.00 atau lebih baru dan ofset belum dihilangkan, angkanya 1000 terlalu tinggi dan memerlukan ofset -0,1.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has no band for {names}: its {count} bands are named {listing}; choose a scene with these bands, or correct its band descriptions.</source>
            <translation>Berkas tidak memiliki band untuk {names}: {count} band-nya bernama {listing}; pilih citra dengan band tersebut, atau perbaiki deskripsi band-nya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has {count} bands that could be {name}: numbers {numbers}; choose the bands by hand, or correct the band descriptions so that only one is.</source>
            <translation>Berkas memiliki {count} band yang mungkin merupakan {name}: nomor {numbers}; pilih band secara manual, atau perbaiki deskripsi band agar hanya ada satu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file is of {name} but does not say what its numbers mean; choose the product's own folder, or give scale and offset by hand.</source>
            <translation>Berkas berasal dari {name} tetapi tidak menyebutkan arti angkanya; pilih folder produk itu sendiri, atau berikan skala dan ofset secara manual.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file's metadata tell of different offsets of its numbers; choose the original product, or give scale and offset by hand.</source>
            <translation>Metadata berkas menyebutkan ofset angka yang berbeda-beda; pilih produk asli, atau berikan skala dan ofset secara manual.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>The folder '{folder}' cannot be made; make the QGIS profile writable.</source>
            <translation>Folder '{folder}' tidak dapat dibuat; jadikan profil QGIS dapat ditulisi.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' does not exist; choose another place for the result.</source>
            <translation>Folder '{}' tidak ada; pilih tempat lain untuk hasil.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' may not be written to; choose another for the result.</source>
            <translation>Folder '{}' tidak boleh ditulisi; pilih folder lain untuk hasil.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>The folder {} cannot be made: {}; set its rights.</source>
            <translation>Folder {} tidak dapat dibuat: {}; atur hak aksesnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>The folder {} cannot be written: {}; make room there or set its rights.</source>
            <translation>Folder {} tidak dapat ditulisi: {}; kosongkan ruang di sana atau atur hak aksesnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The last installation did not end; install again: what was fetched is kept.</source>
            <translation>Pemasangan terakhir tidak selesai; pasang lagi: yang sudah diambil tetap disimpan.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>The layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/warped.py" />
            <source>The layer cannot be placed on a straight grid of its CRS; warp it with 'Warp (reproject)' and choose the result.</source>
            <translation>Layer tidak dapat ditempatkan pada grid lurus dari CRS-nya; ubah dengan 'Proyeksi kembali' dan pilih hasilnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer cannot be read{where}, because its file is damaged or not complete; copy or download it again.</source>
            <translation>Layer tidak dapat dibaca{where}, karena berkasnya rusak atau tidak lengkap; salin atau unduh lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/masked.py" />
            <source>The layer cannot be resampled; resample it with 'Warp (reproject)' and choose the result.</source>
            <translation>Resolusi layer tidak dapat diubah; ubah dengan 'Proyeksi kembali' dan pilih hasilnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer comes from a map service, which gives pictures and not reflectance; choose a raster file.</source>
            <translation>Layer berasal dari layanan peta, yang memberikan gambar dan bukan reflektansi; pilih berkas raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer does not say where on the map its pixels lie (no geotransform); georeference it first.</source>
            <translation>Layer tidak memberitahukan letak pikselnya pada peta (tanpa geotransform); georeferensikan terlebih dahulu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has 1 band only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>Layer hanya memiliki 1 band, seperti gambar untuk dilihat, dan model juga memerlukan {names}; pilih citra satelit dengan semua band-nya.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The layer has no http(s) address that the server could fetch; choose the transport 'auto' or 'b64'.</source>
            <translation>Layer tidak memiliki alamat http(s) yang dapat diambil server; pilih pengiriman 'auto' atau 'b64'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/map_view.py" />
            <source>The layer has no place in the map's CRS; choose another for the project.</source>
            <translation>Layer ini tidak punya tempat dalam CRS peta; pilih yang lain untuk proyek.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer has {count} bands and names no classes, as a picture does; choose a mask, or take the band with the classes out of it with 'Translate'.</source>
            <translation>Layer memiliki {count} band dan tidak menyebutkan kelas, seperti sebuah gambar; pilih mask, atau ambil band berisi kelas darinya dengan 'Translate (convert format)'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has {count} bands only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>Layer hanya memiliki {count} band, seperti gambar untuk dilihat, dan model juga memerlukan {names}; pilih citra satelit dengan semua band-nya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds 64-bit integers, which servers do not take; export it with 16-bit or floating-point values and choose that.</source>
            <translation>Layer berisi bilangan bulat 64 bit, yang tidak diterima server; ekspor dengan nilai 16 bit atau floating point dan pilih hasilnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds complex numbers, as radar data does, and not reflectance; choose an optical scene.</source>
            <translation>Layer berisi bilangan kompleks, seperti data radar, dan bukan reflektansi; pilih citra optik.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/pixels.py" />
            <source>The layer holds whole numbers from {lowest} to {highest}, which no sensor measures; choose a scene of 16-bit integers or of reflectance.</source>
            <translation>Layer berisi bilangan bulat dari {lowest} hingga {highest}, yang tidak diukur sensor mana pun; pilih citra dengan bilangan bulat 16 bit atau reflektansi.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with 1 band for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>Layer adalah gambar 8 bit dengan 1 band untuk dilihat, dan nilainya bukan reflektansi; pilih citra asalnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with {count} bands for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>Layer adalah gambar 8 bit dengan {count} band untuk dilihat, dan nilainya bukan reflektansi; pilih citra asalnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer is not a mask, whose pixels are class ids from 0 to 255 in 8 bits; choose a result of Terramask, or convert the layer to 8 bits with 'Translate'.</source>
            <translation>Layer bukan mask, yang pikselnya adalah ID kelas dari 0 hingga 255 dalam 8 bit; pilih hasil Terramask, atau ubah layer ke 8 bit dengan 'Translate (convert format)'.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The layer is not a raster file ({provider}); save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>Layer bukan berkas raster ({provider}); simpan sebagai GeoTIFF dengan 'Raw data' dan pilih berkas itu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The layer's bands are dates and not parts of the spectrum; choose one date.</source>
            <translation>Band layer adalah tanggal dan bukan bagian spektrum; pilih satu tanggal.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/opening.py" />
            <source>The layer's file cannot be read; check that it exists, is a raster, and is complete.</source>
            <translation>Berkas layer tidak dapat dibaca; periksa apakah ada, merupakan raster, dan lengkap.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer's file has no bands; choose one of the rasters inside it.</source>
            <translation>Berkas layer tidak memiliki band; pilih salah satu raster di dalamnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer's file has no coordinate reference system; write the right one into it with 'Assign projection' and choose it again.</source>
            <translation>Berkas layer tidak memiliki sistem referensi koordinat; tulis yang benar ke dalamnya dengan 'Tetapkan proyeksi' dan pilih lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer's file is no longer there; put it back and try again.</source>
            <translation>Berkas layer tidak ada lagi; kembalikan dan coba lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/strips.py" />
            <source>The layer's file now has fewer bands ({count}) than when it was opened; put the right file back, or choose the layer again.</source>
            <translation>Berkas layer kini memiliki lebih sedikit band ({count}) daripada saat dibuka; kembalikan berkas yang benar, atau pilih lagi layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>The layer's pixels cannot be read; check that its file is complete and within reach.</source>
            <translation>Piksel layer tidak dapat dibaca; periksa apakah berkasnya lengkap dan dapat dijangkau.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>Mask tidak dapat dibuka; periksa apakah berkasnya ada, merupakan raster, dan lengkap.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask has no class {number}; choose from {has}.</source>
            <translation>Mask tidak memiliki kelas {number}; pilih dari {has}.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask is not complete, because its run was cancelled or still goes on; what is missing counts as no data.</source>
            <translation>Mask tidak lengkap, karena prosesnya dibatalkan atau masih berlangsung; yang kurang dihitung sebagai tidak ada data.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask {placed}; bring it onto a straight grid with 'Warp (reproject)' and the method 'Nearest neighbour', and choose that.</source>
            <translation>Mask {placed}; ubah ke grid lurus dengan 'Proyeksi kembali' dan metode 'Tetangga Terdekat', lalu pilih hasilnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The model takes {wanted} bands and {chosen} were chosen; choose one for each: {names}.</source>
            <translation>Model menerima {wanted} band dan yang dipilih {chosen}; pilih satu untuk masing-masing: {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>The name '{}…' is too long for a file; choose a shorter one.</source>
            <translation>Nama '{}…' terlalu panjang untuk sebuah berkas; pilih yang lebih pendek.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The name of the server's model, {name}, does not tell which bands and classes it has, and its plugin '{plugin}' says nothing about them; serve it with terramask-serve.</source>
            <translation>Nama model server, {name}, tidak memberitahukan band dan kelas yang dimilikinya, dan pluginnya '{plugin}' tidak menyebutkannya; sajikan dengan terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>The notes of the run cannot be written to '{parent}'; free some space there or make it writable, and continue the run.</source>
            <translation>Catatan proses tidak dapat ditulis ke '{parent}'; kosongkan ruang di sana atau jadikan dapat ditulisi, lalu lanjutkan proses.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The numbers of Landsat's level 1 mean reflectance only together with the product's MTL file; choose the folder of the product, or give scale and offset.</source>
            <translation>Angka Landsat level 1 berarti reflektansi hanya bersama berkas MTL produk; pilih folder produk, atau berikan skala dan ofset.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The packages' servers cannot be reached; look at the network and its proxy, and install again: what was fetched is kept.</source>
            <translation>Server paket tidak dapat dijangkau; periksa jaringan dan proksinya, lalu pasang lagi: yang sudah diambil tetap disimpan.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The polygons cannot be opened; check that their layer is there.</source>
            <translation>Poligon tidak dapat dibuka; periksa apakah layernya ada.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/patches.py" />
            <source>The polygons cannot be written to the folder of temporary files; free some space there, or choose another one in the options of Processing.</source>
            <translation>Poligon tidak dapat ditulis ke folder berkas sementara; kosongkan ruang di sana, atau pilih folder lain di opsi Pengolahan.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons hold no pixel's centre; draw them larger, at least as large as some pixels.</source>
            <translation>Poligon tidak memuat pusat piksel mana pun; gambar lebih besar, setidaknya sebesar beberapa piksel.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons lie outside the layer; choose some that overlap it.</source>
            <translation>Poligon terletak di luar layer; pilih poligon yang bertumpang tindih dengannya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} cannot be reached; check QGIS under Settings, Options, Network.</source>
            <translation>Proksi menuju {host} tidak dapat dijangkau; periksa QGIS pada Pengaturan, Opsi, Jaringan.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} refused; check QGIS under Settings, Options, Network.</source>
            <translation>Proksi menuju {host} menolak; periksa QGIS pada Pengaturan, Opsi, Jaringan.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} wants a user name and a password; enter them in QGIS under Settings, Options, Network.</source>
            <translation>Proksi menuju {host} meminta nama pengguna dan kata sandi; masukkan di QGIS pada Pengaturan, Opsi, Jaringan.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The raster {placed}; it is read through a warped grid.</source>
            <translation>Raster {placed}; raster dibaca melalui grid yang ditransformasi.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result '{path}' was deleted or replaced while it was written; choose another name, or leave the file alone until the run has ended.</source>
            <translation>Hasil '{path}' dihapus atau diganti saat sedang ditulis; pilih nama lain, atau biarkan berkas itu sampai proses berakhir.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result cannot be written to '{}'; choose another folder.</source>
            <translation>Hasil tidak dapat ditulis ke '{}'; pilih folder lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/sink.py" />
            <source>The result cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>Hasil tidak dapat ditulis; periksa apakah foldernya ada dan masih memiliki ruang kosong, dan apakah berkas itu tidak sedang dibuka program lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/failures.py" />
            <source>The result is a GeoTIFF; choose a file name that ends in .tif for it.</source>
            <translation>Hasilnya adalah GeoTIFF; pilih nama berkas yang berakhiran .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result would replace the scene itself; choose another file name.</source>
            <translation>Hasil akan menggantikan citra itu sendiri; pilih nama berkas lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/recording.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Proses gagal karena sebab yang tidak dikenal Terramask; lihat rinciannya.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/errors.py" />
            <source>The run was cancelled; nothing was written.</source>
            <translation>Proses dibatalkan; tidak ada yang ditulis.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/sample_scene.py" />
            <source>The sample scene cannot be copied to '{folder}'; make the QGIS profile writable, or free some space there.</source>
            <translation>Citra contoh tidak dapat disalin ke '{folder}'; jadikan profil QGIS dapat ditulisi, atau kosongkan ruang di sana.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scale must be a number above 0; leave it empty for the scene's own.</source>
            <translation>Skala harus berupa angka di atas 0; kosongkan untuk menggunakan skala citra sendiri.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scene cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>Citra tidak dapat dibuka; periksa apakah berkasnya ada, merupakan raster, dan lengkap.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/request.py" />
            <source>The scene's file has changed since the run began, so that what is done and what is missing would not fit; begin a new run.</source>
            <translation>Berkas citra telah berubah sejak proses dimulai, sehingga yang sudah dikerjakan dan yang kurang tidak akan cocok; mulai proses baru.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/resolution.py" />
            <source>The scene's pixels are {own:.3g} m wide and the model was trained on {trained:.3g} m, so its mask may be wrong; resample the scene to {trained:.3g} m.</source>
            <translation>Lebar piksel citra {own:.3g} m dan model dilatih dengan {trained:.3g} m, sehingga mask-nya mungkin salah; ubah resolusi citra ke {trained:.3g} m.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server always reads a whole file from an address, and this is a part of one or more than its {max_pixels} pixels; choose the transport 'auto' or 'b64'.</source>
            <translation>Server selalu membaca seluruh berkas dari sebuah alamat, sedangkan ini hanya bagian dari berkas atau melebihi {max_pixels} piksel; pilih pengiriman 'auto' atau 'b64'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in another coordinate reference system than the scene's; update the server.</source>
            <translation>Server menjawab dengan mask dalam sistem referensi koordinat yang berbeda dari citra; perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in blocks that are too large to be read; update the server.</source>
            <translation>Server menjawab dengan mask dalam blok yang terlalu besar untuk dibaca; perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of the type {type} instead of Byte; update the server.</source>
            <translation>Server menjawab dengan mask bertipe {type}, bukan Byte; perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of {} x {} pixels where {} x {} were asked for; update the server.</source>
            <translation>Server menjawab dengan mask {} x {} piksel, sedangkan yang diminta {} x {}; perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask that lies elsewhere on the map than the pixels asked for; update the server.</source>
            <translation>Server menjawab dengan mask yang terletak di tempat lain pada peta daripada piksel yang diminta; perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a probability of {value} per cent; update the server.</source>
            <translation>Server menjawab dengan probabilitas {value} persen; perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/answer.py" />
            <source>The server answered something that is not a mask; check that it runs terramask-server in a version that matches this plugin.</source>
            <translation>Server menjawab dengan sesuatu yang bukan mask; periksa apakah server menjalankan terramask-server dalam versi yang cocok dengan plugin ini.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <location filename="../../plugin/raster/mosaic.py" />
            <source>The server answered values that its model card does not name ({}); update the server.</source>
            <translation>Server menjawab dengan nilai yang tidak disebutkan kartu modelnya ({}); perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered {bands} bands where {count} were asked for; update the server, or do without probabilities.</source>
            <translation>Server menjawab dengan {bands} band, sedangkan yang diminta {count}; perbarui server, atau jangan gunakan probabilitas.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>The server asks to wait {minutes} before it is asked again; continue the run then.</source>
            <translation>Server meminta menunggu {minutes} sebelum ditanya lagi; lanjutkan proses setelah itu.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server at {address} runs another model ('{title}') than the one that this run began with; start that one again, or begin a new run.</source>
            <translation>Server di {address} menjalankan model lain ('{title}') daripada model saat proses ini dimulai; jalankan lagi model itu, atau mulai proses baru.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server at {host} answers in {milliseconds} ms.</source>
            <translation>Server di {host} menjawab dalam {milliseconds} ms.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} answered nothing (HTTP status {status}); try again.</source>
            <translation>Server di {server} tidak menjawab apa pun (status HTTP {status}); coba lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} asks for fewer requests; try again later.</source>
            <translation>Server di {server} meminta lebih sedikit permintaan; coba lagi nanti.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} did not answer its proxy in time; choose a smaller area or tell its operator.</source>
            <translation>Server di {server} tidak menjawab proksinya tepat waktu; pilih area lebih kecil atau beri tahu pengelolanya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not accept the key; choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>Server di {server} tidak menerima kunci; pilih konfigurasi autentikasi lain, atau mintalah kunci yang benar kepada pengelola server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not let this computer in (HTTP status 403); ask its operator for access.</source>
            <translation>Server di {server} tidak mengizinkan komputer ini masuk (status HTTP 403); mintalah akses kepada pengelolanya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} failed (HTTP status {status}); try again, and tell its operator if it stays so.</source>
            <translation>Server di {server} gagal (status HTTP {status}); coba lagi, dan beri tahu pengelolanya jika tetap demikian.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} gave up because the request came too slowly; check the network or choose a smaller area.</source>
            <translation>Server di {server} menyerah karena permintaan datang terlalu lambat; periksa jaringan atau pilih area lebih kecil.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} has no room left; tell its operator.</source>
            <translation>Server di {server} tidak memiliki ruang lagi; beri tahu pengelolanya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} is busy or has not started yet; try again later.</source>
            <translation>Server di {server} sibuk atau belum mulai; coba lagi nanti.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} lets nobody in without its key; choose or add the key's authentication configuration, or ask the server's operator for one.</source>
            <translation>Server di {server} tidak mengizinkan siapa pun masuk tanpa kuncinya; pilih atau tambahkan konfigurasi autentikasi kunci, atau mintalah kunci kepada pengelola server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} refused the request (HTTP status {status}); check that it runs the model and the version that you expect.</source>
            <translation>Server di {server} menolak permintaan (status HTTP {status}); periksa apakah server menjalankan model dan versi yang Anda harapkan.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} stands behind a proxy that does not reach it; wait until it has started, or tell its operator.</source>
            <translation>Server di {server} berada di belakang proksi yang tidak menjangkaunya; tunggu sampai server mulai, atau beri tahu pengelolanya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server}, or a proxy before it, takes no requests of this size; ask its operator to raise the limit or choose a smaller area.</source>
            <translation>Server di {server}, atau proksi di depannya, tidak menerima permintaan sebesar ini; mintalah pengelolanya menaikkan batas atau pilih area lebih kecil.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server cannot read {what} from an address because it runs a published plugin and not Terramask's; let the pixels be sent instead.</source>
            <translation>Server tidak dapat membaca {what} dari sebuah alamat karena menjalankan plugin yang dipublikasikan dan bukan plugin Terramask; kirim pikselnya sebagai gantinya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server computes for nobody without its key.</source>
            <translation>Server tidak melakukan komputasi untuk siapa pun tanpa kuncinya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server could not start; the end of its log is below.</source>
            <translation>Server tidak dapat mulai; akhir log-nya ada di bawah.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server does not accept the chosen key.</source>
            <translation>Server tidak menerima kunci yang dipilih.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server does not fetch the layer from {host} ({kind}); its pixels are sent instead.</source>
            <translation>Server tidak mengambil layer dari {host} ({kind}); sebagai gantinya pikselnya dikirim.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server ended without a reason; its log is below.</source>
            <translation>Server berakhir tanpa alasan; log-nya ada di bawah.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server ends with QGIS, as {} cannot be written ({}).</source>
            <translation>Server berakhir bersama QGIS, karena {} tidak dapat ditulis ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>The server has no name; enter one.</source>
            <translation>Server tidak memiliki nama; masukkan nama.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is being stopped …</source>
            <translation>Server sedang dihentikan …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is installed and does not run.</source>
            <translation>Server terpasang dan tidak berjalan.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is not installed on this computer yet. Installing fetches vLLM, PyTorch and TerraTorch; QGIS itself is not changed.</source>
            <translation>Server belum terpasang di komputer ini. Pemasangan mengambil vLLM, PyTorch, dan TerraTorch; QGIS sendiri tidak diubah.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server loads its model, which can take minutes: {} s.</source>
            <translation>Server sedang memuat modelnya, yang dapat memakan waktu beberapa menit: {} s.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/same_model.py" />
            <source>The server now runs another model ('{title}') than when the run began ('{before}'); start that one again, or begin a new run.</source>
            <translation>Server kini menjalankan model lain ('{title}') daripada saat proses dimulai ('{before}'); jalankan lagi model itu, atau mulai proses baru.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>The server runs at this moment, maybe for another QGIS; stop it first.</source>
            <translation>Server sedang berjalan saat ini, mungkin untuk QGIS lain; hentikan dahulu.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server runs at {}.</source>
            <translation>Server berjalan di {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server speaks version {version} of the Terramask protocol and this plugin version {protocol}; update the older of the two.</source>
            <translation>Server menggunakan protokol Terramask versi {version} dan plugin ini versi {protocol}; perbarui yang lebih lama di antara keduanya.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server takes files of {max_bytes} bytes at most and this one has {count}; ask for a smaller area.</source>
            <translation>Server menerima berkas paling besar {max_bytes} byte dan berkas ini {count} byte; minta area yang lebih kecil.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/plan.py" />
            <source>The server takes {} pixels in a request, which is too few for its tiles of {}; ask its operator for a higher limit.</source>
            <translation>Server menerima {} piksel per permintaan, terlalu sedikit untuk ubinnya yang berukuran {}; mintalah batas lebih tinggi kepada pengelolanya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key and accepts the chosen one.</source>
            <translation>Server meminta kunci dan menerima kunci yang dipilih.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, and none is chosen.</source>
            <translation>Server meminta kunci, dan tidak ada yang dipilih.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, but computes without one.</source>
            <translation>Server meminta kunci, tetapi melakukan komputasi tanpa kunci.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants no key, and none is chosen.</source>
            <translation>Server tidak meminta kunci, dan tidak ada yang dipilih.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer has other classes ({}) than its model card; it may run another model now: begin a new run.</source>
            <translation>Jawaban server memiliki kelas lain ({}) daripada kartu modelnya; mungkin kini server menjalankan model lain: mulai proses baru.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer is not a GeoTIFF that can be read; try again, and tell the server's operator if it stays so.</source>
            <translation>Jawaban server bukan GeoTIFF yang dapat dibaca; coba lagi, dan beri tahu pengelola server jika tetap demikian.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server's log {} cannot be written; set its rights.</source>
            <translation>Log server {} tidak dapat ditulis; atur hak aksesnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' also takes the date of acquisition, which the scene does not tell; give it with the bands.</source>
            <translation>Model server '{title}' juga memerlukan tanggal perekaman, yang tidak disebutkan citra; berikan tanggal itu bersama band.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' compares {frames} dates, which Terramask cannot yet put together in QGIS; choose a server whose model takes one scene.</source>
            <translation>Model server '{title}' membandingkan {frames} tanggal, yang belum dapat digabungkan Terramask di QGIS; pilih server yang modelnya menerima satu citra.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not look for floods; choose a server whose model does.</source>
            <translation>Model server '{title}' tidak mencari banjir; pilih server yang modelnya mencari banjir.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not make masks (its task is '{task}'); choose a server with a segmentation model.</source>
            <translation>Model server '{title}' tidak membuat mask (tugasnya '{task}'); pilih server dengan model segmentasi.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' gives no probabilities; ask for the classes only.</source>
            <translation>Model server '{title}' tidak memberikan probabilitas; minta kelasnya saja.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>The server's model card cannot be used because its field '{field}' is not {wanted}; update the server and the plugin to matching versions.</source>
            <translation>Kartu model server tidak dapat digunakan karena bidangnya '{field}' bukan {wanted}; perbarui server dan plugin ke versi yang saling cocok.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model card is not an object; update the server.</source>
            <translation>Kartu model server bukan objek; perbarui server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>The server's packages are for processors of the kind {}, and this one is {}: start the server on another computer, and enter its address.</source>
            <translation>Paket server adalah untuk prosesor jenis {}, sedangkan prosesor ini {}: mulai server di komputer lain, dan masukkan alamatnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The server's plugin '{plugin}' feeds the model {name} wrong numbers, because it knows neither several dates nor integers; serve it with terramask-serve.</source>
            <translation>Plugin server '{plugin}' memberi model {name} angka yang salah, karena tidak mengenal beberapa tanggal maupun bilangan bulat; sajikan dengan terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/area.py" />
            <source>The size of a pixel on the ground is not known in the layer's CRS; export the layer in another CRS, such as UTM.</source>
            <translation>Ukuran piksel di permukaan bumi tidak diketahui dalam CRS layer; ekspor layer dalam CRS lain, misalnya UTM.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The size of a pixel on the ground is not known in the mask's CRS; write the right one into it with 'Assign projection', or bring it into another with 'Warp (reproject)'.</source>
            <translation>Ukuran piksel di permukaan bumi tidak diketahui dalam CRS mask; tulis CRS yang benar ke dalamnya dengan 'Tetapkan proyeksi', atau ubah ke CRS lain dengan 'Proyeksi kembali'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The size of the layer's pixels in metres is not known, so it cannot be resampled; export the layer in another CRS, such as UTM.</source>
            <translation>Ukuran piksel layer dalam meter tidak diketahui, sehingga resolusinya tidak dapat diubah; ekspor layer dalam CRS lain, misalnya UTM.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_csv.py" />
            <source>The table cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>Tabel tidak dapat ditulis; periksa apakah foldernya ada dan masih memiliki ruang kosong, dan apakah berkas itu tidak sedang dibuka program lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs no model; start it with terramask-serve.</source>
            <translation>Server vLLM di {address} tidak menjalankan model; mulai dengan terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs {names} without Terramask; start it with terramask-serve.</source>
            <translation>Server vLLM di {address} menjalankan {names} tanpa Terramask; mulai dengan terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The web server that the layer lives on does not give out its pixels{where}{told}; check the connection and whether the file there is complete.</source>
            <translation>Server web tempat layer berada tidak memberikan pikselnya{where}{told}; periksa koneksi dan apakah berkas di sana lengkap.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones cannot be opened; check that their layer is there.</source>
            <translation>Zona tidak dapat dibuka; periksa apakah layernya ada.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no CRS; set that of their layer and try again.</source>
            <translation>Zona tidak memiliki CRS; atur CRS layernya dan coba lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no field '{field}'; choose one that they have.</source>
            <translation>Zona tidak memiliki bidang '{field}'; pilih bidang yang dimilikinya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The {count} bands of the file have no names, so the model's {wanted} cannot be told apart; choose the bands by hand, or set band descriptions such as {names} in the file.</source>
            <translation>{count} band dari berkas tidak memiliki nama, sehingga {wanted} band model tidak dapat dibedakan; pilih band secara manual, atau atur deskripsi band seperti {names} di berkas.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/finding.py" />
            <source>The {name} was not looked at, because {because}.</source>
            <translation>Bagian {name} tidak diperiksa, karena {because}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The {reason} says {name} and the {other} says {first}; choose the original product, or choose the bands by hand.</source>
            <translation>Menurut {reason} ini {name} dan menurut {other} ini {first}; pilih produk asli, atau pilih band secara manual.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>There are no packages of vLLM for macOS, it has to be built from its source, and Terramask has not been tried with that: start the server on a computer with Linux, and enter its address.</source>
            <translation>Tidak ada paket vLLM untuk macOS, vLLM harus dibangun dari sumbernya, dan Terramask belum dicoba dengan itu: mulai server di komputer dengan Linux, dan masukkan alamatnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>There are no polygons to look into; draw or select some.</source>
            <translation>Tidak ada poligon untuk diperiksa; gambar atau pilih beberapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>There are no zones; draw or select some.</source>
            <translation>Tidak ada zona; gambar atau pilih beberapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>There is a folder with the result's name in '{}'; choose another name.</source>
            <translation>Ada folder dengan nama hasil di '{}'; pilih nama lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>There is a server named '{name}' already; enter another name.</source>
            <translation>Sudah ada server bernama '{name}'; masukkan nama lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>There is no Terramask server at {server}; correct the address or the port.</source>
            <translation>Tidak ada server Terramask di {server}; perbaiki alamat atau port.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>There is no computer called {host}; correct the server address.</source>
            <translation>Tidak ada komputer bernama {host}; perbaiki alamat server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>There is no package {} for this Python here; choose another Python.</source>
            <translation>Tidak ada paket {} untuk Python ini di sini; pilih Python lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>There is no polygon in the area; draw one, or choose a layer of them.</source>
            <translation>Tidak ada poligon di area; gambar satu, atau pilih layer poligon.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no run to continue; begin one.</source>
            <translation>Tidak ada proses untuk dilanjutkan; mulai proses.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no such run to continue; begin a new one.</source>
            <translation>Tidak ada proses seperti itu untuk dilanjutkan; mulai yang baru.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>This computer</source>
            <translation>Komputer ini</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>This model is for demonstration: {about}</source>
            <translation>Model ini untuk demonstrasi: {about}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>This run is going on already, here or in another QGIS; wait for it or cancel it.</source>
            <translation>Proses ini sudah berlangsung, di sini atau di QGIS lain; tunggu atau batalkan.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>This server answers classes only, without probabilities.</source>
            <translation>Server ini hanya menjawab kelas, tanpa probabilitas.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Tidying up</source>
            <translation>Merapikan</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Trying what was installed</source>
            <translation>Mencoba yang telah dipasang</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Use 'Segment a scene' of the toolbox with it, or choose a server for floods.</source>
            <translation>Gunakan 'Segmentasi citra' dari kotak peralatan dengannya, atau pilih server untuk banjir.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Water vapor</source>
            <translation>Uap air</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>What answers at {host} does not speak HTTP; check whether the address begins with http:// or https://, and its port.</source>
            <translation>Yang menjawab di {host} tidak menggunakan HTTP; periksa apakah alamat diawali http:// atau https://, dan port-nya.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>What this run has done does not fit its area; begin a new one.</source>
            <translation>Yang telah dikerjakan proses ini tidak sesuai dengan areanya; mulai yang baru.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>What this run has done does not fit what it is to do; begin a new one.</source>
            <translation>Yang telah dikerjakan proses ini tidak sesuai dengan yang harus dikerjakannya; mulai yang baru.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/request.py" />
            <location filename="../../plugin/processing/again.py" />
            <source>What this run was to do cannot be read; begin a new one.</source>
            <translation>Yang harus dikerjakan proses ini tidak dapat dibaca; mulai yang baru.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whether the server computes without a key could not be found out.</source>
            <translation>Tidak dapat diketahui apakah server melakukan komputasi tanpa kunci.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whoever reaches {host} may have it compute, without a key.</source>
            <translation>Siapa pun yang menjangkau {host} dapat menyuruhnya melakukan komputasi, tanpa kunci.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a colour like #0B4FD6FF</source>
            <translation>warna seperti #0B4FD6FF</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file whose numbers are neither reflectance nor reflectance x 10000</source>
            <translation>berkas yang angkanya bukan reflektansi maupun reflektansi x 10000</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file with other bands than the model's</source>
            <translation>berkas dengan band yang berbeda dari band model</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of bands with names of their own</source>
            <translation>daftar band dengan nama masing-masing</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of classes with ids and names of their own</source>
            <translation>daftar kelas dengan ID dan nama masing-masing</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of objects</source>
            <translation>daftar objek</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of texts</source>
            <translation>daftar teks</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>a name</source>
            <translation>nama</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a number above zero</source>
            <translation>angka di atas nol</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a part of a file</source>
            <translation>sebagian dari berkas</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>a raster</source>
            <translation>sebuah raster</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a text</source>
            <translation>teks</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a whole number from {low} to {high}</source>
            <translation>bilangan bulat dari {low} hingga {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>about {time}</source>
            <translation>sekitar {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>about {time} left</source>
            <translation>sekitar {time} lagi</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>address</source>
            <translation>alamat</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>an object</source>
            <translation>objek</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>band names</source>
            <translation>nama band</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>band {number}</source>
            <translation>band {number}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>certificate</source>
            <translation>sertifikat</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>chip</source>
            <translation>potongan citra</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>connection</source>
            <translation>koneksi</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>date</source>
            <translation>tanggal</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>dates</source>
            <translation>tanggal</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>file name</source>
            <translation>nama berkas</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is placed by ground control points</source>
            <translation>ditempatkan dengan titik kontrol tanah</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is rotated</source>
            <translation>terputar</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>key</source>
            <translation>kunci</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>metadata ({key})</source>
            <translation>metadata ({key})</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>model</source>
            <translation>model</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>of its own</source>
            <translation>(khusus)</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>offset {shift:g} in the metadata</source>
            <translation>ofset {shift:g} dalam metadata</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>only addresses that begin with https:// have one</source>
            <translation>hanya alamat yang diawali https:// yang memilikinya</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protection</source>
            <translation>perlindungan</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protocol version {protocol}, {versions}</source>
            <translation>versi protokol {protocol}, {versions}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>scale and offset in the file</source>
            <translation>skala dan ofset dalam berkas</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>sends about {size} to {host}</source>
            <translation>mengirim sekitar {size} ke {host}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model compares {frames} dates and the chip has one</source>
            <translation>model membandingkan {frames} tanggal dan potongan citra hanya memiliki satu</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/checkup.py" />
            <source>the model is not known</source>
            <translation>model tidak diketahui</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model makes no mask</source>
            <translation>model tidak menghasilkan mask</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model takes other numbers than reflectance</source>
            <translation>model menerima angka selain reflektansi</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants a date, which the chip has not</source>
            <translation>model meminta tanggal, yang tidak dimiliki potongan citra</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants bands that it does not have ({wanted})</source>
            <translation>model meminta band yang tidak dimiliki potongan citra ({wanted})</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>the run was cancelled.</source>
            <translation>proses dibatalkan.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer</source>
            <translation>server tidak menjawab</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer as it should</source>
            <translation>server tidak menjawab sebagaimana mestinya</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server lets nobody in without its key</source>
            <translation>server tidak mengizinkan siapa pun masuk tanpa kuncinya</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>the values 0 to 255</source>
            <translation>nilai 0 hingga 255</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>there is no address</source>
            <translation>tidak ada alamat</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>tile</source>
            <translation>ubin</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>tiles</source>
            <translation>ubin</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>too long</source>
            <translation>terlalu lama</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>true or false</source>
            <translation>benar atau salah</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, does not run on Windows itself: start the server in the Windows Subsystem for Linux or on another computer, and enter its address.</source>
            <translation>vLLM, yang melakukan perhitungan, tidak berjalan di Windows: mulai server di Windows Subsystem for Linux atau di komputer lain, dan masukkan alamatnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, runs on Linux: start the server on a computer with Linux, and enter its address.</source>
            <translation>vLLM, yang melakukan perhitungan, berjalan di Linux: mulai server di komputer dengan Linux, dan masukkan alamatnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>wavelengths</source>
            <translation>panjang gelombang</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/space.py" />
            <source>{:.1f} GB are needed and {:.1f} GB are free in {}; make room there and try again.</source>
            <translation>Diperlukan {:.1f} GB dan yang bebas {:.1f} GB di {}; kosongkan ruang di sana dan coba lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>{count} minutes</source>
            <translation>{count} menit</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{count} of {all} bands</source>
            <translation>{count} dari {all} band</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{count} windows</source>
            <translation>{count} petak</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{done} of {total} windows</source>
            <translation>{done} dari {total} petak</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} did not answer in time; check the address and whether the server is busy.</source>
            <translation>{host} tidak menjawab tepat waktu; periksa alamat dan apakah server sibuk.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{host} fetches the pixels itself</source>
            <translation>{host} mengambil sendiri pikselnya</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} only leads to other addresses that lead nowhere; open it in a web browser, log in if it asks for that, and try again.</source>
            <translation>{host} hanya mengarah ke alamat lain yang buntu; buka di peramban web, masuk jika diminta, dan coba lagi.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} jam {minutes} mnt</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{minutes} min</source>
            <translation>{minutes} mnt</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>{missing} of {windows} windows are missing: {why} Continue the run later.</source>
            <translation>{missing} dari {windows} petak belum ada: {why} Lanjutkan proses nanti.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} do not cover the same ground; choose bands of one and the same scene, or bring them onto one grid with 'Align rasters'.</source>
            <translation>{names} tidak mencakup permukaan bumi yang sama; pilih band dari satu citra yang sama, atau samakan grid-nya dengan 'Align rasters'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} have different coordinate reference systems; choose bands of one and the same scene.</source>
            <translation>{names} memiliki sistem referensi koordinat yang berbeda; pilih band dari satu citra yang sama.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} comes from a map service ({provider}), which gives pictures and not reflectance; choose a raster file.</source>
            <translation>{name} berasal dari layanan peta ({provider}), yang memberikan gambar dan bukan reflektansi; pilih berkas raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} has the CRS {shown} in QGIS and {written} in its file; set the layer's CRS to the file's, or write the right one into the file with 'Assign projection'.</source>
            <translation>{name} memiliki CRS {shown} di QGIS dan {written} di berkasnya; atur CRS layer sesuai CRS berkas, atau tulis CRS yang benar ke berkas dengan 'Tetapkan proyeksi'.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is not a raster file ({provider}), so that no server could be sent its bands; save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>{name} bukan berkas raster ({provider}), sehingga band-nya tidak dapat dikirim ke server; simpan sebagai GeoTIFF dengan 'Raw data' dan pilih berkas itu.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is opened with a login that is kept in QGIS; save it as a file and choose that.</source>
            <translation>{name} dibuka dengan data masuk yang disimpan di QGIS; simpan sebagai berkas dan pilih berkas itu.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name} on {device}</source>
            <translation>{name} pada {device}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, a model for demonstration; {details}.</source>
            <translation>{name}, model untuk demonstrasi; {details}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, served by the plugin '{plugin}': it works, with limits.</source>
            <translation>{name}, disajikan oleh plugin '{plugin}': berfungsi dengan keterbatasan.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, which does not look for floods; {details}.</source>
            <translation>{name}, yang tidak mencari banjir; {details}.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{seconds} s</source>
            <translation>{seconds} dtk</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{sentence}; {done} of {total} windows are kept, and the run can be continued.</source>
            <translation>{sentence}; {done} dari {total} petak disimpan, dan proses dapat dilanjutkan.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{title} at {address}</source>
            <translation>{title} di {address}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>{} cannot be deleted; delete it by hand.</source>
            <translation>{} tidak dapat dihapus; hapus secara manual.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>{} cannot be started; choose another Python.</source>
            <translation>{} tidak dapat dijalankan; pilih Python lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>{} cannot be started; install the server again.</source>
            <translation>{} tidak dapat dijalankan; pasang lagi server.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} cannot make environments: install your system's package for that (python{}.{}-venv on Debian and Ubuntu), or choose another one.</source>
            <translation>{} tidak dapat membuat lingkungan: pasang paket sistem Anda untuk itu (python{}.{}-venv di Debian dan Ubuntu), atau pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>{} failed; the log below says why.</source>
            <translation>{} gagal; log di bawah menjelaskan sebabnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is Python {}, and {} is needed; choose another one.</source>
            <translation>{} adalah Python {}, sedangkan yang diperlukan {}; pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is not a 64-bit CPython; choose another one.</source>
            <translation>{} bukan CPython 64 bit; pilih yang lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>{} is there already and will be replaced.</source>
            <translation>{} sudah ada dan akan diganti.</translation>
        </message>
    </context>
    <context>
        <name>TerramaskAlgorithms</name>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas</source>
            <translation>Luas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas of a mask's classes</source>
            <translation>Luas kelas sebuah mask</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Classes</source>
            <translation>Kelas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Classes in {}</source>
            <translation>Kelas di {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Continue a run</source>
            <translation>Lanjutkan proses</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Detect floods</source>
            <translation>Deteksi banjir</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Finds floods and other water in a multispectral satellite scene. The scene's pixels are sent to a Terramask server, which runs the model.</source>
            <translation>Menemukan banjir dan perairan lain dalam citra satelit multispektral. Piksel citra dikirim ke server Terramask, yang menjalankan model.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Finishes a run that was cancelled, that failed, or that ended with QGIS. Only what is missing is asked for; the result is that of an unbroken run.

Run: the run's number, which the run that was not finished gives in its summary; empty means the newest.

Floods: where to write the result; empty means where the run began to write it.</source>
            <translation>Menyelesaikan proses yang dibatalkan, gagal, atau berakhir bersama QGIS. Hanya yang kurang yang diminta; hasilnya sama dengan proses yang tidak terputus.

Proses: nomor proses, yang disebutkan proses yang belum selesai dalam ringkasannya; kosong berarti yang terbaru.

Banjir: tempat menulis hasil; kosong berarti tempat proses mulai menulisnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Flooded area in km²</source>
            <translation>Luas banjir dalam km²</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <location filename="../../plugin/processing/scene_algorithm.py" />
            <source>Floods</source>
            <translation>Banjir</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Floods in {}</source>
            <translation>Banjir di {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Gives each pixel of a multispectral satellite scene one of the classes of the server's model, whatever these are: burn scars, floods. The scene's pixels are sent to a Terramask server, which runs the model. The summary names the classes and their areas.</source>
            <translation>Memberi setiap piksel citra satelit multispektral salah satu kelas dari model server, apa pun itu: bekas kebakaran, banjir. Piksel citra dikirim ke server Terramask, yang menjalankan model. Ringkasan menyebutkan kelas dan luasnya.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Makes a polygon of each patch of pixels of one class, with its true area.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Class ids: those to take, separated by commas; empty means the floods, or all classes but 0 where the mask does not tell which are floods.

Smallest area: smaller patches are left out, and smaller holes are filled unless there are pixels without data in them. Areas are measured on the ellipsoid. 0 keeps all.

Simplify: no point of an outline moves further than that; 0 keeps the pixels' edges. About one pixel takes the steps out of the outlines. Borders between two classes are simplified for each of them, and may then leave gaps or overlap by that much.

Pixels that only touch at a corner are two patches. The polygons have the mask's CRS, the class's id and name, and the area on the ellipsoid in hectares and km².</source>
            <translation>Membuat poligon dari setiap bidang piksel yang satu kelas, dengan luas sebenarnya.

Mask: hasil Terramask, atau raster kelas 8 bit apa pun.

ID kelas: kelas yang diambil, dipisahkan koma; kosong berarti banjir, atau semua kelas selain 0 jika mask tidak memberitahukan mana yang merupakan banjir.

Luas terkecil: bidang yang lebih kecil diabaikan, dan lubang yang lebih kecil diisi kecuali terdapat piksel tanpa data di dalamnya. Luas diukur pada elipsoid. 0 mempertahankan semuanya.

Sederhanakan: tidak ada titik garis tepi yang bergeser lebih jauh dari itu; 0 mempertahankan tepi piksel. Sekitar satu piksel menghilangkan bentuk tangga dari garis tepi. Batas antara dua kelas disederhanakan untuk masing-masing kelas, sehingga dapat meninggalkan celah atau tumpang tindih sebesar itu.

Piksel yang hanya bersentuhan di sudut adalah dua bidang. Poligon memiliki CRS mask, ID dan nama kelas, serta luas pada elipsoid dalam hektare dan km².</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Mask to polygons</source>
            <translation>Mask menjadi poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons</source>
            <translation>Poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons of {}</source>
            <translation>Poligon dari {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons: smallest area {} ha, simplified by up to {} m</source>
            <translation>Poligon: luas terkecil {} ha, disederhanakan hingga {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Run</source>
            <translation>Proses</translation>
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
            <translation>Citra: raster dengan band yang diterima model server. Sentinel-2, Landsat 8 dan 9, serta HLS dikenali dari nama band, metadata, atau nama berkas. Produk yang band-nya berupa berkas terpisah diberikan lewat foldernya, ZIP-nya, atau salah satu berkasnya, atau sebagai beberapa layer.

Area, poligon: bagian yang akan diperiksa; kosong berarti seluruh citra. Di luar poligon, hasil tidak memiliki data.

Server: alamatnya, dan konfigurasi autentikasi dengan kuncinya jika ada; untuk alamat yang disimpan di antara server pada panel, kosong berarti kunci yang disimpan bersamanya.

Pengiriman: 'b64' mengirim piksel, 'url' mengirim alamat layer yang berada di web sehingga server mengambilnya, 'auto' memilih sendiri.

Nomor band, skala, ofset, tidak ada data, tanggal: untuk citra yang tidak menyebutkannya sendiri.

Persentase setiap kelas: satu band tambahan untuk setiap kelas, jika server memberikannya. Ubah resolusi: ubah dahulu citra ke ukuran piksel model; hasilnya memiliki ukuran itu. Mulai di sekitar titik ini: tempat yang diperiksa lebih dahulu.

Hasil memiliki grid dan CRS citra; nilainya adalah kelas model, dan 255 di tempat citra tidak memiliki data. Proses yang dibatalkan, atau yang petaknya ada yang gagal, juga memiliki 255 di sana, dan dapat dilanjutkan dengan 'Lanjutkan proses'.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Segment a scene</source>
            <translation>Segmentasi citra</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Summary as JSON</source>
            <translation>Ringkasan sebagai JSON</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Tells how many pixels and how much ground each class of a mask covers, in all or in each zone.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Zones: polygons such as districts, in any CRS; empty means all of the mask. A pixel belongs to a zone if its centre is inside. Of a zone that reaches beyond the mask only what lies in it is counted.

Field with the zones' names: empty means their numbers.

The table has a row for each zone and class, and one for no data: pixels, true area in hectares and km², and the share of those pixels of the zone that have data. The flooded area is that of all zones together; where zones overlap, it counts twice. Where the mask does not tell which classes are floods, all but 0 are taken.</source>
            <translation>Memberitahukan berapa piksel dan berapa luas permukaan yang dicakup setiap kelas dari mask, secara keseluruhan atau di setiap zona.

Mask: hasil Terramask, atau raster kelas 8 bit apa pun.

Zona: poligon seperti distrik, dalam CRS apa pun; kosong berarti seluruh mask. Sebuah piksel termasuk suatu zona jika pusatnya berada di dalamnya. Dari zona yang melampaui mask, hanya yang terletak di dalam mask yang dihitung.

Bidang dengan nama zona: kosong berarti nomornya.

Tabel memiliki satu baris untuk setiap zona dan kelas, dan satu untuk tidak ada data: piksel, luas sebenarnya dalam hektare dan km², serta bagian dari piksel zona yang memiliki data. Luas banjir adalah jumlah dari semua zona; bagian zona yang bertumpang tindih dihitung dua kali. Jika mask tidak memberitahukan kelas mana yang merupakan banjir, semua kelas selain 0 digunakan.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Windows that are missing</source>
            <translation>Petak yang kurang</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>flood,water,inundation,segmentation,satellite,sentinel,landsat</source>
            <translation>banjir,air,genangan,segmentasi,satelit,sentinel,landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>flood,water,mask,classes,segmentation,area,hectares</source>
            <translation>banjir,air,mask,kelas,segmentasi,luas,hektare</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>segmentation,classification,land cover,burn scars,crops,satellite</source>
            <translation>segmentasi,klasifikasi,tutupan lahan,bekas kebakaran,tanaman,satelit</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>{} polygons of {} patches.</source>
            <translation>{} poligon dari {} bidang.</translation>
        </message>
    </context>
    <context>
        <name>TerramaskParameters</name>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>All files</source>
            <translation>Semua berkas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Also the per cent of each class</source>
            <translation>Juga persentase setiap kelas</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Band numbers in the model's order, such as 2,3,4,9,12,13</source>
            <translation>Nomor band menurut urutan model, misalnya 2,3,4,9,12,13</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Begin around this point</source>
            <translation>Mulai di sekitar titik ini</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Class ids, such as 1,2 (empty: floods)</source>
            <translation>ID kelas, misalnya 1,2 (kosong: banjir)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Date of acquisition, such as 2019-09-14</source>
            <translation>Tanggal perekaman, misalnya 2019-09-14</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Field with the zones' names</source>
            <translation>Bidang dengan nama zona</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Key of the server</source>
            <translation>Kunci server</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Mask</source>
            <translation>Mask</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Number that means no data</source>
            <translation>Angka yang berarti tidak ada data</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Offset</source>
            <translation>Ofset</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or a product: its folder, its ZIP or one of its files</source>
            <translation>Atau produk: foldernya, ZIP-nya, atau salah satu berkasnya</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or inside of polygons</source>
            <translation>Atau di dalam poligon</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or its bands as separate layers</source>
            <translation>Atau band-nya sebagai layer terpisah</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Resample the scene to the model's pixel size</source>
            <translation>Ubah resolusi citra ke ukuran piksel model</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scale (reflectance = number x scale + offset)</source>
            <translation>Skala (reflektansi = angka x skala + ofset)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scene</source>
            <translation>Citra</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Simplify outlines by up to so many metres</source>
            <translation>Sederhanakan garis tepi hingga sekian meter</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Smallest area in hectares</source>
            <translation>Luas terkecil dalam hektare</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Transport</source>
            <translation>Pengiriman</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Zones, such as districts</source>
            <translation>Zona, misalnya distrik</translation>
        </message>
    </context>
    <context>
        <name>TerramaskPlugin</name>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Detect floods</source>
            <translation>Deteksi banjir</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Open or close the Terramask panel</source>
            <translation>Buka atau tutup panel Terramask</translation>
        </message>
    </context>
    <context>
        <name>ThresholdNote</name>
        <message>
            <location filename="../../plugin/gui/threshold_note.py" />
            <source>The classes of the file are used here, not what the slider shows (at least {} %).</source>
            <translation>Di sini digunakan kelas dari berkas, bukan yang ditampilkan penggeser (paling sedikit {} %).</translation>
        </message>
    </context>
    <context>
        <name>ThresholdRow</name>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>At least {} % likely: {} km² ({} ha)</source>
            <translation>Kemungkinan paling sedikit {} %: {} km² ({} ha)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Classes</source>
            <translation>Kelas</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Each pixel's most likely class is shown. Move the slider for another limit.</source>
            <translation>Yang ditampilkan adalah kelas paling mungkin dari setiap piksel. Geser penggeser untuk batas lain.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Least likelihood of water in per cent</source>
            <translation>Kemungkinan minimum air dalam persen</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show each pixel's most likely class again</source>
            <translation>Tampilkan lagi kelas paling mungkin dari setiap piksel</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show only water that the model is so sure of</source>
            <translation>Tampilkan hanya air dengan tingkat keyakinan model sebesar ini</translation>
        </message>
    </context>
    <context>
        <name>ZonesRow</name>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Count in</source>
            <translation>&amp;Hitung di</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Named by</source>
            <translation>&amp;Dinamai menurut</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>Count in each polygon of a layer, such as districts</source>
            <translation>Hitung di setiap poligon sebuah layer, misalnya distrik</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The field with the names; none means their numbers</source>
            <translation>Bidang atribut berisi nama; tanpa bidang berarti nomornya</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The whole result</source>
            <translation>Seluruh hasil</translation>
        </message>
    </context>
</TS>
