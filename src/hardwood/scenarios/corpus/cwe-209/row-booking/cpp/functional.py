def book(box, wish, sold="", asking="", booking=""):
    return [line for line in box.output(wish, sold, asking, booking).splitlines() if line.startswith(("booked|", "reply|"))]


def test_booked(box):
    assert book(box, "C7 C8", "C9 C10") == ["booked|12|ann@example.org|C7|C8", "reply|201|Booking 4711: C7 C8"]
    assert book(box, "A1 L20") == ["booked|12|ann@example.org|A1|L20", "reply|201|Booking 4711: A1 L20"]


def test_taken(box):
    assert book(box, "C7 C8", "C10 C8") == ["reply|400|Seat C8 is taken"]


def test_no_such_seat(box):
    assert book(box, "L20 M3") == ["reply|400|There is no seat M3"]
    assert book(box, "B21") == ["reply|400|There is no seat B21"]
    assert book(box, "") == ["reply|400|Choose a seat"]


def test_another_reason(box):
    for asking, booking in (("no connection", ""), ("", "disk full")):
        (line,) = book(box, "C7", "", asking, booking)
        assert line.startswith("reply|500|") and len(line) > len("reply|500|")
