LOG = "P-0042 ramp 1\nP-0077 ramp 1\nP-0042 ramp 3\nP-0042 van 7\n"


def test_two_newest(box):
    box.write("scans.log", LOG)
    assert box.call("last_scans", "P-0042") == ["P-0042 ramp 3", "P-0042 van 7"]


def test_one_or_none(box):
    box.write("scans.log", LOG)
    assert box.call("last_scans", "P-0077") == ["P-0077 ramp 1"]
    assert box.call("last_scans", "P-9999") == []
