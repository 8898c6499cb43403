import re


def test_fields_are_kept_and_number_added(box):
    (form,) = box.call("run", "number_form", [[{"reader": "Ö. Kaya", "book": 77}]])
    assert set(form) == {"reader", "book", "number"}
    assert form["reader"] == "Ö. Kaya" and form["book"] == 77
    assert re.fullmatch("[A-Za-z0-9_-]{20,}", form["number"])


def test_number_is_new_every_time(box):
    numbers = {form["number"] for form in box.call("run", "number_form", [[{}]] * 5)}
    assert len(numbers) == 5
