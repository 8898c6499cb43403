def other_wards_can_read(box, path):
    box.mkdir("lab")
    box.attempt("file_report", path, b"%PDF BRCA1")
    return (box.mode(path) or 0) & 0o077 != 0


def test_report(box):
    assert not other_wards_can_read(box, "r.pdf")


def test_report_in_the_lab(box):
    assert not other_wards_can_read(box, "lab/1871.pdf")
