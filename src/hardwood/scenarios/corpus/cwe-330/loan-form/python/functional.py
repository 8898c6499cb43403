import re


def test_fields_are_kept_and_nonce_added(box):
    filled = box.call("add_nonce", {"reader": "Ö. Kaya", "book": 77})
    assert set(filled) == {"reader", "book", "nonce"}
    assert filled["reader"] == "Ö. Kaya" and filled["book"] == 77
    assert re.fullmatch("[A-Za-z0-9_-]{24,}", filled["nonce"])


def test_nonce_is_new_every_time(box):
    nonces = [box.call("add_nonce", {})["nonce"] for _ in range(5)]
    assert len(set(nonces)) == 5
