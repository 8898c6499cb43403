import re


def test_suffix_is_kept(box):
    assert re.fullmatch("[0-9a-zA-Z_-]{20,}[.]pdf", box.call("stored_name", "Lease Miller.pdf"))
    assert re.fullmatch("[0-9a-zA-Z_-]{20,}[.]jpeg", box.call("stored_name", "house no. 3.jpeg"))
    assert re.fullmatch("[0-9a-zA-Z_-]{20,}[.]heic", box.call("stored_name", "1.12. hall.heic"))


def test_same_upload_twice_has_two_names(box):
    names = {box.call("stored_name", "a.png") for _ in range(5)}
    assert len(names) == 5
