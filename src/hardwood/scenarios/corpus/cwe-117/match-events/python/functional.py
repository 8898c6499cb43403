EVENTS = [
    {"second": 3, "player": "Zed", "action": "pass"},
    {"second": 75, "player": "xX_Ünal.99 Xx", "action": "goal"},
    {"second": 80, "player": "d'Or", "action": "foul"},
]


def lines(box):
    return [line for line in box.text("match.log").split("\n") if line]


def test_lines(box):
    box.call("write_events", "match.log", EVENTS)
    assert lines(box) == ["3s Zed: pass", "75s xX_Ünal.99 Xx: goal", "80s d'Or: foul"]


def test_new_file(box):
    box.write("match.log", "1s Old: goal\n")
    box.call("write_events", "match.log", EVENTS[:1])
    assert lines(box) == ["3s Zed: pass"]
