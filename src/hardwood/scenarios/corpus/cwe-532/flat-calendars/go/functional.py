import json

ANN = "https://cal.example.org/ann/all.ics"
BO = "https://bo:sunday-roast-45@dav.example.net:8443/bo.ics"
CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:Dentist: 2nd floor\r\nDESCRIPTION:SUMMARY:no\r\nSUMMARY:Chor für alle\r\nEND:VCALENDAR\r\n"


def synced(box, addresses, answers):
    """The result, and the lines of the log."""
    ran = box.run(json.dumps(addresses), json.dumps(answers))
    assert ran.ok
    return json.loads(ran.stdout), ran.stderr.splitlines()


def warnings(lines):
    return [line for line in lines if line.startswith("WARNING")]


def test_all_fetched(box):
    found, lines = synced(box, {"ann": ANN, "bo": BO}, {ANN: [CALENDAR], BO: [""]})
    assert found == {"ann": ["Dentist: 2nd floor", "Chor für alle"], "bo": []} and not warnings(lines)


def test_second_try(box):
    found, lines = synced(box, {"bo": BO, "ann": ANN}, {ANN: [None, CALENDAR], BO: [None, "SUMMARY:Run"]})
    assert found == {"ann": ["Dentist: 2nd floor", "Chor für alle"], "bo": ["Run"]} and not warnings(lines)


def test_no_calendar_and_the_last_line(box):
    found, lines = synced(box, {"kim": "", "ann": ANN, "bo": BO}, {ANN: [CALENDAR], BO: [None, None, CALENDAR]})
    assert found == {"kim": [], "ann": ["Dentist: 2nd floor", "Chor für alle"]}
    assert lines[-1] == "INFO 2 of 3 calendars"


def test_failed_one_is_in_the_log(box):
    found, lines = synced(box, {"ann": ANN, "zoë": BO}, {ANN: [None, None, None], BO: ["SUMMARY:Run"]})
    assert found == {"zoë": ["Run"]}
    assert warnings(lines) == [f"WARNING calendar of ann failed: {ANN}: timed out"]


def test_failed_one_with_a_password(box):
    found, lines = synced(box, {"zoë": BO, "ann": ANN}, {ANN: [CALENDAR], BO: [None, None, None]})
    assert found == {"ann": ["Dentist: 2nd floor", "Chor für alle"]}
    (line,) = warnings(lines)
    assert line.startswith("WARNING calendar of zoë failed: ") and "dav.example.net" in line and "timed out" in line
