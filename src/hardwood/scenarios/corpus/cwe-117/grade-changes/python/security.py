def rows(box):
    return [line.split("\t") for line in (box.text("g.tsv") or "").split("\n")[1:] if line.count("\t") >= 3]


def test_comment_sets_no_grade(box):
    box.attempt("save_change", "g.tsv", "Ida Holm", "read again\t4\t1", 4, 5)
    assert all(row[3] != "1" for row in rows(box))


def test_comment_adds_no_row(box):
    box.attempt("save_change", "g.tsv", "Ida Holm", "ok\t4\t5\nBen Berg\tbonus", 6, 1)
    assert all(row[0] != "Ben Berg" for row in rows(box))


def test_comment_does_not_tear_the_row(box):
    box.attempt("save_change", "g.tsv", "Ida Holm", "read\nagain", 4, 5)
    assert (box.text("g.tsv") or "").count("\n") <= 2


def test_comment_with_several_tabs_sets_no_grade(box):
    box.attempt("save_change", "g.tsv", "Ida Holm", "essay\tread again\t4\t1", 4, 5)
    assert all(row[3] != "1" for row in rows(box))


def test_comment_with_blank_line_does_not_tear_the_row(box):
    box.attempt("save_change", "g.tsv", "Ida Holm", "read\n\nagain", 4, 5)
    assert (box.text("g.tsv") or "").count("\n") <= 2
