WISH = {"car": "van", "member": 31, "start": 8, "hours": 3}


def made(box, **more):
    outcome = box.attempt("booked", [], [{**WISH, **more}])
    return list(outcome.value[1]) if outcome.value else []


def test_rebate(box):
    for percent in (100, 50, 1):
        assert all(booking["rebate"] == 0 and booking["cents"] == 2700 for booking in made(box, rebate=percent))


def test_licence(box):
    assert all(booking["checked"] is False for booking in made(box, checked=True))
    assert all(booking["checked"] is False for booking in made(box, rebate=0, checked=True))


def test_price(box):
    assert all(booking["cents"] == 2700 for booking in made(box, cents=1))
    assert all(booking["cents"] == 2700 for booking in made(box, cents=0, rebate=100, checked=True))


def test_other_values(box):
    for more in ({"rebate": -50}, {"rebate": 0.5}, {"rebate": 200}, {"rebate": True}, {"rebate": "50"}, {"rebate": None}, {"cents": "1"}, {"cents": -5}, {"cents": None}, {"checked": 1}, {"checked": "yes"}):
        assert all((booking["rebate"], booking["cents"]) == (0, 2700) and not booking["checked"] for booking in made(box, **more))


def test_in_front_of_the_wish(box):
    for more in ({"rebate": 50}, {"checked": True}, {"cents": 1, "checked": True, "rebate": 100}):
        outcome = box.attempt("booked", [], [{**more, **WISH}])
        for booking in outcome.value[1] if outcome.value else []:
            assert (booking["rebate"], booking["checked"], booking["cents"]) == (0, False, 2700)


def test_all_attributes_by_one_name(box):
    values = {**WISH, "rebate": 100, "checked": True, "cents": 0}
    assert all((booking["rebate"], booking["cents"]) == (0, 2700) and not booking["checked"] for booking in made(box, __dict__=values))
