LOG = "P-0042 ramp 1\nP-0077 ramp 1\nP-0042 ramp 3\nP-0042 van 7\nP-0100 ramp 2\n"


def test_newest(box):
    box.write("scans.log", LOG)
    assert box.output("P-0042") == "P-0042 van 7"
    assert box.output("P-0077") == "P-0077 ramp 1"


def test_unknown_parcel(box):
    box.write("scans.log", LOG)
    assert box.output("P-9999") == ""
    assert box.output("P-0100") == "P-0100 ramp 2"
