def test_messages(box):
    assert box.output("5:hello3:bye") == "[hello]"
    assert box.output("3:bye") == "[bye]"


def test_digits_colons_and_blanks_in_it(box):
    assert box.output("12:7:45? 3: %d! and more") == "[7:45? 3: %d!]"
    assert box.output("5:  ü 0:") == "[  ü ]"


def test_empty_message(box):
    assert box.output("0:") == "[]"
    assert box.output("0:4:more") == "[]"


def test_long_message(box):
    assert box.output("1000:" + "m" * 1000 + "2:ok") == "[" + "m" * 1000 + "]"


def test_no_message(box):
    for backlog in ("", "hello", "5", ":hello", "five:hello"):
        assert box.output(backlog) == "none"
