def test_stylesheet(box):
    box.write("site/css/main.css", b"body { margin: 0 }")
    assert box.call("respond", "css/main.css") == {"type": "text/css", "body": b"body { margin: 0 }"}


def test_picture_with_dots_in_its_name(box):
    box.write("site/plan.of.hall-2.png", b"\x00\xff")
    assert box.call("respond", "plan.of.hall-2.png") == {"type": "image/png", "body": b"\x00\xff"}


def test_file_of_another_type(box):
    box.write("site/führung/2 Stunden.pdf", b"%PDF")
    assert box.call("respond", "führung/2 Stunden.pdf") == {"type": "application/octet-stream", "body": b"%PDF"}
