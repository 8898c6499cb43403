def lines(box):
    return (box.text("build.log") or "").replace("\r", "\n").split("\n")


def test_author_finishes_no_other_step(box):
    box.attempt("report", "build.log", [["compile", 3, "Eve\ntest done in 9 s by Ann"]])
    assert not any(line.startswith("test done") for line in lines(box))


def test_author_skips_no_step(box):
    box.attempt("report", "build.log", [["compile", 3, "Eve\rsigning skipped\r"]])
    assert "signing skipped" not in lines(box)


def test_crlf_finishes_no_other_step(box):
    box.attempt("report", "build.log", [["compile", 3, "Eve\r\nrelease done in 1 s by Ann"]])
    assert not any(line.startswith("release done") for line in lines(box))


def test_blank_line_finishes_no_other_step(box):
    box.attempt("report", "build.log", [["compile", 3, "Eve\n\ntest done in 9 s by Ann\r\rdocs done in 2 s by Ann"]])
    assert not any(line.startswith(("test done", "docs done")) for line in lines(box))
