<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>AlgorithmRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Bộ Xử lý không biết thuật toán của Terramask: hãy khởi động lại QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Lượt chạy thất bại vì một lý do mà Terramask không biết; hãy xem chi tiết.</translation>
        </message>
    </context>
    <context>
        <name>Area</name>
        <message>
            <location filename="../../plugin/processing/polygons.py" />
            <source>The area cannot be brought into the layer's CRS: choose another area.</source>
            <translation>Không chuyển được khu vực sang HTĐ của lớp: hãy chọn khu vực khác.</translation>
        </message>
    </context>
    <context>
        <name>AreaBox</name>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A polygon on the map</source>
            <translation>Một vùng trên bản đồ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>A rectangle on the map</source>
            <translation>Một hình chữ nhật trên bản đồ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Area</source>
            <translation>Khu vực</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Click the corners on the map; a right click or a double click ends, Backspace takes a corner back, Esc gives up</source>
            <translation>Nhấp các góc trên bản đồ; nhấp phải hoặc nhấp đúp để kết thúc, Backspace bỏ một góc, Esc hủy bỏ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Drag a rectangle on the map; Esc gives it up</source>
            <translation>Kéo một hình chữ nhật trên bản đồ; Esc hủy bỏ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a polygon on the map.</source>
            <translation>Hãy vẽ một vùng trên bản đồ.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Draw a rectangle on the map.</source>
            <translation>Hãy vẽ một hình chữ nhật trên bản đồ.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Polygons of a layer</source>
            <translation>Các vùng của một lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>The area lies outside the layer: choose another area.</source>
            <translation>Khu vực nằm ngoài lớp: hãy chọn khu vực khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>What the map shows</source>
            <translation>Phần bản đồ đang hiển thị</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Which part of the layer to look at</source>
            <translation>Phần của lớp cần xem xét</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>Whole layer</source>
            <translation>Toàn bộ lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>about {}</source>
            <translation>khoảng {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/area_box.py" />
            <source>at most {}</source>
            <translation>nhiều nhất {}</translation>
        </message>
    </context>
    <context>
        <name>AreasModel</name>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Class</source>
            <translation>Lớp phân loại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>District</source>
            <translation>Đơn vị hành chính</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Part of the pixels that have data</source>
            <translation>Phần của các điểm ảnh có dữ liệu</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Pixels</source>
            <translation>Điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_model.py" />
            <source>Share</source>
            <translation>Tỷ phần</translation>
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
            <translation>Đã xảy ra lỗi mà Terramask không biết; hãy xem chi tiết.</translation>
        </message>
    </context>
    <context>
        <name>BandDialog</name>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>'{}' is not a number: correct it or leave it empty.</source>
            <translation>'{}' không phải là số: hãy sửa lại hoặc để trống.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Acquired</source>
            <translation>Ngày chụp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>As recognised</source>
            <translation>Như đã nhận dạng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Band {} cannot be both {} and {}: choose another.</source>
            <translation>Dải phổ {} không thể vừa là {} vừa là {}: hãy chọn dải khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Bands and units</source>
            <translation>Dải phổ và đơn vị</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose a band</source>
            <translation>Chọn một dải phổ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Choose the band of the file that is {}.</source>
            <translation>Chọn dải phổ của tệp là {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Looking at the values …</source>
            <translation>Đang xem xét các giá trị …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>No data</source>
            <translation>Không dữ liệu</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Offset</source>
            <translation>Độ lệch</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Reflectance = value {} scale + offset.</source>
            <translation>Độ phản xạ = giá trị {} tỷ lệ + độ lệch.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>Scale</source>
            <translation>Tỷ lệ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>The scale cannot be 0: correct it or leave it empty.</source>
            <translation>Tỷ lệ không thể bằng 0: hãy sửa lại hoặc để trống.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says</source>
            <translation>như tệp cho biết</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>as the file says, else 0.0001 for integers</source>
            <translation>như tệp cho biết, nếu không thì 0,0001 đối với số nguyên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>no name</source>
            <translation>không có tên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/band_dialog.py" />
            <source>not known</source>
            <translation>không rõ</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>&amp;Copy report</source>
            <translation>&amp;Chép báo cáo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>All is well with the server.</source>
            <translation>Máy chủ hoạt động tốt.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Check &amp;again</source>
            <translation>&amp;Kiểm tra lại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Looking at the server …</source>
            <translation>Đang xem xét máy chủ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Server doctor</source>
            <translation>Chẩn đoán máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>Something is wrong; the lines below say what to do.</source>
            <translation>Có điều không ổn; các dòng bên dưới cho biết cần làm gì.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/doctor_dialog.py" />
            <source>The server can be used; mind the hints below.</source>
            <translation>Có thể dùng máy chủ; hãy lưu ý các gợi ý bên dưới.</translation>
        </message>
    </context>
    <context>
        <name>DrawButton</name>
        <message>
            <location filename="../../plugin/gui/draw_button.py" />
            <source>Draw</source>
            <translation>Vẽ</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>Drop it here to look at it</source>
            <translation>Thả vào đây để xem xét</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/drop_area.py" />
            <source>This is no raster</source>
            <translation>Đây không phải là raster</translation>
        </message>
    </context>
    <context>
        <name>EstimateBox</name>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Estimating …</source>
            <translation>Đang ước tính …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>Resample to {} m</source>
            <translation>Lấy mẫu lại thành {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The pixels are {} m wide, and the model was trained on {} m.</source>
            <translation>Điểm ảnh rộng {} m, còn mô hình được huấn luyện với {} m.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/estimate_box.py" />
            <source>The result then has pixels of this size, and finds what the model knows</source>
            <translation>Khi đó kết quả có điểm ảnh cỡ này, và tìm được những gì mô hình biết</translation>
        </message>
    </context>
    <context>
        <name>FloodRun</name>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>Processing does not know Terramask's algorithm: restart QGIS.</source>
            <translation>Bộ Xử lý không biết thuật toán của Terramask: hãy khởi động lại QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/algorithm_run.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Lượt chạy thất bại vì một lý do mà Terramask không biết; hãy xem chi tiết.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>A demonstration model, to try things out and not for real work.</source>
            <translation>Mô hình trình diễn, để dùng thử chứ không dành cho công việc thực tế.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Area</source>
            <translation>Khu vực</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Layer</source>
            <translation>Lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>No Terramask server: it works, with limits. {}</source>
            <translation>Không phải máy chủ Terramask: hoạt động được, nhưng có hạn chế. {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Options</source>
            <translation>Tùy chọn</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Server</source>
            <translation>Máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Show or hide the options</source>
            <translation>Hiện hoặc ẩn các tùy chọn</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>Still needed: {}.</source>
            <translation>Còn cần: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a file to save to</source>
            <translation>một tệp để lưu vào</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a layer that fits</source>
            <translation>một lớp phù hợp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>a server that answers</source>
            <translation>một máy chủ trả lời</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/form.py" />
            <source>an area on the layer</source>
            <translation>một khu vực trên lớp</translation>
        </message>
    </context>
    <context>
        <name>GuideBox</name>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>An artificial flooded valley that is shipped with Terramask</source>
            <translation>Một thung lũng ngập lụt nhân tạo đi kèm Terramask</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Choose a server that answers, or start one on this computer.</source>
            <translation>Hãy chọn một máy chủ trả lời, hoặc khởi động một máy chủ trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide</source>
            <translation>Đóng hướng dẫn này</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Close this guide; the help opens it again</source>
            <translation>Đóng hướng dẫn này; phần trợ giúp sẽ mở lại nó</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open a satellite scene, or the sample scene.</source>
            <translation>Hãy mở một cảnh ảnh vệ tinh, hoặc cảnh ảnh mẫu.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Open the sample scene</source>
            <translation>Mở cảnh ảnh mẫu</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Press the blue button. The mask appears on the map.</source>
            <translation>Nhấn nút màu xanh lam. Mặt nạ sẽ xuất hiện trên bản đồ.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/guide_box.py" />
            <source>Your first mask</source>
            <translation>Mặt nạ đầu tiên</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Guide to the first mask</source>
            <translation>Hướng dẫn tạo mặt nạ đầu tiên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Help, and the guide to the first mask</source>
            <translation>Trợ giúp, và hướng dẫn tạo mặt nạ đầu tiên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Servers, and where results are saved</source>
            <translation>Các máy chủ, và nơi lưu kết quả</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/header.py" />
            <source>Settings</source>
            <translation>Cài đặt</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>&amp;Back</source>
            <translation>&amp;Quay lại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>No web browser could be opened; the help is in {}.</source>
            <translation>Không mở được trình duyệt web nào; phần trợ giúp nằm ở {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Open in a &amp;web browser</source>
            <translation>Mở trong trình duyệt &amp;web</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show the page from before</source>
            <translation>Hiện trang trước đó</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Show this page where it can be searched and printed</source>
            <translation>Hiện trang này ở nơi có thể tìm kiếm và in</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/help_window.py" />
            <source>Terramask help</source>
            <translation>Trợ giúp Terramask</translation>
        </message>
    </context>
    <context>
        <name>LayerBox</name>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Add a satellite scene to the project, or open one with '…'.</source>
            <translation>Hãy thêm một cảnh ảnh vệ tinh vào dự án, hoặc mở một cảnh bằng '…'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Layer</source>
            <translation>Lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Putting the bands of {} together …</source>
            <translation>Đang ghép các dải phổ của {} …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>Reading the layer's bands …</source>
            <translation>Đang đọc các dải phổ của lớp …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>That is no raster: drag a raster layer here, or a scene's files.</source>
            <translation>Đó không phải là raster: hãy kéo một lớp raster vào đây, hoặc các tệp của một cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The layer's file cannot be found: repair its source or remove it.</source>
            <translation>Không tìm thấy tệp của lớp: hãy sửa nguồn của lớp hoặc gỡ bỏ lớp.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layer_box.py" />
            <source>The satellite scene to look at</source>
            <translation>Cảnh ảnh vệ tinh cần xem xét</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <location filename="../../plugin/gui/layer_menu.py" />
            <source>Detect floods</source>
            <translation>Phát hiện ngập lụt</translation>
        </message>
    </context>
    <context>
        <name>LayerMetadata</name>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Acquired: {}</source>
            <translation>Ngày chụp: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Bands and numbers: {}</source>
            <translation>Dải phổ và số: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Model: {}</source>
            <translation>Mô hình: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>On the server: {}</source>
            <translation>Trên máy chủ: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Read as: {}</source>
            <translation>Đọc như: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Scene: {}</source>
            <translation>Cảnh ảnh: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Server: {}</source>
            <translation>Máy chủ: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of '{}'.</source>
            <translation>Các lớp phân loại mà mô hình '{}' gán cho điểm ảnh của '{}'.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The classes that the model '{}' gave the pixels of a scene.</source>
            <translation>Các lớp phân loại mà mô hình '{}' gán cho điểm ảnh của một cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>The run has not come to its end; a part is missing.</source>
            <translation>Lượt chạy chưa kết thúc; còn thiếu một phần.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Tiles: {}</source>
            <translation>Các ô: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Version of Terramask: {}</source>
            <translation>Phiên bản Terramask: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layer_metadata.py" />
            <source>Written: {}</source>
            <translation>Ngày ghi: {}</translation>
        </message>
    </context>
    <context>
        <name>LayersDialog</name>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Layers</source>
            <translation>Các lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Put several layers together</source>
            <translation>Ghép nhiều lớp với nhau</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/layers_dialog.py" />
            <source>Tick the layers that hold the bands of one scene.</source>
            <translation>Hãy đánh dấu các lớp chứa dải phổ của cùng một cảnh ảnh.</translation>
        </message>
    </context>
    <context>
        <name>LocalInstallBox</name>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Computes on</source>
            <translation>&amp;Tính toán trên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose a Python</source>
            <translation>Chọn một Python</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Choose another Python</source>
            <translation>Chọn Python khác</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Installing for a graphics card has not been tried yet, nor is it known how much room it takes; {:.0f} GB should be free. {:.1f} GB are, in {}.</source>
            <translation>Việc cài đặt cho card đồ họa chưa được thử, và cũng chưa biết cần bao nhiêu chỗ; nên có {:.0f} GB trống. Hiện trống {:.1f} GB, ở {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Looking for Python …</source>
            <translation>Đang tìm Python …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>No Python {} was found; install one with your system's packages, or choose it with the button …</source>
            <translation>Không tìm thấy Python {}; hãy cài đặt bằng các gói của hệ thống, hoặc chọn bằng nút …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>Takes {:.1f} GB; {:.0f} GB must be free for a while, and {:.1f} GB are, in {}.</source>
            <translation>Chiếm {:.1f} GB; cần có {:.0f} GB trống trong một thời gian, và hiện trống {:.1f} GB, ở {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The Python that the server gets an environment of; it is not changed</source>
            <translation>Python dùng để tạo môi trường cho máy chủ; Python đó không bị thay đổi</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>The processor</source>
            <translation>Bộ xử lý</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_install_box.py" />
            <source>What computes; it cannot be changed without installing</source>
            <translation>Thiết bị tính toán; không thể thay đổi nếu không cài đặt</translation>
        </message>
    </context>
    <context>
        <name>LocalServeBox</name>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Keep running when QGIS closes</source>
            <translation>&amp;Tiếp tục chạy khi QGIS đóng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>&amp;Model</source>
            <translation>&amp;Mô hình</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>A folder with config.json and weights, or a model's name on the Hugging Face hub, from which it is downloaded</source>
            <translation>Một thư mục có config.json và các trọng số, hoặc tên một mô hình trên Hugging Face Hub, từ đó mô hình được tải xuống</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Another model</source>
            <translation>Mô hình khác</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Demonstration model</source>
            <translation>Mô hình trình diễn</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Enter the folder of a model, or its name on the hub.</source>
            <translation>Hãy nhập thư mục của một mô hình, hoặc tên của nó trên hub.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder of the model</source>
            <translation>Thư mục của mô hình</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Folder, or owner/model on the hub</source>
            <translation>Thư mục, hoặc chủ sở hữu/mô hình trên hub</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>Otherwise the server ends together with QGIS, however that ends</source>
            <translation>Nếu không, máy chủ kết thúc cùng QGIS, dù QGIS kết thúc thế nào</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_serve_box.py" />
            <source>P&amp;ort</source>
            <translation>Cổ&amp;ng</translation>
        </message>
    </context>
    <context>
        <name>LocalServerDialog</name>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Xóa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Install</source>
            <translation>&amp;Cài đặt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Start</source>
            <translation>&amp;Khởi động</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Update</source>
            <translation>Cậ&amp;p nhật</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>&amp;Use</source>
            <translation>&amp;Dùng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>C&amp;ancel</source>
            <translation>&amp;Hủy</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Choose this server in the panel</source>
            <translation>Chọn máy chủ này trong bảng điều khiển</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Delete the server and all that was installed for it? The folder is {}. Models that were fetched from the hub stay in the cache that other programs use, too.</source>
            <translation>Xóa máy chủ và mọi thứ đã cài đặt cho nó? Thư mục là {}. Các mô hình đã tải từ hub vẫn ở trong bộ nhớ đệm mà các chương trình khác cũng dùng.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>How to do that</source>
            <translation>Cách thực hiện</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Log</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>S&amp;top</source>
            <translation>Dừn&amp;g</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>Server on this computer</source>
            <translation>Máy chủ trên máy tính này</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_server_dialog.py" />
            <source>U&amp;ninstall …</source>
            <translation>&amp;Gỡ cài đặt …</translation>
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
            <translation>Một tệp ZIP, một tệp của sản phẩm, hoặc nhiều dải phổ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>A folder of bands</source>
            <translation>Một thư mục chứa các dải phổ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>All files</source>
            <translation>Mọi tệp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a ZIP or a file of a product …</source>
            <translation>Mở tệp ZIP hoặc tệp của một sản phẩm …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a folder of bands …</source>
            <translation>Mở thư mục chứa các dải phổ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene</source>
            <translation>Mở cảnh ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Open a scene that is not a layer yet</source>
            <translation>Mở một cảnh ảnh chưa phải là lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Products and bands</source>
            <translation>Sản phẩm và dải phổ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>Put several layers together …</source>
            <translation>Ghép nhiều lớp với nhau …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>{} and {} more</source>
            <translation>{} và {} mục khác</translation>
        </message>
    </context>
    <context>
        <name>OptionsPage</name>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Choose a folder; without one, results are temporary.</source>
            <translation>Hãy chọn một thư mục; nếu không có, kết quả chỉ là tạm thời.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Folder for new results</source>
            <translation>Thư mục cho kết quả mới</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In new files in this folder</source>
            <translation>Trong các tệp mới ở thư mục này</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>In temporary files, which go when QGIS does</source>
            <translation>Trong các tệp tạm, mất đi khi QGIS đóng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>New results of the panel</source>
            <translation>Kết quả mới của bảng điều khiển</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Runs that can be continued</source>
            <translation>Các lượt chạy có thể tiếp tục</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>Servers</source>
            <translation>Các máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>There is no run yet</source>
            <translation>Chưa có lượt chạy nào</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>This folder does not exist; choose another.</source>
            <translation>Thư mục này không tồn tại; hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>What the box of this name in the panel is at the beginning</source>
            <translation>Trạng thái ban đầu của ô cùng tên trong bảng điều khiển</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/options_page.py" />
            <source>With probabilities</source>
            <translation>Kèm xác suất</translation>
        </message>
    </context>
    <context>
        <name>OutputBox</name>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>A temporary file goes when QGIS does</source>
            <translation>Tệp tạm sẽ mất khi QGIS đóng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Also how sure the model is of each class; after the run a slider sets a limit</source>
            <translation>Kèm mức độ chắc chắn của mô hình về từng lớp phân loại; sau lượt chạy có thanh trượt để đặt giới hạn</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Choose the file to save to</source>
            <translation>Chọn tệp để lưu vào</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>Hãy cho đường dẫn đầy đủ của tệp để lưu vào.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>New file in {}</source>
            <translation>Tệp mới trong {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save the flood mask</source>
            <translation>Lưu mặt nạ ngập lụt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Save to</source>
            <translation>Lưu vào</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>Temporary file</source>
            <translation>Tệp tạm</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>Thư mục {} không tồn tại: hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The folder {} for new results does not exist: choose another file.</source>
            <translation>Thư mục {} cho kết quả mới không tồn tại: hãy chọn tệp khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>The server's model gives no probabilities</source>
            <translation>Mô hình của máy chủ không cho xác suất</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/output_box.py" />
            <source>With probabilities</source>
            <translation>Kèm xác suất</translation>
        </message>
    </context>
    <context>
        <name>PastRuns</name>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>Classes</source>
            <translation>Các lớp phân loại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The result {} is not there any more: repeat the run.</source>
            <translation>Kết quả {} không còn nữa: hãy chạy lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>The run's scene cannot be opened: choose a layer and start it above.</source>
            <translation>Không mở được cảnh ảnh của lượt chạy này: hãy chọn lớp và bắt đầu ở phía trên.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/past_runs.py" />
            <source>What this run was to do is not known any more, or its scene's address held a key, which is not kept: choose the layer and start it above.</source>
            <translation>Không còn biết lượt chạy này phải làm gì, hoặc địa chỉ cảnh ảnh của nó chứa khóa, vốn không được lưu: hãy chọn lớp và bắt đầu ở phía trên.</translation>
        </message>
    </context>
    <context>
        <name>PolygonLayerRow</name>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Add a polygon layer to the project, or choose another area.</source>
            <translation>Hãy thêm một lớp vùng vào dự án, hoặc chọn khu vực khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Leave out the polygons that are not selected on the map</source>
            <translation>Bỏ qua các vùng không được chọn trên bản đồ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>No polygon is selected: select some on the map, or take them all.</source>
            <translation>Không có vùng nào được chọn: hãy chọn vài vùng trên bản đồ, hoặc lấy tất cả.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Polygon layer</source>
            <translation>Lớp vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>Selected polygons only</source>
            <translation>Chỉ các vùng được chọn</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer is empty: choose another one.</source>
            <translation>Lớp vùng trống: hãy chọn lớp khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygon_layer_row.py" />
            <source>The polygon layer to look inside</source>
            <translation>Lớp vùng có phần bên trong cần xem xét</translation>
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
            <translation>&amp;Tạo vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>&amp;Simplify by up to</source>
            <translation>&amp;Đơn giản hóa tối đa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>1 polygon</source>
            <translation>1 vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Đã hủy; không có gì được ghi.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Give the whole path of the file to save to.</source>
            <translation>Hãy cho đường dẫn đầy đủ của tệp để lưu vào.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Making polygons</source>
            <translation>Đang tạo vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>No point of an outline moves further; 0 keeps the edges of the pixels</source>
            <translation>Không điểm nào của đường viền dịch chuyển xa hơn; 0 giữ nguyên cạnh các điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons</source>
            <translation>Các vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Polygons of {}</source>
            <translation>Các vùng của {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save &amp;to</source>
            <translation>&amp;Lưu vào</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Save the polygons</source>
            <translation>Lưu các vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smaller patches are left out, and smaller holes are filled; 0 keeps all</source>
            <translation>Các mảng nhỏ hơn bị bỏ qua, và các lỗ nhỏ hơn được lấp; 0 giữ tất cả</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Smallest &amp;area</source>
            <translation>&amp;Diện tích nhỏ nhất</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>Temporary file</source>
            <translation>Tệp tạm</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The folder {} does not exist: choose another.</source>
            <translation>Thư mục {} không tồn tại: hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The layer '{}' shows this file: choose another, or remove the layer.</source>
            <translation>Lớp '{}' đang hiển thị tệp này: hãy chọn tệp khác, hoặc gỡ bỏ lớp đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>The project was closed meanwhile, so nothing was added; the polygons are in {}.</source>
            <translation>Dự án đã được đóng trong lúc đó nên không có gì được thêm; các vùng nằm trong {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Kết quả không còn trong dự án: hãy thêm lại, hoặc chạy lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>There is no patch as large as that; nothing was added to the map.</source>
            <translation>Không có mảng nào lớn như vậy; không có gì được thêm vào bản đồ.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/polygons_dialog.py" />
            <source>{} polygons</source>
            <translation>{} vùng</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Address</source>
            <translation>Đị&amp;a chỉ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Khóa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Tên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Add a server</source>
            <translation>Thêm máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Edit the server</source>
            <translation>Sửa máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Encrypted. QGIS checks the server's certificate; authorities and exceptions are under Settings, Options, Authentication.</source>
            <translation>Được mã hóa. QGIS kiểm tra chứng chỉ của máy chủ; các cơ quan cấp và ngoại lệ nằm ở Cài đặt, Tùy chọn, Chứng thực.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'API Header' with the header Authorization and the value Bearer KEY. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>Đối với máy chủ cần khóa: hãy thêm một cấu hình loại 'API của đầu trang' với header Authorization và giá trị Bearer KEY. Đối với máy chủ cần chứng chỉ máy khách: một cấu hình thuộc một trong các loại 'PKI'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>For a server that wants a key: add a configuration of the kind 'Basic authentication' with any user name and the key as its password. For one that wants a client certificate: a configuration of one of the kinds 'PKI'.</source>
            <translation>Đối với máy chủ cần khóa: hãy thêm một cấu hình loại 'Chứng thực cơ sở' với tên người dùng bất kỳ và mật khẩu là khóa. Đối với máy chủ cần chứng chỉ máy khách: một cấu hình thuộc một trong các loại 'PKI'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: scenes can be read on the way.</source>
            <translation>Không mã hóa: cảnh ảnh có thể bị đọc trên đường truyền.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted: the key can be read on the way and used by others. Ask the server's operator for an address that begins with https://.</source>
            <translation>Không mã hóa: khóa có thể bị đọc trên đường truyền và bị người khác dùng. Hãy hỏi người vận hành máy chủ một địa chỉ bắt đầu bằng https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_dialog.py" />
            <source>Not encrypted; nothing leaves this computer.</source>
            <translation>Không mã hóa; không có gì rời khỏi máy tính này.</translation>
        </message>
    </context>
    <context>
        <name>ProfileTable</name>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Add a server</source>
            <translation>Thêm máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Edit the server</source>
            <translation>Sửa máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Key</source>
            <translation>Khóa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move down</source>
            <translation>Chuyển xuống</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Move up</source>
            <translation>Chuyển lên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>Remove the server</source>
            <translation>Gỡ bỏ máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/profile_table.py" />
            <source>yes</source>
            <translation>có</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Cancelling</source>
            <translation>Đang hủy</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>End the run; what is there stays</source>
            <translation>Kết thúc lượt chạy; những gì đã có vẫn được giữ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>Getting ready</source>
            <translation>Đang chuẩn bị</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>about {} left</source>
            <translation>còn khoảng {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/progress_row.py" />
            <source>{} of {} windows</source>
            <translation>{} trong {} khung</translation>
        </message>
    </context>
    <context>
        <name>RecognitionCard</name>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Change …</source>
            <translation>Thay đổi …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose bands …</source>
            <translation>Chọn dải phổ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/recognition_card.py" />
            <source>Choose the bands and the units by hand</source>
            <translation>Chọn dải phổ và đơn vị bằng tay</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Đã hủy; không có gì được ghi.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Kết quả không còn trong dự án: hãy thêm lại, hoặc chạy lại.</translation>
        </message>
    </context>
    <context>
        <name>ResultLayer</name>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Classes</source>
            <translation>Các lớp phân loại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Floods</source>
            <translation>Ngập lụt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood of flood</source>
            <translation>Khả năng ngập lụt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>Likelihood: {}</source>
            <translation>Khả năng: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_layer.py" />
            <source>The mask {} cannot be read back: save it to another folder.</source>
            <translation>Không đọc lại được mặt nạ {}: hãy lưu vào thư mục khác.</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Areas of the classes, in all or by district</source>
            <translation>Diện tích các lớp phân loại, tổng cộng hoặc theo đơn vị hành chính</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Finished</source>
            <translation>Đã xong</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Make polygons of the result</source>
            <translation>Tạo vùng từ kết quả</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>No water found</source>
            <translation>Không tìm thấy nước</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Polygons …</source>
            <translation>Vùng …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Show all of the result on the map</source>
            <translation>Hiện toàn bộ kết quả trên bản đồ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Statistics …</source>
            <translation>Thống kê …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>Zoom</source>
            <translation>Thu phóng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_row.py" />
            <source>{} km² under water</source>
            <translation>{} km² ngập nước</translation>
        </message>
    </context>
    <context>
        <name>RunControl</name>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Đã hủy; không có gì được ghi.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>Cancelled; {} of {} windows are kept.</source>
            <translation>Đã hủy; {} trong {} khung được giữ lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>The mask is in {}.</source>
            <translation>Mặt nạ nằm ở {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/run_control.py" />
            <source>{} of {} windows failed</source>
            <translation>{} trong {} khung thất bại</translation>
        </message>
    </context>
    <context>
        <name>RunsBox</name>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Ask the server for the windows that are missing</source>
            <translation>Yêu cầu máy chủ các khung còn thiếu</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Continue</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Do the same again, into a new file</source>
            <translation>Làm lại như vậy, vào một tệp mới</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Forget this run; what is on the map and on the disk stays</source>
            <translation>Quên lượt chạy này; những gì trên bản đồ và trên đĩa vẫn còn</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Remove</source>
            <translation>Gỡ bỏ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Repeat</source>
            <translation>Lặp lại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Runs</source>
            <translation>Các lượt chạy</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show details</source>
            <translation>Hiện chi tiết</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show the result on the map</source>
            <translation>Hiện kết quả trên bản đồ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Show why the run failed, or has gaps</source>
            <translation>Hiện lý do lượt chạy thất bại hoặc còn thiếu</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_box.py" />
            <source>Zoom to</source>
            <translation>Phóng tới</translation>
        </message>
    </context>
    <context>
        <name>RunsList</name>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Cancelled</source>
            <translation>Đã hủy</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Ended with QGIS</source>
            <translation>Kết thúc cùng QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Failed</source>
            <translation>Thất bại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>File: {}</source>
            <translation>Tệp: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Model: {}</source>
            <translation>Mô hình: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Running</source>
            <translation>Đang chạy</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Runs</source>
            <translation>Các lượt chạy</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Scene without a name</source>
            <translation>Cảnh ảnh không tên</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>Server: {}</source>
            <translation>Máy chủ: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>With gaps</source>
            <translation>Còn thiếu</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} km²</source>
            <translation>{} km²</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/runs_list.py" />
            <source>{} of {} windows</source>
            <translation>{} trong {} khung</translation>
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
            <translation>Kiểm tra máy chủ từ địa chỉ đến mô hình</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Doctor</source>
            <translation>Chẩn đoán</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>Looking for the server …</source>
            <translation>Đang tìm máy chủ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The key travels unencrypted and can be read on the way; use an address that begins with https://.</source>
            <translation>Khóa được truyền không mã hóa và có thể bị đọc trên đường truyền; hãy dùng địa chỉ bắt đầu bằng https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_box.py" />
            <source>The server is being looked for.</source>
            <translation>Đang tìm máy chủ.</translation>
        </message>
    </context>
    <context>
        <name>ServerChooser</name>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add server …</source>
            <translation>Thêm máy chủ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Add, edit or remove a server</source>
            <translation>Thêm, sửa hoặc gỡ bỏ máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Bring back the server that was removed</source>
            <translation>Khôi phục máy chủ đã gỡ bỏ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Edit …</source>
            <translation>Sửa …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Last seen: {}</source>
            <translation>Thấy lần cuối: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Remove</source>
            <translation>Gỡ bỏ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server</source>
            <translation>Máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Server on this computer …</source>
            <translation>Máy chủ trên máy tính này …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_chooser.py" />
            <source>{} was removed.</source>
            <translation>Đã gỡ bỏ {}.</translation>
        </message>
    </context>
    <context>
        <name>ServerRemedies</name>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Choose or add the configuration that holds the key</source>
            <translation>Chọn hoặc thêm cấu hình chứa khóa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Enter QGIS's master password</source>
            <translation>Nhập mật khẩu chính của QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Have a server run on this computer</source>
            <translation>Cho một máy chủ chạy trên máy tính này</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Set the key …</source>
            <translation>Đặt khóa …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Start a local server …</source>
            <translation>Khởi động máy chủ cục bộ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/server_remedies.py" />
            <source>Unlock</source>
            <translation>Mở khóa</translation>
        </message>
    </context>
    <context>
        <name>StatisticsDialog</name>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Add as layer</source>
            <translation>&amp;Thêm thành lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>&amp;Save as CSV …</source>
            <translation>&amp;Lưu dạng CSV …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>'{}' was added to the project.</source>
            <translation>Đã thêm '{}' vào dự án.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Add the table to the project, beside the result</source>
            <translation>Thêm bảng vào dự án, bên cạnh kết quả</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas by {}</source>
            <translation>Diện tích theo {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of classes</source>
            <translation>Diện tích lớp phân loại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Areas of the classes</source>
            <translation>Diện tích của các lớp phân loại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>C&amp;opy</source>
            <translation>&amp;Chép</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Đã hủy; không có gì được ghi.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Copy the table, to be pasted into a spreadsheet</source>
            <translation>Chép bảng để dán vào bảng tính</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Counting pixels</source>
            <translation>Đang đếm điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Save the table</source>
            <translation>Lưu bảng</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>Saved to {}</source>
            <translation>Đã lưu vào {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/result_dialog.py" />
            <source>The result is no longer in the project: add it again, or run again.</source>
            <translation>Kết quả không còn trong dự án: hãy thêm lại, hoặc chạy lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/statistics_dialog.py" />
            <source>The table was copied.</source>
            <translation>Đã chép bảng.</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Burn scars in {}</source>
            <translation>Vết cháy trong {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect burn scars</source>
            <translation>Phát hiện vết cháy</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Detect floods</source>
            <translation>Phát hiện ngập lụt</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Floods in {}</source>
            <translation>Ngập lụt trong {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Give each pixel of the layer one of the model's classes</source>
            <translation>Gán cho mỗi điểm ảnh của lớp một lớp phân loại của mô hình</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for burnt land in the layer</source>
            <translation>Tìm đất bị cháy trong lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Look for floods in the layer</source>
            <translation>Tìm ngập lụt trong lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>Map {}</source>
            <translation>Lập bản đồ {}</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task.py" />
            <source>{} in {}</source>
            <translation>{} trong {}</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>Task</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/task_row.py" />
            <source>What to look for; each task has a server that can do it</source>
            <translation>Điều cần tìm; mỗi nhiệm vụ có một máy chủ thực hiện được</translation>
        </message>
    </context>
    <context>
        <name>Terramask</name>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> (HTTP status {status})</source>
            <translation> (trạng thái HTTP {status})</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source> at row {row}, column {column}</source>
            <translation> ở hàng {row}, cột {column}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source> or of </source>
            <translation> hoặc của </translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>'reflectance' or 'raw'</source>
            <translation>'reflectance' hoặc 'raw'</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>'{address}' is not a server address; enter one such as {example}.</source>
            <translation>'{address}' không phải là địa chỉ máy chủ; hãy nhập địa chỉ như {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>'{first}' and '{second}'</source>
            <translation>'{first}' và '{second}'</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' and '{other}' are not of the same {title} ({known} and {value}); choose bands of one and the same scene.</source>
            <translation>'{name}' và '{other}' không cùng {title} ({known} và {value}); hãy chọn các dải phổ của cùng một cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' cannot be read; check that it is complete and within reach.</source>
            <translation>Không đọc được '{name}'; hãy kiểm tra xem nó có đầy đủ và truy cập được không.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' holds more than {most_files} files; choose the folder of one product.</source>
            <translation>'{name}' chứa hơn {most_files} tệp; hãy chọn thư mục của một sản phẩm.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/files.py" />
            <source>'{name}' is neither a GeoTIFF nor a JPEG 2000, whatever its name says; check that the product is complete and where it comes from.</source>
            <translation>'{name}' không phải GeoTIFF cũng không phải JPEG 2000, dù tên nó là gì; hãy kiểm tra xem sản phẩm có đầy đủ không và đến từ đâu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>'{name}' is of {sensor} and '{other}' of {other_sensor}; choose bands of one and the same scene.</source>
            <translation>'{name}' thuộc {sensor} còn '{other}' thuộc {other_sensor}; hãy chọn các dải phổ của cùng một cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>'{path}' is open in another program or loaded in QGIS; remove that layer or choose another name.</source>
            <translation>'{path}' đang mở trong chương trình khác hoặc được nạp trong QGIS; hãy gỡ bỏ lớp đó hoặc chọn tên khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>'{text}' is not a list of band numbers; write them like 2,3,4,9,12,13.</source>
            <translation>'{text}' không phải là danh sách số dải phổ; hãy viết như 2,3,4,9,12,13.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>'{text}' is not a list of class ids; write them like 1,2.</source>
            <translation>'{text}' không phải là danh sách ID lớp phân loại; hãy viết như 1,2.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>'{title}' must be a number, 0 or greater.</source>
            <translation>'{title}' phải là số lớn hơn hoặc bằng 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds more than one scene ('{first}' and '{second}' are of two); choose the folder of one, or the bands themselves.</source>
            <translation>'{where}' chứa nhiều hơn một cảnh ảnh ('{first}' và '{second}' thuộc hai cảnh); hãy chọn thư mục của một cảnh, hoặc chính các dải phổ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>'{where}' holds no bands of Sentinel-2, Landsat or HLS, and none with names such as B8A.tif; choose the folder of a product, or the bands themselves.</source>
            <translation>'{where}' không chứa dải phổ nào của Sentinel-2, Landsat hay HLS, và không có dải nào có tên như B8A.tif; hãy chọn thư mục của một sản phẩm, hoặc chính các dải phổ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>(no name)</source>
            <translation>(không có tên)</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>1 window</source>
            <translation>1 khung</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>; {nodata:.10g} is no data</source>
            <translation>; {nodata:.10g} là không dữ liệu</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, and {per_cent} of its pixels are what the model makes of them.</source>
            <translation>Một mảnh ảnh {side} x {side} điểm ảnh trở về trong {milliseconds} ms, và {per_cent} số điểm ảnh đúng như mô hình cho ra.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, but only {per_cent} of its pixels are what the model makes of them.</source>
            <translation>Một mảnh ảnh {side} x {side} điểm ảnh trở về trong {milliseconds} ms, nhưng chỉ {per_cent} số điểm ảnh đúng như mô hình cho ra.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, on its grid and with the model's classes.</source>
            <translation>Một mảnh ảnh {side} x {side} điểm ảnh trở về trong {milliseconds} ms, đúng lưới của nó và với các lớp phân loại của mô hình.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>A chip of {side} x {side} pixels comes back in {milliseconds} ms, with no data in {per_cent} of its pixels, all of which have some.</source>
            <translation>Một mảnh ảnh {side} x {side} điểm ảnh trở về trong {milliseconds} ms, không dữ liệu ở {per_cent} số điểm ảnh, dù tất cả đều có dữ liệu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>A file that the layer is made of is not there{where}; put it back and try again.</source>
            <translation>Một tệp tạo nên lớp không có ở đó{where}; hãy đặt lại tệp rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>A key is chosen that the server does not ask for; it is sent all the same.</source>
            <translation>Đã chọn một khóa mà máy chủ không yêu cầu; khóa vẫn được gửi đi.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/packing.py" />
            <source>A part of the layer cannot be packed for sending; export it as a GeoTIFF and try again.</source>
            <translation>Không đóng gói được một phần của lớp để gửi; hãy xuất thành GeoTIFF rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/ground.py" />
            <source>A part of the mask has no place on the ground in the mask's CRS, so that its area is not known; bring the mask into another CRS with 'Warp (reproject)'.</source>
            <translation>Một phần mặt nạ không có vị trí trên mặt đất trong HTĐ của mặt nạ, nên không biết diện tích của nó; hãy chuyển mặt nạ sang HTĐ khác bằng 'Làm cong (quy chiếu lại)'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be drawn; repair its geometry with 'Fix geometries'.</source>
            <translation>Không vẽ được một vùng của khu vực; hãy sửa hình học của nó bằng 'Sửa lỗi các hình học'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>A polygon of the area cannot be read; repair its geometry with 'Fix geometries'.</source>
            <translation>Không đọc được một vùng của khu vực; hãy sửa hình học của nó bằng 'Sửa lỗi các hình học'.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address begins with http:// or https:// and not with {scheme}://; enter one such as {example}.</source>
            <translation>Địa chỉ máy chủ bắt đầu bằng http:// hoặc https:// chứ không phải {scheme}://; hãy nhập địa chỉ như {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>A server address holds no user name and nothing after '?' or '#'; enter one such as {example}.</source>
            <translation>Địa chỉ máy chủ không chứa tên người dùng và không có gì sau '?' hoặc '#'; hãy nhập địa chỉ như {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>A server runs at {} already.</source>
            <translation>Đã có một máy chủ chạy ở {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>A web page came instead of an answer from the server at {server}: the network or the server may ask for a login; open the address in a web browser, log in, and try again.</source>
            <translation>Nhận được một trang web thay vì câu trả lời từ máy chủ ở {server}: mạng hoặc máy chủ có thể yêu cầu đăng nhập; hãy mở địa chỉ trong trình duyệt web, đăng nhập rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>All zones lie outside the mask; choose some that overlap it.</source>
            <translation>Mọi phân khu đều nằm ngoài mặt nạ; hãy chọn các phân khu chồng lên nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>Another QGIS installs or removes the server at this moment; wait until it has ended there.</source>
            <translation>Một QGIS khác đang cài đặt hoặc gỡ bỏ máy chủ lúc này; hãy chờ đến khi việc đó kết thúc.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Apr</source>
            <translation>Th4</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator for an address that begins with https://.</source>
            <translation>Hãy hỏi người vận hành máy chủ một địa chỉ bắt đầu bằng https://.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>Ask the server's operator to run terramask-serve --check, which looks for the cause there.</source>
            <translation>Hãy nhờ người vận hành máy chủ chạy terramask-serve --check để tìm nguyên nhân ở đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Ask the server's operator to start it with terramask-serve --api-key.</source>
            <translation>Hãy nhờ người vận hành máy chủ khởi động bằng terramask-serve --api-key.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Aug</source>
            <translation>Th8</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} cannot be reflectance: its median is {middle:.4g} (the file's values are {lowest:.6g} to {highest:.6g}); choose another scene, or give the right scale and offset.</source>
            <translation>Dải phổ {name} không thể là độ phản xạ: trung vị của nó là {middle:.4g} (các giá trị của tệp từ {lowest:.6g} đến {highest:.6g}); hãy chọn cảnh ảnh khác, hoặc cho tỷ lệ và độ lệch đúng.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>Band {name} has 8-bit values, as a picture for looking at has; choose the scene that it was made from, or give the scale and offset of its reflectance.</source>
            <translation>Dải phổ {name} có giá trị 8 bit, như một hình ảnh để xem; hãy chọn cảnh ảnh gốc của nó, hoặc cho tỷ lệ và độ lệch của độ phản xạ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>Band {number} of the file is called '{description}' but has a wavelength of {wavelength:g} nm; correct its description, or choose the bands by hand.</source>
            <translation>Dải phổ {number} của tệp tên là '{description}' nhưng có bước sóng {wavelength:g} nm; hãy sửa mô tả của nó, hoặc chọn dải phổ bằng tay.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Blue</source>
            <translation>Lam</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>Both '{name}' and '{other}' are {band}; choose one file for each band.</source>
            <translation>Cả '{name}' và '{other}' đều là {band}; hãy chọn một tệp cho mỗi dải phổ.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Check again, and tell the server's operator if it stays so.</source>
            <translation>Hãy kiểm tra lại, và báo cho người vận hành máy chủ nếu vẫn như vậy.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Chosen by hand.</source>
            <translation>Được chọn bằng tay.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Cirrus</source>
            <translation>Mây ti</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Coastal aerosol</source>
            <translation>Sol khí ven biển</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Computes on: {}</source>
            <translation>Tính toán trên: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Dec</source>
            <translation>Th12</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Deleting</source>
            <translation>Đang xóa</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>Hãy sửa máy chủ và chọn cấu hình chứng thực khác, hoặc hỏi người vận hành máy chủ khóa đúng.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose no key, or have the server's operator set one.</source>
            <translation>Hãy sửa máy chủ và không chọn khóa, hoặc nhờ người vận hành máy chủ đặt khóa.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Edit the server and choose or add its authentication configuration, or ask the server's operator for the key.</source>
            <translation>Hãy sửa máy chủ và chọn hoặc thêm cấu hình chứng thực của nó, hoặc hỏi người vận hành máy chủ khóa đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Every program on this computer may use the server, which asks for no key.</source>
            <translation>Mọi chương trình trên máy tính này đều có thể dùng máy chủ, vì nó không yêu cầu khóa.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Feb</source>
            <translation>Th2</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Fitting torchvision</source>
            <translation>Đang chọn torchvision phù hợp</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give an area or polygons, not both.</source>
            <translation>Hãy cho một khu vực hoặc các vùng, không phải cả hai.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>Give one scene: a layer, or a product's folder or file, or several layers.</source>
            <translation>Hãy cho một cảnh ảnh: một lớp, hoặc thư mục hay tệp của một sản phẩm, hoặc nhiều lớp.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Green</source>
            <translation>Lục</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Have the server run a Prithvi model for real work.</source>
            <translation>Hãy cho máy chủ chạy một mô hình Prithvi cho công việc thực tế.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>Đang cài đặt PyTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing the server</source>
            <translation>Đang cài đặt máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM and TerraTorch</source>
            <translation>Đang cài đặt vLLM và TerraTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Installing vLLM for NVIDIA and TerraTorch</source>
            <translation>Đang cài đặt vLLM cho NVIDIA và TerraTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It answers one request at a time, because others would mix up their places on the map.</source>
            <translation>Nó trả lời từng yêu cầu một, vì các yêu cầu khác sẽ làm lẫn lộn vị trí của chúng trên bản đồ.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It does not blend neighbouring tiles, so that their borders can show in the mask.</source>
            <translation>Nó không hòa trộn các ô kề nhau, nên ranh giới của chúng có thể hiện ra trong mặt nạ.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It ends with QGIS.</source>
            <translation>Máy chủ kết thúc cùng QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It guesses from their mean what the scene's numbers are, so what is sent is converted first.</source>
            <translation>Nó đoán các số của cảnh ảnh là gì từ giá trị trung bình, nên dữ liệu gửi đi được chuyển đổi trước.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>It is not known which band of the file is {names}: its {count} bands are named {listing}; choose the bands by hand, or correct their descriptions.</source>
            <translation>Không biết dải phổ nào của tệp là {names}: {count} dải phổ của nó có tên {listing}; hãy chọn dải phổ bằng tay, hoặc sửa mô tả của chúng.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>It keeps running when QGIS closes.</source>
            <translation>Máy chủ tiếp tục chạy khi QGIS đóng.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It knows no missing pixels and maps them as if they were black; they are left out here by what the scene itself says.</source>
            <translation>Nó không biết các điểm ảnh bị thiếu và phân loại chúng như thể màu đen; ở đây chúng được bỏ qua theo thông tin của chính cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It shrinks each tile from 512 to 448 pixels before the model sees it, which costs detail.</source>
            <translation>Nó thu nhỏ mỗi ô từ 512 xuống 448 điểm ảnh trước khi mô hình xem, nên mất chi tiết.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>It takes GeoTIFF files of which it reads every pixel, never a part of one behind an address.</source>
            <translation>Nó nhận các tệp GeoTIFF và đọc mọi điểm ảnh trong đó, không bao giờ nhận một phần của tệp ở một địa chỉ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jan</source>
            <translation>Th1</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jul</source>
            <translation>Th7</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Jun</source>
            <translation>Th6</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Looking for the graphics card</source>
            <translation>Đang tìm card đồ họa</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Looking who is at {} …</source>
            <translation>Đang xem ai trả lời ở {} …</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Making an environment</source>
            <translation>Đang tạo môi trường</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Mar</source>
            <translation>Th3</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>May</source>
            <translation>Th5</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Model: {}</source>
            <translation>Mô hình: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR</source>
            <translation>NIR</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR broad</source>
            <translation>NIR rộng</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>NIR narrow</source>
            <translation>NIR hẹp</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>No data</source>
            <translation>Không dữ liệu</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>No secure connection to {host} came about; check whether its address really begins with https://, or ask the server's operator.</source>
            <translation>Không thiết lập được kết nối an toàn đến {host}; hãy kiểm tra xem địa chỉ có thật sự bắt đầu bằng https:// không, hoặc hỏi người vận hành máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/address.py" />
            <source>No server address is given; enter one such as {example}.</source>
            <translation>Chưa cho địa chỉ máy chủ; hãy nhập địa chỉ như {example}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>Nobody answers at {host}; start the server there, or correct the address.</source>
            <translation>Không ai trả lời ở {host}; hãy khởi động máy chủ ở đó, hoặc sửa địa chỉ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/product.py" />
            <source>None of the files is a band that is known by its name, such as B8A or SR_B5; rename them, or put the bands together with 'Merge' and choose the result.</source>
            <translation>Không tệp nào là dải phổ nhận biết được qua tên, chẳng hạn B8A hoặc SR_B5; hãy đổi tên chúng, hoặc ghép các dải phổ bằng 'Gộp' và chọn kết quả.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/run.py" />
            <source>Nothing came.</source>
            <translation>Không nhận được gì.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/sources.py" />
            <source>Nothing was chosen; choose a product or its bands.</source>
            <translation>Chưa chọn gì; hãy chọn một sản phẩm hoặc các dải phổ của nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Nov</source>
            <translation>Th11</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Numbers: as the file declares them, else integers are reflectance x 10000{nodata}.</source>
            <translation>Các số: như tệp khai báo, nếu không thì số nguyên là độ phản xạ x 10000{nodata}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Oct</source>
            <translation>Th10</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Of {zones} zones, {leaving} reach beyond the mask; only what lies in it is counted.</source>
            <translation>Trong {zones} phân khu, {leaving} vượt ra ngoài mặt nạ; chỉ phần nằm trong đó được tính.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>On Windows no file can be called '{}'; choose another name.</source>
            <translation>Trên Windows không tệp nào có thể mang tên '{}'; hãy chọn tên khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Panchromatic</source>
            <translation>Toàn sắc</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, and so are the next ones; choose another port.</source>
            <translation>Cổng {} đã bị chương trình khác chiếm, và các cổng kế tiếp cũng vậy; hãy chọn cổng khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>Port {} is taken by another program, so {} is used.</source>
            <translation>Cổng {} đã bị chương trình khác chiếm, nên {} được dùng.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Preparing the folder</source>
            <translation>Đang chuẩn bị thư mục</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>PyTorch cannot use the graphics card; look at its driver, or install for the processor.</source>
            <translation>PyTorch không dùng được card đồ họa; hãy xem trình điều khiển của nó, hoặc cài đặt cho bộ xử lý.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS could not use the authentication configuration of the server's key, which is of the kind '{kind}'; check it in QGIS under Settings, Options, Authentication, or make one of another kind.</source>
            <translation>QGIS không dùng được cấu hình chứng thực cho khóa của máy chủ, thuộc loại '{kind}'; hãy kiểm tra trong QGIS ở Cài đặt, Tùy chọn, Chứng thực, hoặc tạo cấu hình loại khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS does not trust the server's certificate</source>
            <translation>QGIS không tin cậy chứng chỉ của máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>QGIS trusts the certificate of {host}.</source>
            <translation>QGIS tin cậy chứng chỉ của {host}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's authentication system, which keeps the server's key, is switched off on this computer; choose no key, or have it repaired.</source>
            <translation>Hệ thống chứng thực của QGIS, nơi giữ khóa của máy chủ, bị tắt trên máy tính này; hãy không chọn khóa, hoặc nhờ sửa hệ thống đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>QGIS's master password is needed for the server's key and was not entered; try again and enter it.</source>
            <translation>Cần mật khẩu chính của QGIS cho khóa của máy chủ nhưng chưa được nhập; hãy thử lại và nhập mật khẩu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Recognised by {reasons}.</source>
            <translation>Được nhận dạng qua {reasons}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red</source>
            <translation>Đỏ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 1</source>
            <translation>Rìa đỏ 1</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 2</source>
            <translation>Rìa đỏ 2</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Red edge 3</source>
            <translation>Rìa đỏ 3</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>Reflectance is value x {scale:.6g}{shift}{nodata}.</source>
            <translation>Độ phản xạ là giá trị x {scale:.6g}{shift}{nodata}.</translation>
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
            <translation>Th9</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Serve it with terramask-serve to do without them.</source>
            <translation>Hãy phục vụ bằng terramask-serve để không còn các hạn chế này.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Somebody answers at {host}.</source>
            <translation>Có máy trả lời ở {host}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>Something answers at {server}, but it is not a Terramask server; correct the address or the port.</source>
            <translation>Có gì đó trả lời ở {server}, nhưng không phải máy chủ Terramask; hãy sửa địa chỉ hoặc cổng.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/workers.py" />
            <source>Something went wrong that Terramask does not know; report it with the details.</source>
            <translation>Đã xảy ra lỗi mà Terramask không biết; hãy báo lỗi kèm chi tiết.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/worker.py" />
            <source>Something went wrong that Terramask does not know; see the details.</source>
            <translation>Đã xảy ra lỗi mà Terramask không biết; hãy xem chi tiết.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>Terramask brings a newer server than the one that is installed: update it.</source>
            <translation>Terramask mang theo máy chủ mới hơn máy chủ đã cài đặt: hãy cập nhật.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Terramask's server package is not complete; install Terramask again.</source>
            <translation>Gói máy chủ của Terramask không đầy đủ; hãy cài đặt lại Terramask.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}.</source>
            <translation>Địa chỉ là {address}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The address is {address}: key and pixels travel to it unencrypted.</source>
            <translation>Địa chỉ là {address}: khóa và điểm ảnh được truyền đến đó không mã hóa.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The address {server} leads to {scheme}://{netloc}; use that one as the server's address, or, if a network asks for a login there, log in with a web browser.</source>
            <translation>Địa chỉ {server} dẫn đến {scheme}://{netloc}; hãy dùng địa chỉ đó làm địa chỉ máy chủ, hoặc, nếu mạng yêu cầu đăng nhập ở đó, hãy đăng nhập bằng trình duyệt web.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <location filename="../../plugin/raster/polygons.py" />
            <source>The area cannot be placed in the layer's CRS; choose another area.</source>
            <translation>Không đặt được khu vực trong HTĐ của lớp; hãy chọn khu vực khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The area cannot be read; check that its layer is there.</source>
            <translation>Không thể đọc khu vực; hãy kiểm tra xem lớp của nó có ở đó không.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/grid.py" />
            <source>The area lies outside the layer; choose one that overlaps it, or leave it empty.</source>
            <translation>Khu vực nằm ngoài lớp; hãy chọn khu vực chồng lên lớp, hoặc để trống.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/cells.py" />
            <source>The area lies outside the scene of {width} x {height} pixels; choose one that is inside.</source>
            <translation>Khu vực nằm ngoài cảnh ảnh {width} x {height} điểm ảnh; hãy chọn khu vực nằm bên trong.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The area of that run does not belong to this layer; start the run anew.</source>
            <translation>Khu vực của lượt chạy đó không thuộc lớp này; hãy bắt đầu lại lượt chạy.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/keys.py" />
            <source>The authentication configuration that held the server's key is no longer in QGIS; choose another one.</source>
            <translation>Cấu hình chứng thực chứa khóa của máy chủ không còn trong QGIS; hãy chọn cấu hình khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The band numbers may be those of {}, and the file does not say which.</source>
            <translation>Các số dải phổ có thể là của {}, và tệp không cho biết là của bên nào.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The bands are of different {title} ({one} and {other}); choose bands of one and the same scene.</source>
            <translation>Các dải phổ không cùng {title} ({one} và {other}); hãy chọn các dải phổ của cùng một cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>The bands cannot be put together as one raster; put them together with 'Merge' and choose the result.</source>
            <translation>Không ghép được các dải phổ thành một raster; hãy ghép bằng 'Gộp' và chọn kết quả.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The bands chosen are not {chosen} different ones of the file's {count}; choose others.</source>
            <translation>Các dải phổ đã chọn không phải là {chosen} dải khác nhau trong {count} dải của tệp; hãy chọn các dải khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The certificate of the packages' servers is not trusted here; have your network's own certificate added to pip's settings, and install again.</source>
            <translation>Chứng chỉ của các máy chủ gói không được tin cậy ở đây; hãy nhờ thêm chứng chỉ riêng của mạng vào cài đặt của pip, rồi cài đặt lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} comes from an authority that this computer does not know; if it is right, add that in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>Chứng chỉ của {host} do một cơ quan mà máy tính này không biết cấp; nếu cơ quan đó đúng, hãy thêm vào QGIS ở Cài đặt, Tùy chọn, Chứng thực, Quản lý các chứng nhận.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} has expired; ask the server's operator to renew it.</source>
            <translation>Chứng chỉ của {host} đã hết hạn; hãy đề nghị người vận hành máy chủ gia hạn.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is for another computer; correct the server address.</source>
            <translation>Chứng chỉ của {host} dành cho máy tính khác; hãy sửa địa chỉ máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} is not valid yet; check this computer's date and time.</source>
            <translation>Chứng chỉ của {host} chưa có hiệu lực; hãy kiểm tra ngày giờ của máy tính này.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/certificates.py" />
            <source>The certificate of {host} was made by the server itself and not by an authority; if it is right, add it in QGIS under Settings, Options, Authentication, Manage Certificates.</source>
            <translation>Chứng chỉ của {host} do chính máy chủ tạo chứ không do cơ quan nào cấp; nếu đúng, hãy thêm vào QGIS ở Cài đặt, Tùy chọn, Chứng thực, Quản lý các chứng nhận.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/band_choice.py" />
            <source>The choice of bands that was kept for this layer cannot be read; choose the bands again.</source>
            <translation>Không đọc được lựa chọn dải phổ đã lưu cho lớp này; hãy chọn lại các dải phổ.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off before an answer came; check the network, whether the server still runs, and whether its address should begin with https://.</source>
            <translation>Kết nối đến {host} bị ngắt trước khi có câu trả lời; hãy kiểm tra mạng, xem máy chủ còn chạy không, và địa chỉ của nó có phải bắt đầu bằng https:// không.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The connection to {host} broke off; check the network and whether the server still runs.</source>
            <translation>Kết nối đến {host} bị ngắt; hãy kiểm tra mạng và xem máy chủ còn chạy không.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The disk is full; make room and install again: what was fetched is kept.</source>
            <translation>Đĩa đã đầy; hãy giải phóng chỗ rồi cài đặt lại: những gì đã tải vẫn được giữ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' is full; free some space or choose another folder.</source>
            <translation>Đĩa của '{}' đã đầy; hãy giải phóng chỗ hoặc chọn thư mục khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The disk of '{}' takes no file as large as the result; choose another disk.</source>
            <translation>Đĩa của '{}' không nhận tệp lớn như kết quả; hãy chọn đĩa khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The file '{path}' cannot be written; check that its folder exists and has room.</source>
            <translation>Không ghi được tệp '{path}'; hãy kiểm tra xem thư mục có tồn tại và còn chỗ không.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>The file does not name its bands; they are taken in this order: {names}.</source>
            <translation>Tệp không nêu tên các dải phổ; chúng được lấy theo thứ tự này: {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file does not say its processing baseline: if it is 04.00 or later and the offset was not removed, the numbers are 1000 too high and need the offset -0.1.</source>
            <translation>Tệp không cho biết phiên bản xử lý (processing baseline): nếu là 04.00 trở lên và độ lệch chưa được loại bỏ, các số cao hơn 1000 và cần độ lệch -0,1.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has no band for {names}: its {count} bands are named {listing}; choose a scene with these bands, or correct its band descriptions.</source>
            <translation>Tệp không có dải phổ cho {names}: {count} dải phổ của nó có tên {listing}; hãy chọn cảnh ảnh có các dải này, hoặc sửa mô tả dải phổ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The file has {count} bands that could be {name}: numbers {numbers}; choose the bands by hand, or correct the band descriptions so that only one is.</source>
            <translation>Tệp có {count} dải phổ có thể là {name}: số {numbers}; hãy chọn dải phổ bằng tay, hoặc sửa mô tả dải phổ để chỉ còn một dải.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file is of {name} but does not say what its numbers mean; choose the product's own folder, or give scale and offset by hand.</source>
            <translation>Tệp thuộc {name} nhưng không cho biết các số nghĩa là gì; hãy chọn chính thư mục của sản phẩm, hoặc cho tỷ lệ và độ lệch bằng tay.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The file's metadata tell of different offsets of its numbers; choose the original product, or give scale and offset by hand.</source>
            <translation>Siêu dữ liệu của tệp nêu các độ lệch khác nhau cho các số; hãy chọn sản phẩm gốc, hoặc cho tỷ lệ và độ lệch bằng tay.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/open_button.py" />
            <source>The folder '{folder}' cannot be made; make the QGIS profile writable.</source>
            <translation>Không tạo được thư mục '{folder}'; hãy cho phép ghi vào hồ sơ QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' does not exist; choose another place for the result.</source>
            <translation>Thư mục '{}' không tồn tại; hãy chọn nơi khác cho kết quả.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The folder '{}' may not be written to; choose another for the result.</source>
            <translation>Không được phép ghi vào thư mục '{}'; hãy chọn thư mục khác cho kết quả.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/lock.py" />
            <source>The folder {} cannot be made: {}; set its rights.</source>
            <translation>Không tạo được thư mục {}: {}; hãy đặt quyền cho nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>The folder {} cannot be written: {}; make room there or set its rights.</source>
            <translation>Không ghi được vào thư mục {}: {}; hãy giải phóng chỗ ở đó hoặc đặt quyền cho nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The last installation did not end; install again: what was fetched is kept.</source>
            <translation>Lần cài đặt trước chưa kết thúc; hãy cài đặt lại: những gì đã tải vẫn được giữ.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>The layer</source>
            <translation>Lớp</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/warped.py" />
            <source>The layer cannot be placed on a straight grid of its CRS; warp it with 'Warp (reproject)' and choose the result.</source>
            <translation>Không đặt được lớp lên lưới thẳng trong HTĐ của nó; hãy biến đổi bằng 'Làm cong (quy chiếu lại)' và chọn kết quả.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer cannot be read{where}, because its file is damaged or not complete; copy or download it again.</source>
            <translation>Không đọc được lớp{where}, vì tệp bị hỏng hoặc không đầy đủ; hãy chép hoặc tải xuống lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/masked.py" />
            <source>The layer cannot be resampled; resample it with 'Warp (reproject)' and choose the result.</source>
            <translation>Không lấy mẫu lại được lớp; hãy lấy mẫu lại bằng 'Làm cong (quy chiếu lại)' và chọn kết quả.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer comes from a map service, which gives pictures and not reflectance; choose a raster file.</source>
            <translation>Lớp đến từ một dịch vụ bản đồ, vốn cho hình ảnh chứ không phải độ phản xạ; hãy chọn một tệp raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer does not say where on the map its pixels lie (no geotransform); georeference it first.</source>
            <translation>Lớp không cho biết các điểm ảnh nằm ở đâu trên bản đồ (không có geotransform); trước hết hãy tham chiếu địa lý cho nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has 1 band only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>Lớp chỉ có 1 dải phổ, như một hình ảnh để xem, còn mô hình cần cả {names}; hãy chọn cảnh ảnh vệ tinh với đầy đủ dải phổ.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The layer has no http(s) address that the server could fetch; choose the transport 'auto' or 'b64'.</source>
            <translation>Lớp không có địa chỉ http(s) để máy chủ lấy về; hãy chọn cách truyền 'auto' hoặc 'b64'.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/map_view.py" />
            <source>The layer has no place in the map's CRS; choose another for the project.</source>
            <translation>Lớp này không có vị trí trong HTĐ của bản đồ; hãy chọn HTĐ khác cho dự án.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer has {count} bands and names no classes, as a picture does; choose a mask, or take the band with the classes out of it with 'Translate'.</source>
            <translation>Lớp có {count} dải và không nêu lớp phân loại nào, như một hình ảnh; hãy chọn một mặt nạ, hoặc tách dải chứa lớp phân loại bằng 'Dịch (chuyển đổi định dạng)'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The layer has {count} bands only, as a picture for looking at has, and the model also needs {names}; choose the satellite scene with all its bands.</source>
            <translation>Lớp chỉ có {count} dải phổ, như một hình ảnh để xem, còn mô hình cần cả {names}; hãy chọn cảnh ảnh vệ tinh với đầy đủ dải phổ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds 64-bit integers, which servers do not take; export it with 16-bit or floating-point values and choose that.</source>
            <translation>Lớp chứa số nguyên 64 bit, mà máy chủ không nhận; hãy xuất với giá trị 16 bit hoặc dấu phẩy động và chọn kết quả.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer holds complex numbers, as radar data does, and not reflectance; choose an optical scene.</source>
            <translation>Lớp chứa số phức, như dữ liệu radar, chứ không phải độ phản xạ; hãy chọn cảnh ảnh quang học.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/pixels.py" />
            <source>The layer holds whole numbers from {lowest} to {highest}, which no sensor measures; choose a scene of 16-bit integers or of reflectance.</source>
            <translation>Lớp chứa các số nguyên từ {lowest} đến {highest}, mà không cảm biến nào đo được; hãy chọn cảnh ảnh có số nguyên 16 bit hoặc độ phản xạ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with 1 band for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>Lớp là hình ảnh 8 bit có 1 dải để xem, và giá trị của nó không phải là độ phản xạ; hãy chọn cảnh ảnh gốc của nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer is an 8-bit picture with {count} bands for looking at, and its values are not reflectance; choose the scene that it was made from.</source>
            <translation>Lớp là hình ảnh 8 bit có {count} dải để xem, và giá trị của nó không phải là độ phản xạ; hãy chọn cảnh ảnh gốc của nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The layer is not a mask, whose pixels are class ids from 0 to 255 in 8 bits; choose a result of Terramask, or convert the layer to 8 bits with 'Translate'.</source>
            <translation>Lớp không phải là mặt nạ, vốn có điểm ảnh là ID lớp phân loại từ 0 đến 255 ở dạng 8 bit; hãy chọn một kết quả của Terramask, hoặc chuyển lớp sang 8 bit bằng 'Dịch (chuyển đổi định dạng)'.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The layer is not a raster file ({provider}); save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>Lớp không phải là tệp raster ({provider}); hãy lưu thành GeoTIFF với 'Dữ liệu thô' và chọn tệp đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The layer's bands are dates and not parts of the spectrum; choose one date.</source>
            <translation>Các dải của lớp là các ngày chứ không phải các phần của quang phổ; hãy chọn một ngày.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/opening.py" />
            <source>The layer's file cannot be read; check that it exists, is a raster, and is complete.</source>
            <translation>Không đọc được tệp của lớp; hãy kiểm tra xem nó có tồn tại, là raster và đầy đủ không.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The layer's file has no bands; choose one of the rasters inside it.</source>
            <translation>Tệp của lớp không có dải phổ; hãy chọn một trong các raster bên trong nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>The layer's file has no coordinate reference system; write the right one into it with 'Assign projection' and choose it again.</source>
            <translation>Tệp của lớp không có hệ tọa độ; hãy ghi hệ đúng vào đó bằng 'Gán phép chiếu' và chọn lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The layer's file is no longer there; put it back and try again.</source>
            <translation>Tệp của lớp không còn ở đó; hãy đặt lại tệp rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/strips.py" />
            <source>The layer's file now has fewer bands ({count}) than when it was opened; put the right file back, or choose the layer again.</source>
            <translation>Tệp của lớp hiện có ít dải phổ hơn ({count}) so với khi được mở; hãy đặt lại tệp đúng, hoặc chọn lại lớp.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/reflectance.py" />
            <source>The layer's pixels cannot be read; check that its file is complete and within reach.</source>
            <translation>Không đọc được các điểm ảnh của lớp; hãy kiểm tra xem tệp có đầy đủ và truy cập được không.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>Không mở được mặt nạ; hãy kiểm tra xem tệp có tồn tại, là raster và đầy đủ không.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask has no class {number}; choose from {has}.</source>
            <translation>Mặt nạ không có lớp phân loại {number}; hãy chọn từ {has}.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>The mask is not complete, because its run was cancelled or still goes on; what is missing counts as no data.</source>
            <translation>Mặt nạ chưa đầy đủ, vì lượt chạy đã bị hủy hoặc còn đang chạy; phần còn thiếu được tính là không dữ liệu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The mask {placed}; bring it onto a straight grid with 'Warp (reproject)' and the method 'Nearest neighbour', and choose that.</source>
            <translation>Mặt nạ {placed}; hãy đưa nó về lưới thẳng bằng 'Làm cong (quy chiếu lại)' với phương pháp 'Lân cận gần nhất', và chọn kết quả.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The model takes {wanted} bands and {chosen} were chosen; choose one for each: {names}.</source>
            <translation>Mô hình nhận {wanted} dải phổ và đã chọn {chosen}; hãy chọn một dải cho mỗi mục: {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>The name '{}…' is too long for a file; choose a shorter one.</source>
            <translation>Tên '{}…' quá dài đối với một tệp; hãy chọn tên ngắn hơn.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The name of the server's model, {name}, does not tell which bands and classes it has, and its plugin '{plugin}' says nothing about them; serve it with terramask-serve.</source>
            <translation>Tên mô hình của máy chủ, {name}, không cho biết nó có những dải phổ và lớp phân loại nào, và plugin '{plugin}' của máy chủ không nói gì về chúng; hãy phục vụ bằng terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>The notes of the run cannot be written to '{parent}'; free some space there or make it writable, and continue the run.</source>
            <translation>Không ghi được ghi chép của lượt chạy vào '{parent}'; hãy giải phóng chỗ ở đó hoặc cho phép ghi, rồi tiếp tục lượt chạy.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>The numbers of Landsat's level 1 mean reflectance only together with the product's MTL file; choose the folder of the product, or give scale and offset.</source>
            <translation>Các số của Landsat mức 1 chỉ có nghĩa là độ phản xạ khi đi cùng tệp MTL của sản phẩm; hãy chọn thư mục của sản phẩm, hoặc cho tỷ lệ và độ lệch.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>The packages' servers cannot be reached; look at the network and its proxy, and install again: what was fetched is kept.</source>
            <translation>Không kết nối được với các máy chủ gói; hãy xem mạng và proxy, rồi cài đặt lại: những gì đã tải vẫn được giữ.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The polygons cannot be opened; check that their layer is there.</source>
            <translation>Không thể mở các vùng; hãy kiểm tra xem lớp của chúng có ở đó không.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/patches.py" />
            <source>The polygons cannot be written to the folder of temporary files; free some space there, or choose another one in the options of Processing.</source>
            <translation>Không ghi được các vùng vào thư mục tệp tạm; hãy giải phóng chỗ ở đó, hoặc chọn thư mục khác trong tùy chọn của Xử lý.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons hold no pixel's centre; draw them larger, at least as large as some pixels.</source>
            <translation>Các vùng không chứa tâm của điểm ảnh nào; hãy vẽ lớn hơn, ít nhất bằng vài điểm ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/region.py" />
            <source>The polygons lie outside the layer; choose some that overlap it.</source>
            <translation>Các vùng nằm ngoài lớp; hãy chọn các vùng chồng lên lớp.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} cannot be reached; check QGIS under Settings, Options, Network.</source>
            <translation>Không kết nối được với proxy trên đường đến {host}; hãy kiểm tra QGIS ở Cài đặt, Tùy chọn, Mạng.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} refused; check QGIS under Settings, Options, Network.</source>
            <translation>Proxy trên đường đến {host} đã từ chối; hãy kiểm tra QGIS ở Cài đặt, Tùy chọn, Mạng.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>The proxy on the way to {host} wants a user name and a password; enter them in QGIS under Settings, Options, Network.</source>
            <translation>Proxy trên đường đến {host} cần tên người dùng và mật khẩu; hãy nhập chúng trong QGIS ở Cài đặt, Tùy chọn, Mạng.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The raster {placed}; it is read through a warped grid.</source>
            <translation>Raster {placed}; nó được đọc qua một lưới đã biến đổi.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result '{path}' was deleted or replaced while it was written; choose another name, or leave the file alone until the run has ended.</source>
            <translation>Kết quả '{path}' đã bị xóa hoặc thay thế trong khi đang ghi; hãy chọn tên khác, hoặc để yên tệp cho đến khi lượt chạy kết thúc.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result cannot be written to '{}'; choose another folder.</source>
            <translation>Không ghi được kết quả vào '{}'; hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/sink.py" />
            <source>The result cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>Không ghi được kết quả; hãy kiểm tra xem thư mục có tồn tại và còn chỗ không, và không có chương trình nào khác đang mở tệp.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/failures.py" />
            <source>The result is a GeoTIFF; choose a file name that ends in .tif for it.</source>
            <translation>Kết quả là một GeoTIFF; hãy chọn tên tệp kết thúc bằng .tif cho nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>The result would replace the scene itself; choose another file name.</source>
            <translation>Kết quả sẽ thay thế chính cảnh ảnh; hãy chọn tên tệp khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/recording.py" />
            <source>The run failed for a reason that Terramask does not know; see the details.</source>
            <translation>Lượt chạy thất bại vì một lý do mà Terramask không biết; hãy xem chi tiết.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/errors.py" />
            <source>The run was cancelled; nothing was written.</source>
            <translation>Lượt chạy đã bị hủy; không có gì được ghi.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/sample_scene.py" />
            <source>The sample scene cannot be copied to '{folder}'; make the QGIS profile writable, or free some space there.</source>
            <translation>Không chép được cảnh ảnh mẫu vào '{folder}'; hãy cho phép ghi vào hồ sơ QGIS, hoặc giải phóng chỗ ở đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scale must be a number above 0; leave it empty for the scene's own.</source>
            <translation>Tỷ lệ phải là số lớn hơn 0; hãy để trống để dùng tỷ lệ của chính cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>The scene cannot be opened; check that its file exists, is a raster, and is complete.</source>
            <translation>Không mở được cảnh ảnh; hãy kiểm tra xem tệp có tồn tại, là raster và đầy đủ không.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/request.py" />
            <source>The scene's file has changed since the run began, so that what is done and what is missing would not fit; begin a new run.</source>
            <translation>Tệp của cảnh ảnh đã thay đổi từ khi lượt chạy bắt đầu, nên phần đã làm và phần còn thiếu sẽ không khớp; hãy bắt đầu lượt chạy mới.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/resolution.py" />
            <source>The scene's pixels are {own:.3g} m wide and the model was trained on {trained:.3g} m, so its mask may be wrong; resample the scene to {trained:.3g} m.</source>
            <translation>Điểm ảnh của cảnh ảnh rộng {own:.3g} m còn mô hình được huấn luyện với {trained:.3g} m, nên mặt nạ có thể sai; hãy lấy mẫu lại cảnh ảnh thành {trained:.3g} m.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server always reads a whole file from an address, and this is a part of one or more than its {max_pixels} pixels; choose the transport 'auto' or 'b64'.</source>
            <translation>Máy chủ luôn đọc cả tệp từ một địa chỉ, còn đây là một phần của tệp hoặc nhiều hơn {max_pixels} điểm ảnh của nó; hãy chọn cách truyền 'auto' hoặc 'b64'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in another coordinate reference system than the scene's; update the server.</source>
            <translation>Máy chủ trả về mặt nạ trong hệ tọa độ khác với của cảnh ảnh; hãy cập nhật máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask in blocks that are too large to be read; update the server.</source>
            <translation>Máy chủ trả về mặt nạ có các khối quá lớn để đọc; hãy cập nhật máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of the type {type} instead of Byte; update the server.</source>
            <translation>Máy chủ trả về mặt nạ kiểu {type} thay vì Byte; hãy cập nhật máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask of {} x {} pixels where {} x {} were asked for; update the server.</source>
            <translation>Máy chủ trả về mặt nạ {} x {} điểm ảnh trong khi yêu cầu là {} x {}; hãy cập nhật máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a mask that lies elsewhere on the map than the pixels asked for; update the server.</source>
            <translation>Máy chủ trả về mặt nạ nằm ở chỗ khác trên bản đồ so với các điểm ảnh được yêu cầu; hãy cập nhật máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered a probability of {value} per cent; update the server.</source>
            <translation>Máy chủ trả về xác suất {value} phần trăm; hãy cập nhật máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/answer.py" />
            <source>The server answered something that is not a mask; check that it runs terramask-server in a version that matches this plugin.</source>
            <translation>Máy chủ trả về thứ không phải là mặt nạ; hãy kiểm tra xem nó có chạy terramask-server ở phiên bản khớp với trình mở rộng này không.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <location filename="../../plugin/raster/mosaic.py" />
            <source>The server answered values that its model card does not name ({}); update the server.</source>
            <translation>Máy chủ trả về các giá trị mà bản mô tả mô hình không nêu ({}); hãy cập nhật máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server answered {bands} bands where {count} were asked for; update the server, or do without probabilities.</source>
            <translation>Máy chủ trả về {bands} dải trong khi yêu cầu là {count}; hãy cập nhật máy chủ, hoặc không dùng xác suất.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>The server asks to wait {minutes} before it is asked again; continue the run then.</source>
            <translation>Máy chủ yêu cầu chờ {minutes} trước khi hỏi lại; khi đó hãy tiếp tục lượt chạy.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server at {address} runs another model ('{title}') than the one that this run began with; start that one again, or begin a new run.</source>
            <translation>Máy chủ ở {address} chạy mô hình khác ('{title}') với mô hình khi lượt chạy này bắt đầu; hãy khởi động lại mô hình đó, hoặc bắt đầu lượt chạy mới.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server at {host} answers in {milliseconds} ms.</source>
            <translation>Máy chủ ở {host} trả lời trong {milliseconds} ms.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} answered nothing (HTTP status {status}); try again.</source>
            <translation>Máy chủ ở {server} không trả lời gì (trạng thái HTTP {status}); hãy thử lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} asks for fewer requests; try again later.</source>
            <translation>Máy chủ ở {server} đề nghị ít yêu cầu hơn; hãy thử lại sau.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} did not answer its proxy in time; choose a smaller area or tell its operator.</source>
            <translation>Máy chủ ở {server} không trả lời proxy của nó kịp thời; hãy chọn khu vực nhỏ hơn hoặc báo cho người vận hành.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not accept the key; choose another authentication configuration, or ask the server's operator for the right key.</source>
            <translation>Máy chủ ở {server} không chấp nhận khóa; hãy chọn cấu hình chứng thực khác, hoặc hỏi người vận hành máy chủ khóa đúng.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} does not let this computer in (HTTP status 403); ask its operator for access.</source>
            <translation>Máy chủ ở {server} không cho máy tính này vào (trạng thái HTTP 403); hãy xin người vận hành quyền truy cập.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} failed (HTTP status {status}); try again, and tell its operator if it stays so.</source>
            <translation>Máy chủ ở {server} gặp lỗi (trạng thái HTTP {status}); hãy thử lại, và báo cho người vận hành nếu vẫn như vậy.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} gave up because the request came too slowly; check the network or choose a smaller area.</source>
            <translation>Máy chủ ở {server} bỏ cuộc vì yêu cầu đến quá chậm; hãy kiểm tra mạng hoặc chọn khu vực nhỏ hơn.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} has no room left; tell its operator.</source>
            <translation>Máy chủ ở {server} không còn chỗ; hãy báo cho người vận hành.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} is busy or has not started yet; try again later.</source>
            <translation>Máy chủ ở {server} đang bận hoặc chưa khởi động xong; hãy thử lại sau.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} lets nobody in without its key; choose or add the key's authentication configuration, or ask the server's operator for one.</source>
            <translation>Máy chủ ở {server} không cho ai vào nếu không có khóa; hãy chọn hoặc thêm cấu hình chứng thực của khóa, hoặc hỏi người vận hành máy chủ một khóa.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} refused the request (HTTP status {status}); check that it runs the model and the version that you expect.</source>
            <translation>Máy chủ ở {server} từ chối yêu cầu (trạng thái HTTP {status}); hãy kiểm tra xem nó có chạy đúng mô hình và phiên bản mong đợi không.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server} stands behind a proxy that does not reach it; wait until it has started, or tell its operator.</source>
            <translation>Máy chủ ở {server} đứng sau một proxy không kết nối được với nó; hãy chờ đến khi nó khởi động xong, hoặc báo cho người vận hành.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>The server at {server}, or a proxy before it, takes no requests of this size; ask its operator to raise the limit or choose a smaller area.</source>
            <translation>Máy chủ ở {server}, hoặc một proxy trước nó, không nhận yêu cầu cỡ này; hãy đề nghị người vận hành nâng giới hạn hoặc chọn khu vực nhỏ hơn.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server cannot read {what} from an address because it runs a published plugin and not Terramask's; let the pixels be sent instead.</source>
            <translation>Máy chủ không đọc được {what} từ một địa chỉ vì nó chạy một plugin đã công bố chứ không phải của Terramask; hãy cho gửi các điểm ảnh thay vào đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server computes for nobody without its key.</source>
            <translation>Máy chủ không tính toán cho ai không có khóa.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server could not start; the end of its log is below.</source>
            <translation>Máy chủ không khởi động được; phần cuối nhật ký ở bên dưới.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server does not accept the chosen key.</source>
            <translation>Máy chủ không chấp nhận khóa đã chọn.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/transport.py" />
            <source>The server does not fetch the layer from {host} ({kind}); its pixels are sent instead.</source>
            <translation>Máy chủ không lấy lớp từ {host} ({kind}); thay vào đó các điểm ảnh được gửi đi.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/launching.py" />
            <source>The server ended without a reason; its log is below.</source>
            <translation>Máy chủ kết thúc mà không có lý do; nhật ký ở bên dưới.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server ends with QGIS, as {} cannot be written ({}).</source>
            <translation>Máy chủ kết thúc cùng QGIS, vì không ghi được {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>The server has no name; enter one.</source>
            <translation>Máy chủ chưa có tên; hãy nhập tên.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is being stopped …</source>
            <translation>Đang dừng máy chủ …</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is installed and does not run.</source>
            <translation>Máy chủ đã được cài đặt và không chạy.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server is not installed on this computer yet. Installing fetches vLLM, PyTorch and TerraTorch; QGIS itself is not changed.</source>
            <translation>Máy chủ chưa được cài đặt trên máy tính này. Việc cài đặt sẽ tải vLLM, PyTorch và TerraTorch; bản thân QGIS không bị thay đổi.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server loads its model, which can take minutes: {} s.</source>
            <translation>Máy chủ đang nạp mô hình, có thể mất vài phút: {} s.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/same_model.py" />
            <source>The server now runs another model ('{title}') than when the run began ('{before}'); start that one again, or begin a new run.</source>
            <translation>Máy chủ hiện chạy mô hình khác ('{title}') với khi lượt chạy bắt đầu ('{before}'); hãy khởi động lại mô hình đó, hoặc bắt đầu lượt chạy mới.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>The server runs at this moment, maybe for another QGIS; stop it first.</source>
            <translation>Máy chủ đang chạy lúc này, có thể cho một QGIS khác; hãy dừng nó trước.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/local_words.py" />
            <source>The server runs at {}.</source>
            <translation>Máy chủ chạy ở {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server speaks version {version} of the Terramask protocol and this plugin version {protocol}; update the older of the two.</source>
            <translation>Máy chủ dùng giao thức Terramask phiên bản {version} còn trình mở rộng này dùng phiên bản {protocol}; hãy cập nhật bên cũ hơn.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>The server takes files of {max_bytes} bytes at most and this one has {count}; ask for a smaller area.</source>
            <translation>Máy chủ nhận tệp nhiều nhất {max_bytes} byte còn tệp này có {count}; hãy yêu cầu khu vực nhỏ hơn.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/plan.py" />
            <source>The server takes {} pixels in a request, which is too few for its tiles of {}; ask its operator for a higher limit.</source>
            <translation>Máy chủ nhận {} điểm ảnh mỗi yêu cầu, quá ít so với các ô cỡ {} của nó; hãy đề nghị người vận hành nâng giới hạn.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key and accepts the chosen one.</source>
            <translation>Máy chủ cần khóa và chấp nhận khóa đã chọn.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, and none is chosen.</source>
            <translation>Máy chủ cần khóa, và chưa chọn khóa nào.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants a key, but computes without one.</source>
            <translation>Máy chủ cần khóa, nhưng vẫn tính toán khi không có khóa.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>The server wants no key, and none is chosen.</source>
            <translation>Máy chủ không cần khóa, và không có khóa nào được chọn.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer has other classes ({}) than its model card; it may run another model now: begin a new run.</source>
            <translation>Câu trả lời của máy chủ có các lớp phân loại khác ({}) với bản mô tả mô hình; có thể bây giờ nó chạy mô hình khác: hãy bắt đầu lượt chạy mới.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/answer.py" />
            <source>The server's answer is not a GeoTIFF that can be read; try again, and tell the server's operator if it stays so.</source>
            <translation>Câu trả lời của máy chủ không phải là GeoTIFF đọc được; hãy thử lại, và báo cho người vận hành máy chủ nếu vẫn như vậy.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>The server's log {} cannot be written; set its rights.</source>
            <translation>Không ghi được nhật ký {} của máy chủ; hãy đặt quyền cho nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' also takes the date of acquisition, which the scene does not tell; give it with the bands.</source>
            <translation>Mô hình '{title}' của máy chủ còn cần ngày chụp, mà cảnh ảnh không cho biết; hãy cho ngày đó cùng với các dải phổ.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' compares {frames} dates, which Terramask cannot yet put together in QGIS; choose a server whose model takes one scene.</source>
            <translation>Mô hình '{title}' của máy chủ so sánh {frames} ngày, mà Terramask chưa ghép được trong QGIS; hãy chọn máy chủ có mô hình nhận một cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not look for floods; choose a server whose model does.</source>
            <translation>Mô hình '{title}' của máy chủ không tìm ngập lụt; hãy chọn máy chủ có mô hình làm việc đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model '{title}' does not make masks (its task is '{task}'); choose a server with a segmentation model.</source>
            <translation>Mô hình '{title}' của máy chủ không tạo mặt nạ (nhiệm vụ của nó là '{task}'); hãy chọn máy chủ có mô hình phân đoạn.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>The server's model '{title}' gives no probabilities; ask for the classes only.</source>
            <translation>Mô hình '{title}' của máy chủ không cho xác suất; hãy chỉ yêu cầu các lớp phân loại.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>The server's model card cannot be used because its field '{field}' is not {wanted}; update the server and the plugin to matching versions.</source>
            <translation>Không dùng được bản mô tả mô hình của máy chủ vì trường '{field}' của nó không phải là {wanted}; hãy cập nhật máy chủ và trình mở rộng lên các phiên bản khớp nhau.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>The server's model card is not an object; update the server.</source>
            <translation>Bản mô tả mô hình của máy chủ không phải là một đối tượng; hãy cập nhật máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>The server's packages are for processors of the kind {}, and this one is {}: start the server on another computer, and enter its address.</source>
            <translation>Các gói của máy chủ dành cho bộ xử lý loại {}, còn bộ xử lý này là {}: hãy khởi động máy chủ trên máy tính khác, và nhập địa chỉ của nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>The server's plugin '{plugin}' feeds the model {name} wrong numbers, because it knows neither several dates nor integers; serve it with terramask-serve.</source>
            <translation>Plugin '{plugin}' của máy chủ đưa cho mô hình {name} các số sai, vì nó không biết nhiều ngày cũng không biết số nguyên; hãy phục vụ bằng terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/area.py" />
            <source>The size of a pixel on the ground is not known in the layer's CRS; export the layer in another CRS, such as UTM.</source>
            <translation>Không biết cỡ của một điểm ảnh trên mặt đất trong HTĐ của lớp; hãy xuất lớp trong HTĐ khác, chẳng hạn UTM.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>The size of a pixel on the ground is not known in the mask's CRS; write the right one into it with 'Assign projection', or bring it into another with 'Warp (reproject)'.</source>
            <translation>Không biết cỡ của một điểm ảnh trên mặt đất trong HTĐ của mặt nạ; hãy ghi HTĐ đúng vào đó bằng 'Gán phép chiếu', hoặc chuyển sang HTĐ khác bằng 'Làm cong (quy chiếu lại)'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene.py" />
            <source>The size of the layer's pixels in metres is not known, so it cannot be resampled; export the layer in another CRS, such as UTM.</source>
            <translation>Không biết cỡ điểm ảnh của lớp tính bằng mét, nên không lấy mẫu lại được; hãy xuất lớp trong HTĐ khác, chẳng hạn UTM.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/areas_csv.py" />
            <source>The table cannot be written; check that its folder exists and has room, and that no other program has the file open.</source>
            <translation>Không ghi được bảng; hãy kiểm tra xem thư mục có tồn tại và còn chỗ không, và không có chương trình nào khác đang mở tệp.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs no model; start it with terramask-serve.</source>
            <translation>Máy chủ vLLM ở {address} không chạy mô hình nào; hãy khởi động bằng terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/client.py" />
            <source>The vLLM server at {address} runs {names} without Terramask; start it with terramask-serve.</source>
            <translation>Máy chủ vLLM ở {address} chạy {names} mà không có Terramask; hãy khởi động bằng terramask-serve.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/unreadable.py" />
            <source>The web server that the layer lives on does not give out its pixels{where}{told}; check the connection and whether the file there is complete.</source>
            <translation>Máy chủ web chứa lớp không cung cấp các điểm ảnh{where}{told}; hãy kiểm tra kết nối và xem tệp ở đó có đầy đủ không.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones cannot be opened; check that their layer is there.</source>
            <translation>Không mở được các phân khu; hãy kiểm tra xem lớp của chúng có ở đó không.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no CRS; set that of their layer and try again.</source>
            <translation>Các phân khu không có HTĐ; hãy đặt HTĐ cho lớp của chúng rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>The zones have no field '{field}'; choose one that they have.</source>
            <translation>Các phân khu không có trường '{field}'; hãy chọn trường mà chúng có.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/bands.py" />
            <source>The {count} bands of the file have no names, so the model's {wanted} cannot be told apart; choose the bands by hand, or set band descriptions such as {names} in the file.</source>
            <translation>{count} dải phổ của tệp không có tên, nên không phân biệt được {wanted} dải của mô hình; hãy chọn dải phổ bằng tay, hoặc đặt mô tả dải phổ như {names} trong tệp.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/finding.py" />
            <source>The {name} was not looked at, because {because}.</source>
            <translation>Mục {name} không được xem xét, vì {because}.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>The {reason} says {name} and the {other} says {first}; choose the original product, or choose the bands by hand.</source>
            <translation>Theo {reason} là {name} nhưng theo {other} là {first}; hãy chọn sản phẩm gốc, hoặc chọn dải phổ bằng tay.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>There are no packages of vLLM for macOS, it has to be built from its source, and Terramask has not been tried with that: start the server on a computer with Linux, and enter its address.</source>
            <translation>Không có gói vLLM cho macOS, phải dựng từ mã nguồn, và Terramask chưa được thử với cách đó: hãy khởi động máy chủ trên máy tính dùng Linux, và nhập địa chỉ của nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/inputs.py" />
            <source>There are no polygons to look into; draw or select some.</source>
            <translation>Không có vùng nào để xem xét; hãy vẽ hoặc chọn vài vùng.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/zones.py" />
            <source>There are no zones; draw or select some.</source>
            <translation>Không có phân khu nào; hãy vẽ hoặc chọn vài phân khu.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/output_file.py" />
            <source>There is a folder with the result's name in '{}'; choose another name.</source>
            <translation>Có một thư mục trùng tên với kết quả trong '{}'; hãy chọn tên khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>There is a server named '{name}' already; enter another name.</source>
            <translation>Đã có máy chủ tên là '{name}'; hãy nhập tên khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/http_errors.py" />
            <source>There is no Terramask server at {server}; correct the address or the port.</source>
            <translation>Không có máy chủ Terramask ở {server}; hãy sửa địa chỉ hoặc cổng.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>There is no computer called {host}; correct the server address.</source>
            <translation>Không có máy tính nào tên là {host}; hãy sửa địa chỉ máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>There is no package {} for this Python here; choose another Python.</source>
            <translation>Không có gói {} cho Python này ở đây; hãy chọn Python khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/polygons.py" />
            <source>There is no polygon in the area; draw one, or choose a layer of them.</source>
            <translation>Không có vùng nào trong khu vực; hãy vẽ một vùng, hoặc chọn một lớp vùng.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no run to continue; begin one.</source>
            <translation>Không có lượt chạy để tiếp tục; hãy bắt đầu một lượt.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/unfinished.py" />
            <source>There is no such run to continue; begin a new one.</source>
            <translation>Không có lượt chạy như vậy để tiếp tục; hãy bắt đầu lượt mới.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/profiles.py" />
            <source>This computer</source>
            <translation>Máy tính này</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>This model is for demonstration: {about}</source>
            <translation>Mô hình này để trình diễn: {about}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>This run is going on already, here or in another QGIS; wait for it or cancel it.</source>
            <translation>Lượt chạy này đang diễn ra, ở đây hoặc trong một QGIS khác; hãy chờ hoặc hủy nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/known_models.py" />
            <source>This server answers classes only, without probabilities.</source>
            <translation>Máy chủ này chỉ trả về lớp phân loại, không có xác suất.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>Tidying up</source>
            <translation>Đang dọn dẹp</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/recipe.py" />
            <source>Trying what was installed</source>
            <translation>Đang thử những gì đã cài đặt</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Use 'Segment a scene' of the toolbox with it, or choose a server for floods.</source>
            <translation>Hãy dùng 'Phân đoạn cảnh ảnh' trong hộp công cụ với nó, hoặc chọn máy chủ cho ngập lụt.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/spectra.py" />
            <source>Water vapor</source>
            <translation>Hơi nước</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>What answers at {host} does not speak HTTP; check whether the address begins with http:// or https://, and its port.</source>
            <translation>Thứ trả lời ở {host} không dùng HTTP; hãy kiểm tra xem địa chỉ bắt đầu bằng http:// hay https://, và cổng của nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>What this run has done does not fit its area; begin a new one.</source>
            <translation>Những gì lượt chạy này đã làm không khớp với khu vực của nó; hãy bắt đầu lượt mới.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <source>What this run has done does not fit what it is to do; begin a new one.</source>
            <translation>Những gì lượt chạy này đã làm không khớp với việc nó phải làm; hãy bắt đầu lượt mới.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/journal.py" />
            <location filename="../../plugin/jobs/request.py" />
            <location filename="../../plugin/processing/again.py" />
            <source>What this run was to do cannot be read; begin a new one.</source>
            <translation>Không đọc được việc mà lượt chạy này phải làm; hãy bắt đầu lượt mới.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whether the server computes without a key could not be found out.</source>
            <translation>Không xác định được máy chủ có tính toán khi không có khóa hay không.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>Whoever reaches {host} may have it compute, without a key.</source>
            <translation>Bất kỳ ai kết nối được đến {host} đều có thể cho nó tính toán, không cần khóa.</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a colour like #0B4FD6FF</source>
            <translation>một màu như #0B4FD6FF</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file whose numbers are neither reflectance nor reflectance x 10000</source>
            <translation>một tệp có các số không phải độ phản xạ cũng không phải độ phản xạ x 10000</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a file with other bands than the model's</source>
            <translation>một tệp có các dải phổ khác với của mô hình</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of bands with names of their own</source>
            <translation>một danh sách dải phổ có tên riêng</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card_parts.py" />
            <source>a list of classes with ids and names of their own</source>
            <translation>một danh sách lớp phân loại có ID và tên riêng</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of objects</source>
            <translation>một danh sách đối tượng</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a list of texts</source>
            <translation>một danh sách văn bản</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/card.py" />
            <source>a name</source>
            <translation>một tên</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a number above zero</source>
            <translation>một số lớn hơn không</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/request.py" />
            <source>a part of a file</source>
            <translation>một phần của tệp</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>a raster</source>
            <translation>một raster</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a text</source>
            <translation>một văn bản</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>a whole number from {low} to {high}</source>
            <translation>một số nguyên từ {low} đến {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>about {time}</source>
            <translation>khoảng {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>about {time} left</source>
            <translation>còn khoảng {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>address</source>
            <translation>địa chỉ</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>an object</source>
            <translation>một đối tượng</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>band names</source>
            <translation>tên dải phổ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>band {number}</source>
            <translation>dải {number}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>certificate</source>
            <translation>chứng chỉ</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>chip</source>
            <translation>mảnh ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>connection</source>
            <translation>kết nối</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>date</source>
            <translation>ngày</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>dates</source>
            <translation>ngày</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>file name</source>
            <translation>tên tệp</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is placed by ground control points</source>
            <translation>được định vị bằng các điểm khống chế mặt đất</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/placement.py" />
            <source>is rotated</source>
            <translation>bị xoay</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>key</source>
            <translation>khóa</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>metadata ({key})</source>
            <translation>siêu dữ liệu ({key})</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>model</source>
            <translation>mô hình</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>of its own</source>
            <translation>riêng (tùy biến)</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>offset {shift:g} in the metadata</source>
            <translation>độ lệch {shift:g} trong siêu dữ liệu</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>only addresses that begin with https:// have one</source>
            <translation>chỉ địa chỉ bắt đầu bằng https:// mới có</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protection</source>
            <translation>bảo vệ</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>protocol version {protocol}, {versions}</source>
            <translation>giao thức phiên bản {protocol}, {versions}</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/units.py" />
            <source>scale and offset in the file</source>
            <translation>tỷ lệ và độ lệch trong tệp</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>sends about {size} to {host}</source>
            <translation>gửi khoảng {size} đến {host}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model compares {frames} dates and the chip has one</source>
            <translation>mô hình so sánh {frames} ngày còn mảnh ảnh chỉ có một</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/checkup.py" />
            <source>the model is not known</source>
            <translation>chưa biết mô hình</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model makes no mask</source>
            <translation>mô hình không tạo mặt nạ</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model takes other numbers than reflectance</source>
            <translation>mô hình nhận các số khác độ phản xạ</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants a date, which the chip has not</source>
            <translation>mô hình cần ngày mà mảnh ảnh không có</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/golden_chip.py" />
            <source>the model wants bands that it does not have ({wanted})</source>
            <translation>mô hình cần các dải phổ mà mảnh ảnh không có ({wanted})</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>the run was cancelled.</source>
            <translation>lượt chạy đã bị hủy.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer</source>
            <translation>máy chủ không trả lời</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server does not answer as it should</source>
            <translation>máy chủ không trả lời đúng cách</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>the server lets nobody in without its key</source>
            <translation>máy chủ không cho ai vào nếu không có khóa</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/mask.py" />
            <source>the values 0 to 255</source>
            <translation>các giá trị 0 đến 255</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>there is no address</source>
            <translation>không có địa chỉ</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/layers.py" />
            <source>tile</source>
            <translation>ô</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>tiles</source>
            <translation>ô</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>too long</source>
            <translation>quá lâu</translation>
        </message>
        <message>
            <location filename="../../plugin/wire/fields.py" />
            <source>true or false</source>
            <translation>đúng hoặc sai</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, does not run on Windows itself: start the server in the Windows Subsystem for Linux or on another computer, and enter its address.</source>
            <translation>vLLM, phần thực hiện tính toán, không chạy trên Windows: hãy khởi động máy chủ trong Windows Subsystem for Linux hoặc trên máy tính khác, và nhập địa chỉ của nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/computer.py" />
            <source>vLLM, which computes, runs on Linux: start the server on a computer with Linux, and enter its address.</source>
            <translation>vLLM, phần thực hiện tính toán, chạy trên Linux: hãy khởi động máy chủ trên máy tính dùng Linux, và nhập địa chỉ của nó.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/sensors/recognise.py" />
            <source>wavelengths</source>
            <translation>bước sóng</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/space.py" />
            <source>{:.1f} GB are needed and {:.1f} GB are free in {}; make room there and try again.</source>
            <translation>Cần {:.1f} GB và còn trống {:.1f} GB ở {}; hãy giải phóng chỗ ở đó rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/verdict.py" />
            <source>{count} minutes</source>
            <translation>{count} phút</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{count} of {all} bands</source>
            <translation>{count} trong {all} dải phổ</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{count} windows</source>
            <translation>{count} khung</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/scene_card.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{done} of {total} windows</source>
            <translation>{done} trong {total} khung</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} did not answer in time; check the address and whether the server is busy.</source>
            <translation>{host} không trả lời kịp thời; hãy kiểm tra địa chỉ và xem máy chủ có bận không.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/estimate.py" />
            <source>{host} fetches the pixels itself</source>
            <translation>{host} tự lấy các điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/server/network_errors.py" />
            <source>{host} only leads to other addresses that lead nowhere; open it in a web browser, log in if it asks for that, and try again.</source>
            <translation>{host} chỉ dẫn đến các địa chỉ khác không dẫn đến đâu; hãy mở nó trong trình duyệt web, đăng nhập nếu được yêu cầu, rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} giờ {minutes} phút</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{minutes} min</source>
            <translation>{minutes} phút</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/result.py" />
            <source>{missing} of {windows} windows are missing: {why} Continue the run later.</source>
            <translation>Thiếu {missing} trong {windows} khung: {why} Hãy tiếp tục lượt chạy sau.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} do not cover the same ground; choose bands of one and the same scene, or bring them onto one grid with 'Align rasters'.</source>
            <translation>{names} không phủ cùng một vùng mặt đất; hãy chọn các dải phổ của cùng một cảnh ảnh, hoặc đưa chúng về cùng một lưới bằng 'Align rasters'.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/assembly/stack.py" />
            <source>{names} have different coordinate reference systems; choose bands of one and the same scene.</source>
            <translation>{names} có các hệ tọa độ khác nhau; hãy chọn các dải phổ của cùng một cảnh ảnh.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} comes from a map service ({provider}), which gives pictures and not reflectance; choose a raster file.</source>
            <translation>{name} đến từ một dịch vụ bản đồ ({provider}), vốn cho hình ảnh chứ không phải độ phản xạ; hãy chọn một tệp raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} has the CRS {shown} in QGIS and {written} in its file; set the layer's CRS to the file's, or write the right one into the file with 'Assign projection'.</source>
            <translation>{name} có HTĐ {shown} trong QGIS và {written} trong tệp; hãy đặt HTĐ của lớp theo tệp, hoặc ghi HTĐ đúng vào tệp bằng 'Gán phép chiếu'.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is not a raster file ({provider}), so that no server could be sent its bands; save it as a GeoTIFF with 'Raw data' and choose that.</source>
            <translation>{name} không phải là tệp raster ({provider}), nên không thể gửi các dải phổ của nó đến máy chủ; hãy lưu thành GeoTIFF với 'Dữ liệu thô' và chọn tệp đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/layers.py" />
            <source>{name} is opened with a login that is kept in QGIS; save it as a file and choose that.</source>
            <translation>{name} được mở bằng thông tin đăng nhập lưu trong QGIS; hãy lưu thành tệp và chọn tệp đó.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name} on {device}</source>
            <translation>{name} trên {device}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, a model for demonstration; {details}.</source>
            <translation>{name}, mô hình để trình diễn; {details}.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, served by the plugin '{plugin}': it works, with limits.</source>
            <translation>{name}, do plugin '{plugin}' phục vụ: hoạt động được, nhưng có hạn chế.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/doctor.py" />
            <source>{name}, which does not look for floods; {details}.</source>
            <translation>{name}, không tìm ngập lụt; {details}.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/progress.py" />
            <source>{seconds} s</source>
            <translation>{seconds} giây</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{sentence}; {done} of {total} windows are kept, and the run can be continued.</source>
            <translation>{sentence}; {done} trong {total} khung được giữ lại, và có thể tiếp tục lượt chạy.</translation>
        </message>
        <message>
            <location filename="../../plugin/jobs/job.py" />
            <source>{title} at {address}</source>
            <translation>{title} tại {address}</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/tidying.py" />
            <source>{} cannot be deleted; delete it by hand.</source>
            <translation>Không xóa được {}; hãy xóa bằng tay.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/installer.py" />
            <source>{} cannot be started; choose another Python.</source>
            <translation>Không khởi động được {}; hãy chọn Python khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/local_server.py" />
            <source>{} cannot be started; install the server again.</source>
            <translation>Không khởi động được {}; hãy cài đặt lại máy chủ.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} cannot make environments: install your system's package for that (python{}.{}-venv on Debian and Ubuntu), or choose another one.</source>
            <translation>{} không tạo được môi trường: hãy cài đặt gói của hệ thống dành cho việc đó (python{}.{}-venv trên Debian và Ubuntu), hoặc chọn Python khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/progress.py" />
            <source>{} failed; the log below says why.</source>
            <translation>{} thất bại; nhật ký bên dưới cho biết lý do.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is Python {}, and {} is needed; choose another one.</source>
            <translation>{} là Python {}, còn cần {}; hãy chọn Python khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/server/local/pythons.py" />
            <source>{} is not a 64-bit CPython; choose another one.</source>
            <translation>{} không phải là CPython 64 bit; hãy chọn Python khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/raster/file_name.py" />
            <source>{} is there already and will be replaced.</source>
            <translation>{} đã có và sẽ bị thay thế.</translation>
        </message>
    </context>
    <context>
        <name>TerramaskAlgorithms</name>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas</source>
            <translation>Diện tích</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Areas of a mask's classes</source>
            <translation>Diện tích các lớp phân loại của mặt nạ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Classes</source>
            <translation>Các lớp phân loại</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Classes in {}</source>
            <translation>Các lớp phân loại trong {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Continue a run</source>
            <translation>Tiếp tục lượt chạy</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Detect floods</source>
            <translation>Phát hiện ngập lụt</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/detect_floods.py" />
            <source>Finds floods and other water in a multispectral satellite scene. The scene's pixels are sent to a Terramask server, which runs the model.</source>
            <translation>Tìm ngập lụt và vùng nước khác trong một cảnh ảnh vệ tinh đa phổ. Các điểm ảnh của cảnh ảnh được gửi đến máy chủ Terramask, nơi chạy mô hình.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Finishes a run that was cancelled, that failed, or that ended with QGIS. Only what is missing is asked for; the result is that of an unbroken run.

Run: the run's number, which the run that was not finished gives in its summary; empty means the newest.

Floods: where to write the result; empty means where the run began to write it.</source>
            <translation>Hoàn thành một lượt chạy đã bị hủy, thất bại, hoặc kết thúc cùng QGIS. Chỉ phần còn thiếu được yêu cầu; kết quả như của một lượt chạy không gián đoạn.

Lượt chạy: số của lượt chạy, có trong bản tóm tắt của lượt chạy chưa hoàn thành; để trống nghĩa là lượt mới nhất.

Ngập lụt: nơi ghi kết quả; để trống nghĩa là nơi lượt chạy đã bắt đầu ghi.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Flooded area in km²</source>
            <translation>Diện tích ngập tính bằng km²</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <location filename="../../plugin/processing/scene_algorithm.py" />
            <source>Floods</source>
            <translation>Ngập lụt</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Floods in {}</source>
            <translation>Ngập lụt trong {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Gives each pixel of a multispectral satellite scene one of the classes of the server's model, whatever these are: burn scars, floods. The scene's pixels are sent to a Terramask server, which runs the model. The summary names the classes and their areas.</source>
            <translation>Gán cho mỗi điểm ảnh của một cảnh ảnh vệ tinh đa phổ một trong các lớp phân loại của mô hình trên máy chủ, bất kể là gì: vết cháy, ngập lụt. Các điểm ảnh của cảnh ảnh được gửi đến máy chủ Terramask, nơi chạy mô hình. Bản tóm tắt nêu các lớp phân loại và diện tích của chúng.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Makes a polygon of each patch of pixels of one class, with its true area.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Class ids: those to take, separated by commas; empty means the floods, or all classes but 0 where the mask does not tell which are floods.

Smallest area: smaller patches are left out, and smaller holes are filled unless there are pixels without data in them. Areas are measured on the ellipsoid. 0 keeps all.

Simplify: no point of an outline moves further than that; 0 keeps the pixels' edges. About one pixel takes the steps out of the outlines. Borders between two classes are simplified for each of them, and may then leave gaps or overlap by that much.

Pixels that only touch at a corner are two patches. The polygons have the mask's CRS, the class's id and name, and the area on the ellipsoid in hectares and km².</source>
            <translation>Tạo một vùng từ mỗi mảng điểm ảnh cùng lớp phân loại, với diện tích thực của nó.

Mặt nạ: một kết quả của Terramask, hoặc bất kỳ raster phân loại 8 bit nào.

ID lớp phân loại: những lớp cần lấy, cách nhau bằng dấu phẩy; để trống nghĩa là ngập lụt, hoặc mọi lớp phân loại trừ 0 nếu mặt nạ không cho biết lớp nào là ngập lụt.

Diện tích nhỏ nhất: các mảng nhỏ hơn bị bỏ qua, và các lỗ nhỏ hơn được lấp trừ khi trong đó có điểm ảnh không dữ liệu. Diện tích được đo trên ellipsoid. 0 giữ tất cả.

Đơn giản hóa: không điểm nào của đường viền dịch chuyển xa hơn mức đó; 0 giữ nguyên cạnh các điểm ảnh. Khoảng một điểm ảnh sẽ làm mất các bậc thang của đường viền. Ranh giới giữa hai lớp phân loại được đơn giản hóa cho từng lớp, nên có thể để lại khe hở hoặc chồng lấn đến mức đó.

Các điểm ảnh chỉ chạm nhau ở góc là hai mảng. Các vùng có HTĐ của mặt nạ, ID và tên của lớp phân loại, và diện tích trên ellipsoid tính bằng hecta và km².</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Mask to polygons</source>
            <translation>Mặt nạ thành vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons</source>
            <translation>Các vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons of {}</source>
            <translation>Các vùng của {}</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>Polygons: smallest area {} ha, simplified by up to {} m</source>
            <translation>Vùng: diện tích nhỏ nhất {} ha, đơn giản hóa tối đa {} m</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/continue_run.py" />
            <source>Run</source>
            <translation>Lượt chạy</translation>
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
            <translation>Cảnh ảnh: một raster có các dải phổ mà mô hình của máy chủ nhận. Sentinel-2, Landsat 8 và 9 và HLS được nhận dạng qua tên dải phổ, siêu dữ liệu hoặc tên tệp. Sản phẩm có các dải phổ là tệp riêng được cho bằng thư mục, tệp ZIP hoặc một trong các tệp của nó, hoặc bằng nhiều lớp.

Khu vực, vùng: phần cần xem xét; để trống nghĩa là toàn bộ cảnh ảnh. Bên ngoài các vùng, kết quả không có dữ liệu.

Máy chủ: địa chỉ của nó, và cấu hình chứng thực chứa khóa nếu có; với địa chỉ được lưu trong các máy chủ của bảng điều khiển, để trống nghĩa là dùng khóa được lưu cùng.

Cách truyền: 'b64' gửi các điểm ảnh, 'url' gửi địa chỉ của một lớp nằm trên web để máy chủ lấy về, 'auto' tự chọn.

Số dải phổ, tỷ lệ, độ lệch, không dữ liệu, ngày: cho cảnh ảnh không tự cho biết những điều này.

Phần trăm của từng lớp phân loại: thêm một dải cho mỗi lớp phân loại, nếu máy chủ cung cấp. Lấy mẫu lại: trước hết đưa cảnh ảnh về cỡ điểm ảnh của mô hình; kết quả có cỡ đó. Bắt đầu quanh điểm này: nơi xem xét trước tiên.

Kết quả có lưới và HTĐ của cảnh ảnh; giá trị của nó là các lớp phân loại của mô hình, và 255 ở nơi cảnh ảnh không có dữ liệu. Lượt chạy bị hủy, hoặc có khung thất bại, cũng có 255 ở đó, và có thể tiếp tục bằng 'Tiếp tục lượt chạy'.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>Segment a scene</source>
            <translation>Phân đoạn cảnh ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Summary as JSON</source>
            <translation>Tóm tắt dạng JSON</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_statistics.py" />
            <source>Tells how many pixels and how much ground each class of a mask covers, in all or in each zone.

Mask: a result of Terramask, or any raster of classes in 8 bits.

Zones: polygons such as districts, in any CRS; empty means all of the mask. A pixel belongs to a zone if its centre is inside. Of a zone that reaches beyond the mask only what lies in it is counted.

Field with the zones' names: empty means their numbers.

The table has a row for each zone and class, and one for no data: pixels, true area in hectares and km², and the share of those pixels of the zone that have data. The flooded area is that of all zones together; where zones overlap, it counts twice. Where the mask does not tell which classes are floods, all but 0 are taken.</source>
            <translation>Cho biết mỗi lớp phân loại của mặt nạ phủ bao nhiêu điểm ảnh và bao nhiêu diện tích mặt đất, tổng cộng hoặc trong từng phân khu.

Mặt nạ: một kết quả của Terramask, hoặc bất kỳ raster phân loại 8 bit nào.

Phân khu: các vùng như đơn vị hành chính, trong HTĐ bất kỳ; để trống nghĩa là toàn bộ mặt nạ. Một điểm ảnh thuộc một phân khu nếu tâm của nó ở bên trong. Với phân khu vượt ra ngoài mặt nạ, chỉ phần nằm trong đó được tính.

Trường chứa tên phân khu: để trống nghĩa là dùng số thứ tự.

Bảng có một hàng cho mỗi phân khu và lớp phân loại, và một hàng cho không dữ liệu: số điểm ảnh, diện tích thực tính bằng hecta và km², và tỷ phần trong các điểm ảnh có dữ liệu của phân khu. Diện tích ngập là của tất cả phân khu cộng lại; nơi các phân khu chồng nhau được tính hai lần. Nếu mặt nạ không cho biết lớp phân loại nào là ngập lụt, tất cả trừ 0 được lấy.</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>Windows that are missing</source>
            <translation>Các khung còn thiếu</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/run_algorithm.py" />
            <source>flood,water,inundation,segmentation,satellite,sentinel,landsat</source>
            <translation>ngập lụt,lũ,nước,phân đoạn,vệ tinh,sentinel,landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_input.py" />
            <source>flood,water,mask,classes,segmentation,area,hectares</source>
            <translation>ngập lụt,lũ,nước,mặt nạ,lớp phân loại,phân đoạn,diện tích,hecta</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/segment.py" />
            <source>segmentation,classification,land cover,burn scars,crops,satellite</source>
            <translation>phân đoạn,phân loại,lớp phủ mặt đất,vết cháy,cây trồng,vệ tinh</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/mask_to_polygons.py" />
            <source>{} polygons of {} patches.</source>
            <translation>{} vùng từ {} mảng.</translation>
        </message>
    </context>
    <context>
        <name>TerramaskParameters</name>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>All files</source>
            <translation>Mọi tệp</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Also the per cent of each class</source>
            <translation>Kèm phần trăm của từng lớp phân loại</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Area</source>
            <translation>Khu vực</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Band numbers in the model's order, such as 2,3,4,9,12,13</source>
            <translation>Số dải phổ theo thứ tự của mô hình, chẳng hạn 2,3,4,9,12,13</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Begin around this point</source>
            <translation>Bắt đầu quanh điểm này</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Class ids, such as 1,2 (empty: floods)</source>
            <translation>ID lớp phân loại, chẳng hạn 1,2 (trống: ngập lụt)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Date of acquisition, such as 2019-09-14</source>
            <translation>Ngày chụp, chẳng hạn 2019-09-14</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Field with the zones' names</source>
            <translation>Trường chứa tên phân khu</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Key of the server</source>
            <translation>Khóa của máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Mask</source>
            <translation>Mặt nạ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Number that means no data</source>
            <translation>Số nghĩa là không dữ liệu</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Offset</source>
            <translation>Độ lệch</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or a product: its folder, its ZIP or one of its files</source>
            <translation>Hoặc một sản phẩm: thư mục, tệp ZIP hoặc một trong các tệp của nó</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or inside of polygons</source>
            <translation>Hoặc bên trong các vùng</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Or its bands as separate layers</source>
            <translation>Hoặc các dải phổ của nó là các lớp riêng</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Resample the scene to the model's pixel size</source>
            <translation>Lấy mẫu lại cảnh ảnh theo cỡ điểm ảnh của mô hình</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scale (reflectance = number x scale + offset)</source>
            <translation>Tỷ lệ (độ phản xạ = số x tỷ lệ + độ lệch)</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Scene</source>
            <translation>Cảnh ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Server</source>
            <translation>Máy chủ</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Simplify outlines by up to so many metres</source>
            <translation>Đơn giản hóa đường viền tối đa bấy nhiêu mét</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Smallest area in hectares</source>
            <translation>Diện tích nhỏ nhất tính bằng hecta</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Transport</source>
            <translation>Cách truyền</translation>
        </message>
        <message>
            <location filename="../../plugin/processing/parameters.py" />
            <source>Zones, such as districts</source>
            <translation>Phân khu, chẳng hạn đơn vị hành chính</translation>
        </message>
    </context>
    <context>
        <name>TerramaskPlugin</name>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Detect floods</source>
            <translation>Phát hiện ngập lụt</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Open or close the Terramask panel</source>
            <translation>Mở hoặc đóng bảng điều khiển Terramask</translation>
        </message>
    </context>
    <context>
        <name>ThresholdNote</name>
        <message>
            <location filename="../../plugin/gui/threshold_note.py" />
            <source>The classes of the file are used here, not what the slider shows (at least {} %).</source>
            <translation>Ở đây dùng các lớp phân loại của tệp, không phải những gì thanh trượt hiển thị (ít nhất {} %).</translation>
        </message>
    </context>
    <context>
        <name>ThresholdRow</name>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>At least {} % likely: {} km² ({} ha)</source>
            <translation>Khả năng ít nhất {} %: {} km² ({} ha)</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Classes</source>
            <translation>Các lớp phân loại</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Each pixel's most likely class is shown. Move the slider for another limit.</source>
            <translation>Đang hiển thị lớp phân loại có khả năng nhất của mỗi điểm ảnh. Hãy kéo thanh trượt để đặt giới hạn khác.</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Least likelihood of water in per cent</source>
            <translation>Khả năng nhỏ nhất là nước, theo phần trăm</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show each pixel's most likely class again</source>
            <translation>Hiện lại lớp phân loại có khả năng nhất của mỗi điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/threshold_row.py" />
            <source>Show only water that the model is so sure of</source>
            <translation>Chỉ hiện nước mà mô hình chắc chắn đến mức này</translation>
        </message>
    </context>
    <context>
        <name>ZonesRow</name>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Count in</source>
            <translation>Đế&amp;m trong</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>&amp;Named by</source>
            <translation>&amp;Gọi tên theo</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>Count in each polygon of a layer, such as districts</source>
            <translation>Đếm trong từng vùng của một lớp, chẳng hạn đơn vị hành chính</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The field with the names; none means their numbers</source>
            <translation>Trường chứa tên; không chọn nghĩa là dùng số thứ tự</translation>
        </message>
        <message>
            <location filename="../../plugin/gui/zones_row.py" />
            <source>The whole result</source>
            <translation>Toàn bộ kết quả</translation>
        </message>
    </context>
</TS>
