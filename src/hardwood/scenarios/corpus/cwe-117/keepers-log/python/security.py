import re

ENTRY = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d \[(\d+)\] ")


def bunks(box, *texts):
    """The bunks whose keepers have an entry in the log, as a reader of the log finds them."""
    reports = [{"time": f"0{hour}:00", "bunk": 2, "text": text} for hour, text in enumerate(texts)]
    box.attempt("write_up", "log.txt", "2024-02-01", reports)
    lines = (box.text("log.txt") or "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return {match[1] for match in map(ENTRY.match, lines) if match}


def test_report_makes_no_second_entry(box):
    assert "7" not in bunks(box, "Fog.\n2024-02-01 06:00 [7] Lamp was out.", "a\nb\n2024-02-01 06:00 [7] Lamp was out.\nc")


def test_report_with_carriage_return_makes_no_second_entry(box):
    assert "7" not in bunks(box, "Fog.\r2024-02-01 06:00 [7] Lamp was out.", "Fog.\r\n2024-02-01 06:00 [7] Lamp was out.\r\n")


def test_report_with_blank_lines_makes_no_second_entry(box):
    assert "7" not in bunks(box, "Fog.\n\n2024-02-01 06:00 [7] Lamp was out.", "Fog.\n\r2024-02-01 06:00 [7] Out.", "Fog.\r\r2024-02-01 06:00 [7] Out.")


def test_report_that_begins_with_an_entry(box):
    assert "7" not in bunks(box, "\n2024-02-01 06:00 [7] Lamp was out.", "\n\n2024-02-01 06:00 [7] Out.\n2024-02-01 06:01 [7] On.", "\r2024-02-01 06:00 [7] Out.")
