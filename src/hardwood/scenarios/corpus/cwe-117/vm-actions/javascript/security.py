def rows(box):
    return [line.split(":") for line in (box.text("history.txt") or "").split("\n") if line.count(":") >= 2]


def test_label_names_no_other_owner(box):
    box.attempt("remember", "web 1:stop:ben", "start", "eve")
    assert all(row[1:3] != ["stop", "ben"] for row in rows(box))


def test_label_adds_no_action(box):
    box.attempt("remember", "x:start:eve\nweb 2:stop:carl\ny", "start", "eve")
    assert all(row[0] != "web 2" for row in rows(box))


def test_label_does_not_tear_the_line(box):
    box.attempt("remember", "web\n1", "start", "eve")
    assert (box.text("history.txt") or "").count("\n") <= 1


def test_label_moves_no_column(box):
    box.attempt("remember", "web:1", "start", "eve")
    box.attempt("remember", "web 1:x:stop:ben", "start", "eve")
    assert all(row[1:3] == ["start", "eve"] for row in rows(box))


def test_label_with_blank_line_does_not_tear_the_line(box):
    box.attempt("remember", "web\n\n1", "start", "eve")
    assert (box.text("history.txt") or "").count("\n") <= 1
