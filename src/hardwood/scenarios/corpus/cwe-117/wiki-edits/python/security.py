def rows(box):
    return [line.split("~") for line in (box.text("feed.txt") or "").split("\n") if line.count("~") >= 2]


def test_summary_names_no_other_editor(box):
    box.attempt("write_feed", "feed.txt", [("Bees", "all lies~tom", "eve")])
    assert all(row[2] != "tom" for row in rows(box))


def test_summary_adds_no_edit(box):
    box.attempt("write_feed", "feed.txt", [("Bees", "a~eve\nMain page~wiped~ann\nBees~b", "eve")])
    assert all(row[0] != "Main page" for row in rows(box))


def test_summary_does_not_tear_the_line(box):
    box.attempt("write_feed", "feed.txt", [("Bees", "new\nphoto", "eve")])
    assert len((box.text("feed.txt") or "").strip().split("\n")) == 1


def test_summary_with_several_tildes_names_no_other_editor(box):
    box.attempt("write_feed", "feed.txt", [("Bees", "all~lies~tom", "eve")])
    assert all(row[2] != "tom" for row in rows(box))
    box.attempt("write_feed", "feed.txt", [("Bees", "all lies~tom~x", "eve")])
    assert all(row[2] != "tom" for row in rows(box))


def test_summary_with_blank_line_does_not_tear_the_line(box):
    box.attempt("write_feed", "feed.txt", [("Bees", "new\n\nphoto", "eve")])
    assert len((box.text("feed.txt") or "").strip().split("\n")) == 1
