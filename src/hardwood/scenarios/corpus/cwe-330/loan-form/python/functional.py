import re


def test_fields_are_kept_and_stamp_added(box):
    (form,) = box.call("run", "stamp_form", [[{"reader": "Ö. Kaya", "book": 77}]])
    assert set(form) == {"reader", "book", "stamp"}
    assert form["reader"] == "Ö. Kaya" and form["book"] == 77
    assert re.fullmatch("[A-Za-z0-9_-]{20,}", form["stamp"])


def test_stamp_is_new_every_time(box):
    stamps = {form["stamp"] for form in box.call("run", "stamp_form", [[{}]] * 5)}
    assert len(stamps) == 5
