def invitation(**values):
    return {"household": "Holm", "seats": 2, "coming": None, "note": "", "guests": [], **values}


def guest(name, meal="any"):
    return {"name": name, "meal": meal, "table": 0, "room": "", "speech": False}


def enter(box, page, code="h7", **values):
    answer, invitations = box.call("entered", {"h7": invitation(**values), "k2": invitation(seats=1)}, code, page)
    assert invitations["k2"] == invitation(seats=1)
    return answer, invitations["h7"]


def test_reply(box):
    page = {"coming": True, "note": "Can't wait!", "guests": [{"name": "Ida Holm", "meal": "fish"}, {"name": "Bo \"Zoë\" Holm"}]}
    assert enter(box, page) == ("ok", invitation(coming=True, note="Can't wait!", guests=[guest("Ida Holm", "fish"), guest("Bo \"Zoë\" Holm")]))


def test_new_reply_replaces_the_old(box):
    page = {"coming": True, "guests": [{"name": "", "meal": "fish"}, {"name": "Bo", "meal": "steak"}, {"meal": "vegan"}, {"name": "Al", "meal": "vegan"}]}
    assert enter(box, page, coming=False, note="sorry", guests=[guest("Ida")]) == ("ok", invitation(coming=True, guests=[guest("Bo"), guest("Al", "vegan")]))


def test_not_coming(box):
    page = {"coming": False, "note": "Sorry", "guests": [{"name": "Ida"}, {"name": "Bo"}]}
    assert enter(box, page) == ("ok", invitation(coming=False, note="Sorry"))


def test_nothing_is_changed(box):
    page = {"coming": True, "note": "3!", "guests": [{"name": "Ida"}, {"name": "Bo"}, {"name": "Al"}]}
    assert enter(box, page, note="old") == ("too many", invitation(note="old"))
    assert enter(box, page, code="zz", note="old") == ("unknown code", invitation(note="old"))
