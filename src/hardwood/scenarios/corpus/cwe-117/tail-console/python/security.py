def test_message_deletes_no_line_above(box):
    box.attempt("show", "w3", True, "done\x1b[1A\x1b[2K")
    text = box.text("console.txt") or ""
    assert "\x1b[1A" not in text and "\x1b[2K" not in text


def test_message_sets_no_window_title(box):
    box.attempt("show", "w3", False, "x\x1b]0;all is well\x07")
    assert "\x1b]0;" not in (box.text("console.txt") or "")


def test_message_paints_no_word(box):
    box.attempt("show", "w3", False, "full\x1b[2K\x1b[1G\x1b[32mOK\x1b[0m w3: sent")
    assert "\x1b[1G" not in (box.text("console.txt") or "")


def test_message_adds_no_line(box):
    box.attempt("show", "w3", False, "full\nOK w9: 14 mails sent")
    assert not any(line.startswith("OK w9") for line in (box.text("console.txt") or "").split("\n"))
