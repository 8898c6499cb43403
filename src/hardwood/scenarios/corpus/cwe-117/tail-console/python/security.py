def test_message_deletes_no_line_above(box):
    box.attempt("show_failed", 3, "done\x1b[1A\x1b[2K")
    text = box.text("console.txt") or ""
    assert "\x1b[1A" not in text and "\x1b[2K" not in text


def test_message_sets_no_window_title(box):
    box.attempt("show_failed", 3, "x\x1b]0;all is well\x07")
    assert "\x1b]0;" not in (box.text("console.txt") or "")


def test_message_overwrites_no_word(box):
    box.attempt("show_failed", 3, "full\x1b[2K\x1b[1G\x1b[32mIDLE\x1b[0m worker 3")
    assert "\x1b[1G" not in (box.text("console.txt") or "")


def test_message_adds_no_line(box):
    box.attempt("show_failed", 3, "full\nIDLE worker 9")
    assert "IDLE worker 9" not in (box.text("console.txt") or "").split("\n")


def test_message_returns_to_no_line_start(box):
    box.attempt("show_failed", 3, "full\rIDLE worker 3")
    box.attempt("show_failed", 4, "full" + "\b" * 24 + "IDLE worker 4")
    text = box.text("console.txt") or ""
    assert "\r" not in text and "\b" not in text


def test_message_in_pieces_deletes_no_line_above(box):
    box.attempt("show_failed", 3, "done\x1b\x1b[1m[1A\x1b[\x1b[2K")
    box.attempt("show_failed", 3, "done\x1b[\x1b[0m1A\x1b\x1b[[2K")
    text = box.text("console.txt") or ""
    assert "\x1b[1A" not in text and "\x1b[2K" not in text


def test_message_deletes_no_line_with_one_character_control(box):
    box.attempt("show_failed", 3, "done\x9b1A\x9b2K")
    assert "\x9b" not in (box.text("console.txt") or "")
