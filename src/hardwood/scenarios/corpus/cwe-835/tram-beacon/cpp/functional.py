def record(kind, text):
    return bytes([kind, len(text.encode()) + 2]) + text.encode()


def test_one_record(box):
    assert box.output(stdin=b"\x01\x0417") == "line 17\n"


def test_several(box):
    frame = record(1, "N 8") + record(3, "Käthe-Platz (2)") + record(9, "?") + record(2, "") + record(2, "5 min")
    assert box.output(stdin=frame) == "line N 8\nplatform Käthe-Platz (2)\nother ?\ndelay \ndelay 5 min\n"


def test_longest(box):
    assert box.output(stdin=record(1, "x" * 253) * 40) == ("line " + "x" * 253 + "\n") * 40


def test_unfinished(box):
    assert box.output(stdin=b"") == ""
    assert box.output(stdin=b"\x01") == ""
    assert box.output(stdin=record(2, "late") + b"\x01\x0517") == "delay late\n"
    assert box.output(stdin=record(2, "late") + b"\x01") == "delay late\n"


def test_no_text_at_the_end(box):
    assert box.output(stdin=record(2, "late") + record(2, "")) == "delay late\ndelay \n"
