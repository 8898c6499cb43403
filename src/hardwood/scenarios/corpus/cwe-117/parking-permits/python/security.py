def permits(box):
    return [line.split(";") for line in (box.text("permits.txt") or "").split("\n") if line.count(";") >= 3]


def test_holder_pays_nothing(box):
    box.attempt("register_permit", "KA 1", "Eve;B;paid", "B")
    assert all(fields[3] != "paid" for fields in permits(box))


def test_holder_adds_no_permit(box):
    box.attempt("register_permit", "KA 1", "Eve;B;open\nKA 2;Eve;A;paid\nKA 3;Eve", "B")
    assert all(fields[0] != "KA 2" for fields in permits(box))


def test_holder_does_not_tear_the_line(box):
    box.attempt("register_permit", "KA 1", "Eve\nAdams", "B")
    assert (box.text("permits.txt") or "").count("\n") <= 1
