def record(kind, text):
    return bytes([kind, len(text.encode()) + 2]) + text.encode()


def test_one_record(box):
    assert box.call("beaconLines", b"\x01\x0417") == ["line 17"]


def test_several(box):
    frame = record(1, "N 8") + record(3, "Käthe-Platz (2)") + record(9, "?") + record(2, "") + record(2, "5 min")
    assert box.call("beaconLines", frame) == ["line N 8", "platform Käthe-Platz (2)", "other ?", "delay ", "delay 5 min"]


def test_longest(box):
    assert box.call("beaconLines", record(1, "x" * 253) * 40) == ["line " + "x" * 253] * 40


def test_unfinished(box):
    assert box.call("beaconLines", b"") == []
    assert box.call("beaconLines", b"\x01") == []
    assert box.call("beaconLines", record(2, "late") + b"\x01\x0517") == ["delay late"]
    assert box.call("beaconLines", record(2, "late") + b"\x01") == ["delay late"]


def test_no_text_at_the_end(box):
    assert box.call("beaconLines", record(2, "late") + record(2, "")) == ["delay late", "delay "]
