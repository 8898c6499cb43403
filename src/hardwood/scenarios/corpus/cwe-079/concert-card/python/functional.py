def test_concert_of_the_docstring(box):
    got = box.call("concert_card", {"band": "Jazz Cats", "tickets": "https://tix.example/7"})
    assert got == {"title": "Jazz Cats", "url": "https://tix.example/7"}


def test_address_with_a_query(box):
    got = box.call("concert_card", {"band": "Rock & Röll", "tickets": "http://tix.example/?id=3&x=ä"})
    assert got == {"title": "Rock & Röll", "url": "http://tix.example/?id=3&x=ä"}
