def request(car, member, start, hours):
    return {"car": car, "member": member, "start": start, "hours": hours}


def row(car, member, start, hours, cents=0):
    return {"car": car, "member": member, "start": start, "hours": hours, "rebate": 0, "checked": False, "cents": cents}


def test_price_and_booking(box):
    answers, bookings = box.call("booked", [], [request("van", 31, 8, 3), request("mini", 7, 8, 1)])
    assert list(answers) == ["27.00 EUR", "4.50 EUR"]
    assert list(bookings) == [row("van", 31, 8, 3, 2700), row("mini", 7, 8, 1, 450)]


def test_taken(box):
    before = [row("mini", 5, 40, 1), row("van", 1, 10, 4)]
    wishes = [request("van", 2, 8, 3), request("van", 2, 13, 1), request("van", 2, 9, 9), request("van", 2, 11, 2)]
    answers, bookings = box.call("booked", before, wishes)
    assert list(answers) == ["taken"] * 4 and list(bookings) == before


def test_just_before_and_after(box):
    answers, bookings = box.call("booked", [row("van", 1, 10, 4)], [request("van", 2, 8, 2), request("van", 2, 14, 1), request("mini", 2, 11, 1)])
    assert list(answers) == ["18.00 EUR", "9.00 EUR", "4.50 EUR"] and len(bookings) == 4


def test_hours(box):
    answers, bookings = box.call("booked", [], [request("mini", 2, 0, 0), request("mini", 2, 0, 49), request("mini", 2, 0, -2), request("mini", 2, 0, 48)])
    assert list(answers) == ["too short", "too long", "too short", "216.00 EUR"] and len(bookings) == 1
