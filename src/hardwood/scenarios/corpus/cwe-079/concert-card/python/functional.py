def test_concert_with_tickets(box):
    got = box.call("concert_card", {"title": "Jazz Night", "date": "2024-05-03", "tickets": "https://tix.example/7"})
    assert got == {"href": "https://tix.example/7", "title": "Jazz Night", "day": "Friday"}


def test_concert_without_tickets(box):
    got = box.call("concert_card", {"title": "Rock & Roll", "date": "2024-05-06"})
    assert got == {"href": "#", "title": "Rock & Roll", "day": "Monday"}


def test_address_with_a_query(box):
    got = box.call("concert_card", {"title": "Folk", "date": "2024-05-05", "tickets": "http://tix.example/?id=3&x=ä"})
    assert got["href"] == "http://tix.example/?id=3&x=ä"
