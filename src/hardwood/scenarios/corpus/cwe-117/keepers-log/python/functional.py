def words(text):
    return " ".join(text.split())


def entries(box, *arguments):
    return [words(entry) for entry in box.call("entries", *arguments)]


def test_entries_in_order_of_time(box):
    reports = [{"time": "07:40", "bunk": 1, "text": "Fog gone."}, {"time": "06:15", "bunk": 12, "text": "Fog since five."}]
    assert box.call("write_up", "log.txt", "2024-02-01", reports) == 2
    assert (box.text("log.txt") or "").split("\n") == ["2024-02-01 06:15 [12] Fog since five.", "2024-02-01 07:40 [1] Fog gone.", ""]


def test_report_of_many_lines(box):
    text = "Köln Express passed, 3 flags:\nred [1], 'blue' & \"white\"\n\nat 07:10 - no answer"
    assert box.call("write_up", "log.txt", "2024-02-02", [{"time": "08:00", "bunk": 2, "text": text}]) == 1
    found = entries(box, "log.txt")
    assert len(found) == 1 and found[0].startswith("2024-02-02 08:00 [2] Köln Express passed, 3 flags:")
    places = [found[0].find(part) for part in ("3 flags:", "red [1], 'blue' & \"white\"", "at 07:10 - no answer")]
    assert places == sorted(places) and -1 not in places


def test_reports_that_say_nothing(box):
    reports = [{"time": "09:00", "bunk": 1, "text": " \n "}, {"time": "10:00", "bunk": 3, "text": "Calm."}, {"time": "11:00", "bunk": 1, "text": ""}]
    assert box.call("write_up", "log.txt", "2024-02-03", reports) == 1
    assert entries(box, "log.txt") == ["2024-02-03 10:00 [3] Calm."]


def test_log_grows(box):
    box.write("log.txt", "2024-02-03 10:00 [3] Calm.\n")
    assert box.call("write_up", "log.txt", "2024-02-04", [{"time": "01:00", "bunk": 2, "text": "Wind.\nRain."}]) == 1
    assert box.call("write_up", "log.txt", "2024-02-05", []) == 0
    assert len(entries(box, "log.txt")) == 2 and box.text("log.txt").startswith("2024-02-03 10:00 [3] Calm.\n2024-02-04 01:00 [2] Wind.")
