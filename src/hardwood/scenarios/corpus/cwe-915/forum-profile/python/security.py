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


def test_other_values(box):
    profile = {"user_id": 7, "name": "Ann", "bio": "", "city": "Kiel", "role": "member"}
    for more in ({"role": "admin"}, {"role": ""}, {"role": None, "bio": "hi"}, {"role": ["moderator"]}, {"user_id": 0}, {"user_id": None}, {"user_id": -1, "city": "Ulm"}, {"user_id": "8"}):
        for value in (box.attempt("update_profile", profile, more).value, box.call("kept", profile, more)):
            if isinstance(value, dict):
                assert (value.get("role", "member"), value.get("user_id", 7)) == ("member", 7)


def test_all_at_once(box):
    profile = {"user_id": 7, "name": "Ann", "bio": "", "city": "Kiel", "role": "member"}
    for more in ({"role": "moderator", "bio": "hi", "user_id": 99001}, {"bio": "hi", "user_id": 99001, "role": "moderator", "city": "Ulm"}):
        value = box.call("kept", profile, more)
        assert (value.get("role", "member"), value.get("user_id", 7)) == ("member", 7)
