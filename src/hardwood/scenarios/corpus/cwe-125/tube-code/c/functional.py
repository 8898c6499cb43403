def record(code, place=2):
    return place.to_bytes(4, "little") + code.encode().ljust(20, b"\0")


def test_codes(box):
    assert box.output(stdin=record("K-17/4") + record("Müller 3", 0x01020304)) == "[K-17/4][Müller 3]"


def test_blanks_behind_it(box):
    assert box.output(stdin=record("K-17/4 ") + record(" A  B   ")) == "[K-17/4][ A  B]"


def test_empty_code(box):
    assert box.output(stdin=record("") + record("   ")) == "[][]"
    assert box.output(stdin=record("", 0x20202020) + record("  ", 0x20000000)) == "[][]"


def test_nineteen_characters(box):
    assert box.output(stdin=record("abcdefghijklmnopqrs") + record("%d-%s")) == "[abcdefghijklmnopqrs][%d-%s]"
