def switched(box, **query):
    return list(box.call("switch_language", query))


def test_room(box):
    assert switched(box, **{"to": "fr", "from": "/rooms/4"}) == [303, {"Location": "/rooms/4", "Set-Cookie": "lang=fr; Path=/"}]
    assert switched(box, **{"to": "de", "from": "/"}) == [303, {"Location": "/", "Set-Cookie": "lang=de; Path=/"}]


def test_page_with_a_query(box):
    location = switched(box, **{"to": "en", "from": "/find/vase-2.1?century=5&big=1"})[1]["Location"]
    assert location == "/find/vase-2.1?century=5&big=1"


def test_language_that_is_missing(box):
    assert switched(box, **{"to": "it", "from": "/rooms/1/b"}) == [303, {"Location": "/rooms/1/b", "Set-Cookie": "lang=en; Path=/"}]


def test_no_page(box):
    assert switched(box, to="de") == [303, {"Location": "/", "Set-Cookie": "lang=de; Path=/"}]
