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
