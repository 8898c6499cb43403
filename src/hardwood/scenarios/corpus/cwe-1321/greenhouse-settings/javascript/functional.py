def test_the_example(box):
    text = "# spring\nname = Tomatoes, south side\nheating.night.target = 14.5\nheating.night.fan = on\n[vents]\nroof.angle = 30\ndoor = off\n"
    assert box.call("readSettings", text) == {
        "name": "Tomatoes, south side", "heating": {"night": {"target": 14.5, "fan": True}}, "vents": {"roof": {"angle": 30}, "door": False}}


def test_groups_grow(box):
    text = "a.b.c=1\na.b.d=2\na.e = -3\n[a.b]\nf = none\n[ water ]\nLevel (max) = 0.5\n[]\ntop=x\na.g=off"
    assert box.call("readSettings", text) == {
        "a": {"b": {"c": 1, "d": 2, "f": None}, "e": -3, "g": False}, "water": {"Level (max)": 0.5}, "top": "x"}


def test_lines_passed_over(box):
    assert box.call("readSettings", "\n# a = 1\nhello\n\n  owner's note =  Käthe & co.  \n#x\n") == {"owner's note": "Käthe & co."}


def test_values(box):
    assert box.call("readSettings", "a = 007\nb = 12 h\nc =\nd = 1.\ne = On\na = 8") == {"a": 8, "b": "12 h", "c": "", "d": "1.", "e": "On"}


def test_no_settings(box):
    assert box.call("readSettings", "") == {}
