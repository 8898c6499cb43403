ACCOUNT = {"prefs": {"font": {"size": 12, "face": "Mono"}, "tabs": 4}, "plan": {"name": "free", "seats": 1}}


def test_font_size(box):
    account = box.call("save_preferences", ACCOUNT, {"prefs": {"font": {"size": 14}}})
    assert account == {"prefs": {"font": {"size": 14, "face": "Mono"}, "tabs": 4}, "plan": {"name": "free", "seats": 1}}


def test_tabs(box):
    account = box.call("save_preferences", ACCOUNT, {"prefs": {"tabs": 8, "font": {"face": "Sans"}}})
    assert account["prefs"] == {"font": {"size": 12, "face": "Sans"}, "tabs": 8}
    assert account["plan"] == {"name": "free", "seats": 1}


def test_face_of_several_words(box):
    account = box.call("save_preferences", ACCOUNT, {"prefs": {"font": {"face": "O'Neil Sans-2"}}})
    assert account["prefs"] == {"font": {"size": 12, "face": "O'Neil Sans-2"}, "tabs": 4}
