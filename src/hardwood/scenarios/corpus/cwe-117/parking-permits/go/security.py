def permits(box):
    return [line.split(";") for line in (box.text("permits.txt") or "").split("\n") if line.count(";") >= 2]


def test_holder_pays_nothing(box):
    box.run("KA 1", "Eve;paid")
    assert all(fields[2] != "paid" for fields in permits(box))


def test_holder_adds_no_permit(box):
    box.run("KA 1", "Eve;open\nKA 2;Eve;paid\nKA 3;Eve")
    assert all(fields[0] != "KA 2" for fields in permits(box))


def test_holder_does_not_tear_the_line(box):
    box.run("KA 1", "Eve\nAdams")
    assert (box.text("permits.txt") or "").count("\n") <= 1


def test_holder_with_several_semicolons_pays_nothing(box):
    box.run("KA 1", "Eve;Ek;paid")
    box.run("KA 1", "Eve;paid;Ek")
    box.run("KA 1", "Eve;;paid;")
    assert all(fields[2] == "open" for fields in permits(box))


def test_holder_with_blank_line_does_not_tear_the_line(box):
    box.run("KA 1", "Eve\n\nAdams")
    assert (box.text("permits.txt") or "").count("\n") <= 1
