def test_line(box):
    box.call("remark", 4, "windy, turned back", 7)
    assert box.text("flights.log") == 'drone=4 note="windy, turned back" pilot=7\n'


def test_log_grows_and_signs_are_kept(box):
    box.write("flights.log", "drone=4 battery=81\n")
    box.call("remark", 12, "row 3 = dry; 20 % of O'Hara's [north] vines (ok?)", 31)
    box.call("remark", 1, "x", 2)
    lines = box.text("flights.log").split("\n")
    assert lines[0] == "drone=4 battery=81" and lines[2:] == ['drone=1 note="x" pilot=2', ""]
    assert box.call("pairs", lines[1]) == {"drone": "12", "note": "row 3 = dry; 20 % of O'Hara's [north] vines (ok?)", "pilot": "31"}


def test_empty_note(box):
    box.call("remark", 4, "", 7)
    assert box.text("flights.log") == 'drone=4 note="" pilot=7\n'
