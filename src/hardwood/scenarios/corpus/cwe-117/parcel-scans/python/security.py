def scans(box):
    return [line.split("|") for line in (box.text("scans.txt") or "").split("\n") if line.count("|") >= 3]


def test_place_sets_no_status(box):
    box.attempt("add_scan", "scans.txt", "2024-02-11T09:15", "P-1", "Lyon|delivered", "lost")
    assert all(scan[3] != "delivered" for scan in scans(box))


def test_place_adds_no_scan_of_another_parcel(box):
    box.attempt("add_scan", "scans.txt", "2024-02-11T09:15", "P-1", "Lyon|lost\n2024-02-11T10:00|P-2|Oslo", "delivered")
    assert all(scan[1] != "P-2" for scan in scans(box))


def test_place_does_not_tear_the_line(box):
    box.attempt("add_scan", "scans.txt", "2024-02-11T09:15", "P-1", "Lyon\nhub", "lost")
    assert (box.text("scans.txt") or "").count("\n") <= 1


def test_place_with_several_bars_sets_no_status(box):
    box.attempt("add_scan", "scans.txt", "2024-02-11T09:15", "P-1", "Lyon|hub|delivered", "lost")
    box.attempt("add_scan", "scans.txt", "2024-02-11T09:15", "P-1", "Lyon|delivered|hub", "lost")
    assert all(scan[3] != "delivered" for scan in scans(box))


def test_place_with_blank_line_does_not_tear_the_line(box):
    box.attempt("add_scan", "scans.txt", "2024-02-11T09:15", "P-1", "Lyon\n\nhub", "lost")
    assert (box.text("scans.txt") or "").count("\n") <= 1
