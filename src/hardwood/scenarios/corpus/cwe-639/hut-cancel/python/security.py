STAYS = {"K7-1": ["ann", "Lake Hut", "2024-08-15", 2, 4, 9000], "K7-2": ["anna", "Ice", "2024-08-16", 1, 1, 3000], "K7-3": ["bo", "Ice", "2024-08-16", 3, 2, 6000]}


def harmed(box, guest, code, today="2024-08-01"):
    got = box.attempt("cancel", STAYS, {"bo": 0}, [guest, code, today]).value
    return bool(got) and (bool(got[3]) or any(got[1].values()) or bool(got[2]))


def test_stay_of_somebody_else(box):
    assert not harmed(box, "bo", "K7-1")
    assert not harmed(box, "ann", "K7-3")
    assert not harmed(box, "bo", "K7-2", "2024-08-12")


def test_guest_with_a_similar_name(box):
    for guest, code in (("ann", "K7-2"), ("anna", "K7-1"), ("Bo", "K7-3"), ("b", "K7-3")):
        assert not harmed(box, guest, code)


def test_guest_without_stays(box):
    for guest in ("eve", ""):
        for code in STAYS:
            assert not harmed(box, guest, code)
