FILE = """# straight stitch
[stitch]
length = 2.5
name = straight = simple

[motor]
speed = 700
"""


def test_file(box):
    assert box.call("read_settings", FILE) == {
        "stitch": {"length": "2.5", "name": "straight = simple"},
        "motor": {"speed": "700"},
    }


def test_example(box):
    assert box.call("read_settings", "[motor]\nspeed = 700\n[lamp]") == {"motor": {"speed": "700"}, "lamp": {}}


def test_blanks_and_comments(box):
    assert box.call("read_settings", "\n# x = 1\n[a]\n\n#b = 2\nc=3\nd =\n") == {"a": {"c": "3", "d": ""}}


def test_nothing(box):
    assert box.call("read_settings", "") == {}
