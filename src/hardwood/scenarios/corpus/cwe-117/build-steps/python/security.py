def lines(box):
    return (box.text("build.log") or "").replace("\r", "\n").split("\n")


def test_author_of_a_failed_step_reports_no_success(box):
    box.attempt("report", "build.log", [["test", 1, "Eve)\nok test (Eve"]])
    assert not any(line.startswith("ok test") for line in lines(box))


def test_author_of_a_good_step_reports_nothing_else(box):
    box.attempt("report", "build.log", [["compile", 0, "Eve)\rok signature-check (Ann Lee"]])
    assert not any(line.startswith("ok signature-check") for line in lines(box))


def test_crlf(box):
    box.attempt("report", "build.log", [["test", 1, "Eve)\r\nok release (Ann Lee"]])
    assert not any(line.startswith("ok release") for line in lines(box))
