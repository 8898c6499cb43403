def page(box, asking="", booking=""):
    return box.run("C7 C8", "", asking, booking).stdout.rpartition("reply|")[2]


CONNECTION = "cannot connect to postgres://roxy:r0xy-k1no@10.0.3.7:5432/seats: timeout"
QUERY = 'syntax error in "SELECT 1 FROM bookings_2 WHERE show_id = 12 AND staff_note IS NULL" at db/pool.c:311'


def told(text):
    return any(part in text.lower() for part in ("postgres", "roxy:", "r0xy", "10.0.3", "5432", "syntax", "select", "bookings_2", "staff_note", "pool.c"))


def test_when_a_seat_is_looked_up(box):
    assert not told(page(box, asking=CONNECTION))
    assert not told(page(box, asking=QUERY))


def test_when_it_is_booked(box):
    assert not told(page(box, booking=CONNECTION))
    assert not told(page(box, booking=QUERY))
