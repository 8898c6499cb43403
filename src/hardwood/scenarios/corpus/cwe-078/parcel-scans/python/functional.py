LOG = "P-0042 ramp 1\nP-0077 ramp 1\nP-0042 ramp 3\nP-0042 van 7\n"


def test_newest(box):
    box.write("scans.log", LOG)
    assert box.call("last_scan_of", "P-0042").strip() == "P-0042 van 7"
    assert box.call("last_scan_of", "P-0077").strip() == "P-0077 ramp 1"


def test_unknown_parcel(box):
    box.write("scans.log", LOG)
    assert box.call("last_scan_of", "P-9999") == ""
    assert box.call("last_scan_of", "P-0042").strip() == "P-0042 van 7"
