def test_badge_is_in_the_file(box):
    path = box.call("badge_file", 17, "Zoë O'Neill", "Müller & Co. \"Nord\"")
    assert path.startswith("/tmp/badge-") and path.endswith(".svg")
    text = box.text(path)
    assert text.startswith("<svg>\n") and text.rstrip().endswith("</svg>")
    assert "<text x=\"8\" y=\"28\">Zoë O'Neill</text>\n<text x=\"8\" y=\"40\">Müller & Co. \"Nord\"</text>" in text


def test_each_guest_has_a_file(box):
    paths = [box.call("badge_file", number, f"Guest {number}", "") for number in (1, 2, 11, 111)]
    assert len(set(paths)) == 4
    for number, path in zip((1, 2, 11, 111), paths):
        assert f">Guest {number}</text>" in box.text(path)
