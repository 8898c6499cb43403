def saved(box, changes):
    profile = {"user_id": 7, "name": "Ann", "bio": "", "city": "Kiel", "role": "member"}
    return repr(box.attempt("update_profile", profile, changes).value)


def test_role(box):
    assert "moderator" not in saved(box, {"bio": "hi", "role": "moderator"})


def test_user_id(box):
    assert "99001" not in saved(box, {"user_id": 99001})


def test_role_of_the_object_passed(box):
    profile = {"user_id": 7, "name": "Ann", "bio": "", "city": "Kiel", "role": "member"}
    assert box.call("kept", profile, {"bio": "hi", "role": "moderator"})["role"] == "member"
