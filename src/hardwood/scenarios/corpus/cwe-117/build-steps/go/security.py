def lines(box, author):
    box.run("compile", "3", author)
    return (box.text("build.log") or "").replace("\r", "\n").split("\n")


def test_author_finishes_no_other_step(box):
    assert not any(line.startswith("test done") for line in lines(box, "Eve\ntest done in 9 s by Ann"))


def test_author_skips_no_step(box):
    assert "signing skipped" not in lines(box, "Eve\rsigning skipped\r")


def test_crlf_finishes_no_other_step(box):
    assert not any(line.startswith("release done") for line in lines(box, "Eve\r\nrelease done in 1 s by Ann"))


def test_blank_line_finishes_no_other_step(box):
    log = lines(box, "Eve\n\ntest done in 9 s by Ann\r\rdocs done in 2 s by Ann")
    assert not any(line.startswith(("test done", "docs done")) for line in log)


def test_author_of_three_lines_finishes_no_other_step(box):
    for end in ("\n", "\r", "\r\n"):
        log = lines(box, f"Eve{end}test done in 9 s by Ann{end}signing skipped{end}")
        assert not any(line.startswith(("test done", "signing skipped")) for line in log)
