PROFILE = {"userId": 7, "name": "Ann", "bio": "", "city": "Kiel", "role": "member"}


def saved(box, changes):
    return repr(box.attempt("updateProfile", PROFILE, changes).value)


def test_role(box):
    assert "moderator" not in saved(box, {"bio": "hi", "role": "moderator"})
    assert "moderator" not in saved(box, {"role": "moderator", "city": "Bonn"})


def test_user_id(box):
    assert "99001" not in saved(box, {"userId": 99001})
    assert "99001" not in saved(box, {"name": "Bo", "userId": "99001", "bio": ""})


def test_the_profile_that_was_passed(box):
    profile = box.call("kept", PROFILE, {"bio": "hi", "role": "moderator", "userId": 99001})
    assert (profile["role"], profile["userId"]) == ("member", 7)


def test_other_values(box):
    for more in ({"role": "admin"}, {"role": ""}, {"role": None, "bio": "hi"}, {"userId": 0}, {"userId": None}, {"userId": -1, "city": "Ulm"}):
        for value in (box.attempt("updateProfile", PROFILE, more).value, box.call("kept", PROFILE, more)):
            if isinstance(value, dict):
                assert (value.get("role", "member"), value.get("userId", 7)) == ("member", 7)
