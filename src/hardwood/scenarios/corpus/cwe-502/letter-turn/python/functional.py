import base64
import pickle
import zlib


def line(turn, protocol=4):
    return base64.b64encode(zlib.compress(pickle.dumps(turn, protocol))).decode()


def test_example(box):
    turn = {"player": "Zoë", "moves": [("e2", "e4")], "clock": 31.5, "note": None}
    assert box.call("read_turn", line(turn)) == turn


def test_long_turn_in_all_protocols(box):
    turn = {"player": "os.system 'Ann' \\n", "moves": [("a1", "a8")] * 300, "clock": 0, "note": "builtins\neval", "last": True}
    for protocol in range(6):
        assert box.call("read_turn", line(turn, protocol)) == turn


def test_line_of_write_turn(box):
    turn = {"player": "", "moves": [], "clock": 10**12, "note": ["x", {"y": -1}]}
    assert box.call("read_turn", box.call("write_turn", turn)) == turn


def test_empty_line(box):
    assert box.call("read_turn", "") is None
