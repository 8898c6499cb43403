def test_file_is_served(box):
    box.write("site/css/main.css", b"body { margin: 0 }")
    box.write("site/plan.of.hall-2.bin", b"\x00\xff")
    assert tuple(box.call("respond", "css/main.css")) == (200, b"body { margin: 0 }")
    assert tuple(box.call("respond", "plan.of.hall-2.bin")) == (200, b"\x00\xff")


def test_missing_file_is_404(box):
    box.write("site/css/main.css", b"x")
    assert tuple(box.call("respond", "css/other.css")) == (404, b"Not Found")
