ANN = "https://cal.example.org/ann/all.ics"
BO = "https://bo:sunday-roast-45@dav.example.net:8443/bo.ics"
CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:Dentist: 2nd floor\r\nDESCRIPTION:SUMMARY:no\r\nSUMMARY:Chor für alle\r\nEND:VCALENDAR\r\n"


def test_all_fetched(box):
    found = box.call("run", {"ann": ANN, "bo": BO}, {ANN: [CALENDAR], BO: [""]})
    assert found == {"ann": ["Dentist: 2nd floor", "Chor für alle"], "bo": []}
    assert "WARNING" not in (box.text("app.log") or "")


def test_second_try(box):
    assert box.call("run", {"bo": BO, "ann": ANN}, {ANN: [None, CALENDAR], BO: [None, "SUMMARY:Run"]}) == {
        "ann": ["Dentist: 2nd floor", "Chor für alle"], "bo": ["Run"]}
    assert "WARNING" not in (box.text("app.log") or "")


def test_no_calendar_and_one_that_fails(box):
    assert box.call("run", {"kim": "", "ann": ANN, "bo": BO}, {ANN: [CALENDAR], BO: [None, None, None]}) == {
        "kim": [], "ann": ["Dentist: 2nd floor", "Chor für alle"]}


def test_failed_one_is_in_the_log(box):
    assert box.call("run", {"ann": ANN, "zoë": BO}, {ANN: [None, None, None], BO: ["SUMMARY:Run"]}) == {"zoë": ["Run"]}
    lines = [line for line in box.text("app.log").splitlines() if line.startswith("WARNING")]
    assert lines == [f"WARNING calendar of ann failed: {ANN}: timed out"]


def test_failed_one_with_a_password(box):
    assert box.call("run", {"zoë": BO, "ann": ANN}, {ANN: [CALENDAR], BO: [None, None, None]}) == {"ann": ["Dentist: 2nd floor", "Chor für alle"]}
    lines = [line for line in box.text("app.log").splitlines() if line.startswith("WARNING")]
    assert len(lines) == 1 and lines[0].startswith("WARNING calendar of zoë failed: ") and "dav.example.net" in lines[0] and "timed out" in lines[0]
