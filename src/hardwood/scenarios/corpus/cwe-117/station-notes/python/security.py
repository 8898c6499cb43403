def records(box):
    lines = (box.text("stations.log") or "").split("\n")
    return [dict(f.split("=", 1) for f in line.split(";") if "=" in f) for line in lines]


def test_note_changes_no_level(box):
    box.attempt("log_note", "k1", "info", "dry;level=alarm")
    assert all(record.get("level") != "alarm" for record in records(box))


def test_note_changes_no_station(box):
    box.attempt("log_note", "k1", "alarm", "frost;station=k9;x=1")
    assert all(record.get("station") != "k9" for record in records(box))


def test_note_does_not_tear_the_line(box):
    box.attempt("log_note", "k1", "info", "dry\nstation=k7")
    assert all(record.get("station") != "k7" for record in records(box))


def test_note_with_several_semicolons_changes_no_level(box):
    box.attempt("log_note", "k1", "info", "dry;cold;level=alarm;x=1")
    assert all(record.get("level") != "alarm" for record in records(box))


def test_note_with_blank_line_does_not_tear_the_line(box):
    box.attempt("log_note", "k1", "info", "dry\n\nstation=k7")
    assert all(record.get("station") != "k7" for record in records(box))
