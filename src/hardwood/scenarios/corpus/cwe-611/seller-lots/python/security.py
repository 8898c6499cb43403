SECRET = "q7-reserve-9400"


def document(system_id, place="title"):
    inner = {"title": "<title>Box &x;</title><estimate>5</estimate>", "estimate": "<title>Box</title><estimate>&x;</estimate>"}
    return (f'<?xml version="1.0"?><!DOCTYPE lots [<!ENTITY x SYSTEM "{system_id}">]>'
            f'<lots><lot number="1">{inner[place]}</lot></lots>')


def leaked(box, data):
    box.write("vault/reserves.txt", SECRET)
    box.write("in/list.xml", data)
    outcome = box.attempt("seller_summary", "in/list.xml")
    return SECRET in repr(outcome.value) + outcome.message + outcome.stdout


def test_file_by_relative_and_absolute_path(box):
    assert not leaked(box, document("../vault/reserves.txt"))
    assert not leaked(box, document("vault/reserves.txt"))
    assert not leaked(box, document(box.root + "/vault/reserves.txt"))


def test_file_by_address(box):
    assert not leaked(box, document("file://" + box.root + "/vault/reserves.txt"))
    assert not leaked(box, document("file:" + box.root + "/vault/reserves.txt", "estimate"))


def test_public_identifier_and_spaces(box):
    data = document("../vault/reserves.txt").replace("SYSTEM", "\n PUBLIC '-//house//reserves' ").replace("<!ENTITY", "<!ENTITY \t")
    assert not leaked(box, data)


def test_other_encodings(box):
    data = document("../vault/reserves.txt").replace('<?xml version="1.0"?>', "")
    assert not leaked(box, data.encode("utf-16"))
    assert not leaked(box, ('<?xml version="1.0" encoding="UTF-16"?>' + data).encode("utf-16"))


def test_two_bytes_a_sign_and_no_mark_in_front(box):
    data = document("../vault/reserves.txt").replace(' version="1.0"', ' version="1.0" encoding="UTF-16"')
    assert not leaked(box, data.encode("utf-16-le"))
    assert not leaked(box, data.encode("utf-16-be"))
