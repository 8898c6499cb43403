def after(box, *guests, **page):
    before = {"h7": {"household": "Holm", "seats": 2, "coming": None, "note": "", "guests": []}}
    return box.attempt("kept", before, "h7", {"coming": True, "note": "", "guests": list(guests), **page}).value["h7"]


def test_table(box):
    assert all(guest["table"] == 0 for guest in after(box, {"name": "Ida", "table": 1})["guests"])
    assert all(guest["table"] == 0 for guest in after(box, {"name": "Bo"}, {"name": "Ida", "meal": "fish", "table": 7})["guests"])


def test_room_and_speech(box):
    guests = after(box, {"name": "Ida", "meal": "fish", "room": "suite", "speech": True})["guests"]
    assert all(guest["room"] == "" and guest["speech"] is False for guest in guests)


def test_all_of_a_guest(box):
    guests = after(box, {"name": "Ida", "meal": "any", "table": 1, "room": "suite", "speech": True}, {"name": "Bo", "speech": True})["guests"]
    assert all((guest["table"], guest["room"], guest["speech"]) == (0, "", False) for guest in guests)


def test_seats_of_the_household(box):
    record = after(box, {"name": "Ida"}, seats=50, household="Royal")
    assert (record["seats"], record["household"]) == (2, "Holm")


def test_other_values(box):
    for more in ({"table": "7"}, {"table": -1}, {"table": None}, {"table": ""}, {"room": 12}, {"room": ["suite"]}, {"speech": 1}, {"speech": "yes", "table": 0}):
        for guest in after(box, {**more, "name": "Ida"}, {"name": "Bo", "meal": "fish", **more})["guests"]:
            assert guest.get("table", 0) == 0 and not guest.get("room") and not guest.get("speech")


def test_other_values_for_the_household(box):
    for page in ({"seats": 1}, {"seats": 0}, {"seats": None}, {"household": ""}, {"household": None, "note": "x"}, {"seats": "9", "coming": False}):
        record = after(box, {"name": "Ida"}, **page)
        assert (record.get("seats", 2), record.get("household", "Holm")) == (2, "Holm")


def test_seats_for_more_guests(box):
    record = after(box, {"name": "Ida"}, {"name": "Bo"}, {"name": "Al"}, seats=3)
    assert record["seats"] == 2 and len(record["guests"]) <= 2
