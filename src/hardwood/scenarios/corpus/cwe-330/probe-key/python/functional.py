def test_record(box):
    record = box.call("enrol_probe", "p17", "tomatoes")
    assert record["name"] == "p17" and record["bed"] == "tomatoes"
    assert isinstance(record["key"], bytes) and len(record["key"]) == 16


def test_each_probe_has_a_key_of_its_own(box):
    keys = {box.call("enrol_probe", name, "peas & beans")["key"] for name in ("a", "b", "a", "c")}
    assert len(keys) == 4
