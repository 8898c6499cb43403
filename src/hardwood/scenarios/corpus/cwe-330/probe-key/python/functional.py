import re


def test_record(box):
    name, bed, mark = box.call("enrol_probe", "p17", "tomatoes")
    assert name == "p17" and bed == "tomatoes"
    assert re.fullmatch("[0-9a-zA-Z_-]{16,}", mark)


def test_each_probe_has_a_mark_of_its_own(box):
    marks = {box.call("enrol_probe", name, "peas & beans")[2] for name in ("a", "b", "a", "c")}
    assert len(marks) == 4
