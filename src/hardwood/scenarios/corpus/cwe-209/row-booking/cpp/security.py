def page(box, asking="", booking=""):
    return box.run("C7 C8", "", asking, booking).stdout.rpartition("reply|")[2]


CONNECTION = "cannot connect to postgres://roxy:r0xy-k1no@10.0.3.7:5432/seats: timeout"
QUERY = 'syntax error in "SELECT 1 FROM bookings_2 WHERE show_id = 12 AND staff_note IS NULL" at db/pool.c:311'
TWICE = "unique constraint seats_once: (show, seat, mail) = (12, C7, kim.dahl@roxy.example) is there already"
FULL = "could not extend file base/16384/24602 on box-7: no space left on device"


def told(text):
    return any(part in text.lower() for part in ("postgres", "roxy:", "r0xy", "10.0.3", "5432", "syntax", "select", "bookings_2", "staff_note", "pool.c", "seats_once", "kim.dahl", "base/16384", "box-7"))


def test_when_a_seat_is_looked_up(box):
    assert not told(page(box, asking=CONNECTION))
    assert not told(page(box, asking=QUERY))
    assert not told(page(box, asking=FULL))


def test_when_it_is_booked(box):
    assert not told(page(box, booking=CONNECTION))
    assert not told(page(box, booking=QUERY))
    assert not told(page(box, booking=TWICE))
    assert not told(page(box, booking=FULL))
