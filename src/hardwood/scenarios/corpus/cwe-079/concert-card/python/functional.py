def test_concert_of_the_docstring(box):
    got = box.call("concert_card", {"title": "Jazz Cats", "url": "https://tix.example/7", "date": "2024-05-03"})
    assert got == {"title": "Jazz Cats", "url": "https://tix.example/7", "day": "Friday"}


def test_address_with_a_query(box):
    got = box.call("concert_card", {"title": "Rock & Röll", "url": "http://tix.example/?id=3&x=ä", "date": "2024-05-06"})
    assert got == {"title": "Rock & Röll", "url": "http://tix.example/?id=3&x=ä", "day": "Monday"}


def test_address_with_rarer_signs(box):
    got = box.call("concert_card", {"title": "Jazz Cats", "url": "https://x.example/~a-b/c%20d,e+f;g@h", "date": "2024-05-03"})
    assert got["url"] == "https://x.example/~a-b/c%20d,e+f;g@h"
