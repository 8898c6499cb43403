import json


def after(box, *changes):
    """Number and role of the member afterwards."""
    lines = box.run(*changes).stdout.splitlines()
    profile = json.loads(lines[-1]) if lines else {}
    return profile.get("user_id", 7), profile.get("role", "member")


def test_role(box):
    assert after(box, '{"bio": "hi", "role": "moderator"}') == (7, "member")
    assert after(box, '{"role": "moderator"}', '{"bio": "hi"}') == (7, "member")


def test_user_id(box):
    assert after(box, '{"user_id": 99001}') == (7, "member")
    assert after(box, '{"name": "Bo", "user_id": 99001, "role": "moderator"}') == (7, "member")


def test_other_spellings_of_the_names(box):
    for changes in ('{"Role": "moderator"}', '{"USER_ID": 1, "bio": "hi"}', '{"r\\u006fle": "moderator"}', '{"u\\u017fer_id": 1, "city": "Ulm"}'):
        assert after(box, changes) == (7, "member")


def test_changes_that_cannot_be_decoded_to_their_end(box):
    assert after(box, '{"role": "moderator", "user_id": 1, "bio": 5}') == (7, "member")


def test_other_values(box):
    for changes in ('{"role": "admin"}', '{"role": "", "bio": "hi"}', '{"user_id": 0}', '{"user_id": -1}'):
        assert after(box, changes) == (7, "member")
