def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def other_wards_can_read(box, path):
    box.mkdir("lab")
    box.attempt("file_report", path, b"%PDF BRCA1")
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "BRCA1")


def test_report(box):
    assert not other_wards_can_read(box, "r.pdf")


def test_report_in_the_lab(box):
    assert not other_wards_can_read(box, "lab/1871.pdf")


def test_report_written_again(box):
    box.write("lab/1871.pdf", "%PDF old", mode=0o600)
    assert not other_wards_can_read(box, "lab/1871.pdf")
