def test_two_texts_in_hexadecimal(box):
    record = box.call("login_record", "sunflower7")
    assert set(record) == {"salt", "hash"}
    assert len(bytes.fromhex(record["salt"])) >= 4 and len(bytes.fromhex(record["hash"])) >= 8


def test_hash_depends_on_the_code(box):
    hashes = {box.call("record", code)["hash"] for code in ("letmein", "sunflower7", "Müller 1")}
    assert len(hashes) == 3


def test_hash_can_be_made_again(box):
    assert box.call("record", "sunflower7") == box.call("record", "sunflower7")
