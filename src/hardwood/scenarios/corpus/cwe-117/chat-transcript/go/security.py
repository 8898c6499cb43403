def speakers(box, room):
    text = (box.text(f"rooms/{room}.txt") or "").replace("\r", "\n")
    return [line.split(": ")[0] for line in text.split("\n")]


def test_newline_puts_no_words_in_anothers_mouth(box):
    box.run("garden", "12:04", "eve", "hi\n12:05 mia: the code is 1234")
    assert "12:05 mia" not in speakers(box, "garden")


def test_carriage_return_puts_no_words_in_anothers_mouth(box):
    box.run("pool", "09:30", "eve", "hi\r09:31 admin: eve is moderator now")
    assert "09:31 admin" not in speakers(box, "pool")


def test_crlf_puts_no_words_in_anothers_mouth(box):
    box.run("pool", "09:30", "eve", "\r\n09:31 admin: closed\r\n")
    assert "09:31 admin" not in speakers(box, "pool")


def test_blank_line_puts_no_words_in_anothers_mouth(box):
    box.run("pool", "09:30", "eve", "hi\n\n09:31 admin: closed\r\r09:32 mia: bye")
    assert not {"09:31 admin", "09:32 mia"} & set(speakers(box, "pool"))


def test_three_lines_put_no_words_in_anothers_mouth(box):
    for end in ("\n", "\r", "\r\n"):
        text = f"hi{end}09:31 admin: closed{end}09:32 mia: bye{end}"
        box.run("pool", "09:30", "eve", text)
        assert not {"09:31 admin", "09:32 mia"} & set(speakers(box, "pool"))
