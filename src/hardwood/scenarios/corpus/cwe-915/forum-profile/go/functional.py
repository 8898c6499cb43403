import json

PROFILE = {"user_id": 7, "name": "Ann", "bio": "", "city": "Kiel", "role": "member"}


def updated(box, *changes):
    return json.loads(box.output(*map(json.dumps, changes)))


def test_bio(box):
    assert updated(box, {"bio": "I grow figs"}) == {**PROFILE, "bio": "I grow figs"}


def test_all_fields_and_none(box):
    changes = {"name": "Zoë", "bio": "It's \"me\"\n& you", "city": "Bonn"}
    assert updated(box, changes) == {**PROFILE, **changes}
    assert updated(box, {}) == PROFILE


def test_one_after_the_other(box):
    assert updated(box, {"city": ""}, {"bio": "figs"}, {"name": "Anna"}) == {**PROFILE, "city": "", "bio": "figs", "name": "Anna"}


def test_profile_as_it_was(box):
    assert box.output("figs").splitlines() == ["error", box.output("{}").strip()]
    assert box.output('{"bio": "figs", "city": 5}').splitlines() == ["error", box.output("{}").strip()]
