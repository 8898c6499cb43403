import re


def test_extension_is_kept_in_lower_case(box):
    assert re.fullmatch("[0-9a-f]{32}[.]pdf", box.call("stored_name", "Lease Miller.PDF"))
    assert re.fullmatch("[0-9a-f]{32}[.]jpeg", box.call("stored_name", "house no. 3.jpeg"))


def test_no_extension(box):
    assert re.fullmatch("[0-9a-f]{32}", box.call("stored_name", "passport"))


def test_same_upload_twice_has_two_names(box):
    names = {box.call("stored_name", "a.png") for _ in range(5)}
    assert len(names) == 5
