def test_short_report(box):
    box.call("file_report", "r.pdf", b"%PDF")
    assert box.read("r.pdf") == b"%PDF"


def test_binary_in_a_folder(box):
    box.mkdir("lab 2")
    box.call("file_report", "lab 2/k.pdf", b"\xff\x00\r\n12")
    assert box.read("lab 2/k.pdf") == b"\xff\x00\r\n12"
