import re

PAIR = re.compile(r'(\w+)=(?:"((?:\\.|[^"\\])*)"|(\S*))')


def logged(box, *notes):
    """All pairs of the log except the note itself, as a reader of it finds them."""
    for note in notes:
        box.attempt("remark", 4, note, 7)
    lines = (box.text("flights.log") or "").replace("\r", "\n").split("\n")
    return {(key, text or word) for line in lines for key, text, word in PAIR.findall(line) if key != "note"}


TRUE = {("drone", "4"), ("pilot", "7")}


def test_quote_names_another_pilot(box):
    assert logged(box, 'ok" pilot=1 x="', 'ok" pilot=1', '" battery=100 y="') <= TRUE


def test_backslash_before_a_quote(box):
    assert logged(box, 'ok\\" pilot=1 x=\\"', 'ok\\\\" pilot=1 x="', 'ok\\\\\\" pilot=1') <= TRUE


def test_backslash_at_the_end(box):
    assert logged(box, "low pilot=1 \\", "ok battery=3 x\\\\\\", "drone=5\\", "a drone=5 \\\\") <= TRUE


def test_another_line(box):
    assert logged(box, 'ok" pilot=7\ndrone=5 battery=3', "ok\ndrone=5 battery=3\n", "ok\r\ndrone=5 battery=3 x=") <= TRUE


def test_quotes_of_the_other_kind_and_doubled(box):
    assert logged(box, "ok' pilot=1 x='", 'ok"" pilot=1 ""', '"" pilot=1 x=""') <= TRUE
