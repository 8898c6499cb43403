PROFILE = {"userId": 7, "name": "Ann", "bio": "", "city": "Kiel", "role": "member"}


def test_bio(box):
    assert box.call("updateProfile", PROFILE, {"bio": "I grow figs"}) == {**PROFILE, "bio": "I grow figs"}


def test_all_fields_and_none(box):
    changes = {"name": "Zoë", "bio": "It's me", "city": "Bonn"}
    assert box.call("updateProfile", PROFILE, changes) == {**PROFILE, **changes}
    assert box.call("updateProfile", PROFILE, {}) == PROFILE


def test_field_that_was_emptied(box):
    assert box.call("updateProfile", PROFILE, {"city": ""}) == {**PROFILE, "city": ""}
