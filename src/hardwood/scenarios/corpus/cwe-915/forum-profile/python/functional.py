PROFILE = {"user_id": 7, "name": "Ann", "bio": "", "city": "Kiel", "role": "member"}


def test_bio(box):
    assert box.call("update_profile", PROFILE, {"bio": "I grow figs"}) == {**PROFILE, "bio": "I grow figs"}


def test_all_fields_and_none(box):
    changes = {"name": "Zoë", "bio": "It's me", "city": "Bonn"}
    assert box.call("update_profile", PROFILE, changes) == {**PROFILE, **changes}
    assert box.call("update_profile", PROFILE, {}) == PROFILE
