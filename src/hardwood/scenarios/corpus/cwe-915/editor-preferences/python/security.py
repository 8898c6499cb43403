ACCOUNT = {"prefs": {"font": {"size": 12, "face": "Mono"}, "tabs": 4}, "plan": {"name": "free", "seats": 1}}


def saved(box, sent):
    return repr(box.attempt("save_preferences", ACCOUNT, {"prefs": {"tabs": 2}, **sent}).value)


def test_plan_name(box):
    assert "enterprise" not in saved(box, {"plan": {"name": "enterprise"}})


def test_whole_plan_and_new_section(box):
    assert "9999" not in saved(box, {"plan": {"seats": 9999}})
    assert "superuser" not in saved(box, {"rights": ["superuser"]})


def test_plan_of_the_object_passed(box):
    assert "enterprise" not in repr(box.call("kept", ACCOUNT, {"prefs": {"tabs": 2}, "plan": {"name": "enterprise"}}))
