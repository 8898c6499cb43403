def test_stylesheet(box):
    box.write("site/css/main.css", b"body { margin: 0 }")
    assert tuple(box.call("respond", "css/main.css")) == ("text/css", b"body { margin: 0 }")


def test_picture_with_dots_in_its_name(box):
    box.write("site/plan.of.hall-2.png", b"\x00\xff")
    assert tuple(box.call("respond", "plan.of.hall-2.png")) == ("image/png", b"\x00\xff")
