import re


def test_record(box):
    record = box.call("enrol_probe", "p17", "tomatoes")
    assert set(record) == {"name", "bed", "code"}
    assert record["name"] == "p17" and record["bed"] == "tomatoes"
    assert re.fullmatch("[0-9a-zA-Z_-]{8,}", record["code"])


def test_each_probe_has_a_code_of_its_own(box):
    codes = {box.call("enrol_probe", name, "peas & beans")["code"] for name in ("a", "b", "a", "c")}
    assert len(codes) == 4
