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


def test_other_values_for_the_plan(box):
    plans = ({"name": ""}, {"seats": 0}, {"seats": None}, {"seats": 2}, {"name": "team", "seats": "5"}, None, 0, "team", [], ["team"])
    for sent in [{"prefs": {"tabs": 2}, "plan": plan} for plan in plans] + [{"plan": plan} for plan in plans] + [{"plan": plans[4], "prefs": {"tabs": 2}}]:
        for value in (box.attempt("save_preferences", ACCOUNT, sent).value, box.call("kept", ACCOUNT, sent)):
            if isinstance(value, dict):
                assert value.get("plan", ACCOUNT["plan"]) == ACCOUNT["plan"]
