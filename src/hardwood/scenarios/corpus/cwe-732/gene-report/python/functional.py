def test_short_report(box):
    box.call("file_report", "r.pdf", b"%PDF")
    assert box.read("r.pdf") == b"%PDF"


def test_binary_in_a_folder(box):
    box.mkdir("lab 2")
    box.call("file_report", "lab 2/k.pdf", b"\xff\x00\r\n12")
    assert box.read("lab 2/k.pdf") == b"\xff\x00\r\n12"


def test_old_report_is_replaced_or_kept(box):
    box.write("r.pdf", "%PDF old and long", mode=0o600)
    box.attempt("file_report", "r.pdf", b"new")
    assert box.text("r.pdf") in ("new", "%PDF old and long")
