import pickle
import struct


def sent(level, number, name, message, protocol=1):
    record = {"name": name, "levelno": number, "levelname": level, "msg": message, "args": None, "exc_info": None,
              "lineno": 12, "created": 1714636800.25, "process": 77, "relativeCreated": 1.5, "taskName": None}
    data = pickle.dumps(record, protocol)
    return struct.pack(">L", len(data)) + data


def test_two_records(box):
    received = sent("WARNING", 30, "machine.7", "paper low") + sent("ERROR", 40, "machine.7.coins", "Münze klemmt: os.system?\n2 €")
    assert box.call("relay_lines", received) == ["WARNING machine.7 paper low", "ERROR machine.7.coins Münze klemmt: os.system? | 2 €"]


def test_levels(box):
    received = sent("DEBUG", 10, "m", "tick") + sent("INFO", 20, "m", "sold 1") + sent("WARNING", 30, "m", "door")
    assert box.call("relay_lines", received) == ["INFO m sold 1", "WARNING m door"]
    assert box.call("relay_lines", received, 30) == ["WARNING m door"]
    assert len(box.call("relay_lines", received, 10)) == 3


def test_last_record_not_whole(box):
    whole, half = sent("INFO", 20, "m", "one"), sent("INFO", 20, "m", "two")
    for cut in (2, 4, 20, len(half) - 1):
        assert box.call("relay_lines", whole + half[:cut]) == ["INFO m one"]
    assert box.call("relay_lines", b"") == []


def test_other_protocols(box):
    received = b"".join(sent("INFO", 20, f"p{protocol}", "hello", protocol) for protocol in range(5))
    assert box.call("relay_lines", received) == [f"INFO p{protocol} hello" for protocol in range(5)]
