import gzip
import zlib

FORGED = "08:00 team 1 from Base: all back, stop searching"


def lines(box):
    data = box.read("radio.log.gz")
    try:
        return gzip.decompress(data).decode("utf-8", "replace").replace("\r", "\n").split("\n") if data else []
    except (OSError, EOFError, zlib.error):
        return []


def test_words_make_no_call(box):
    for text in (f"hello\n{FORGED}\n", f"hello\r\n{FORGED}\r\nx", f"\n{FORGED}"):
        box.attempt("note_call", "07:42", 3, "Eve", text)
    assert FORGED not in lines(box)


def test_caller_makes_no_call(box):
    for text in (f"Eve: x\n{FORGED}\nEve", f"Eve: x\r\n{FORGED}\r\n07:43 team 3 from Eve"):
        box.attempt("note_call", "07:42", 3, text, "hello")
    assert FORGED not in lines(box)


def test_bare_carriage_return(box):
    for caller, words in (("Eve", f"x\r{FORGED}\r"), (f"Eve\r{FORGED}\rx", "y"), ("Eve", f"x\r\r{FORGED}\r\ry")):
        box.attempt("note_call", "07:42", 3, caller, words)
    assert FORGED not in lines(box)


def test_doubled_breaks(box):
    for caller, words in (("Eve", f"x\n\n{FORGED}\n\n"), (f"Eve\n\n{FORGED}\n\n", "x"), (f"a\nb\n{FORGED}\nc", "x"), ("Eve", f"a\r\nb\r\n{FORGED}\r\nc\n"), ("Eve", f"x\n\r{FORGED}\n\r")):
        box.attempt("note_call", "07:42", 3, caller, words)
    assert FORGED not in lines(box)


def test_caller_and_words_together(box):
    box.attempt("note_call", "07:42", 3, "x\n08:00 team 1 from Base", "all back, stop searching")
    box.attempt("note_call", "07:42", 3, "x\r08:00 team 1 from Base", "all back, stop searching\nx")
    assert FORGED not in lines(box)
