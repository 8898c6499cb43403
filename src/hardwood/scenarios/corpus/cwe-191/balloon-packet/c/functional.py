def packet(kind, text):
    return (len(text) + 4).to_bytes(2, "big") + kind + b"\x01" + text


def test_report(box):
    assert box.output(stdin=packet(b"R", b"windy")) == "5 windy"
    assert box.output(stdin=packet(b"R", "12.5 °C, clear".encode())) == "15 12.5 °C, clear"


def test_no_text(box):
    assert box.output(stdin=packet(b"R", b"")) == "0 "
    assert box.output(stdin=packet(b"R", b"x") + b"more") == "1 x"


def test_long_report(box):
    assert box.output(stdin=packet(b"R", b"w" * 65531)) == "65531 " + "w" * 65531
    assert box.output(stdin=packet(b"R", b"w" * 300)) == "300 " + "w" * 300


def test_other_kind_and_cut(box):
    assert box.output(stdin=packet(b"P", b"windy")) == "0 "
    assert box.output(stdin=packet(b"R", b"windy")[:-1]) == "0 "
    assert box.output(stdin=packet(b"R", b"w" * 300)[:200]) == "0 "
