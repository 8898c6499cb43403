def test_page_of_the_form(box):
    assert box.call("after_sign_in", {"name": "ida", "next": "/courses/12?day=2"}) == "/courses/12?day=2"
    assert box.call("after_sign_in", {"next": "/courses/3?at=18:30&with=a/b#plan"}) == "/courses/3?at=18:30&with=a/b#plan"


def test_short_and_long_pages(box):
    assert box.call("after_sign_in", {"next": "/"}) == "/"
    page = "/k%C3%A4se.von-hier_~2/" + "a/" * 100
    assert box.call("after_sign_in", {"next": page}) == page


def test_no_page(box):
    assert box.call("after_sign_in", {"name": "ida"}) == "/kitchen"
    assert box.call("after_sign_in", {"next": ""}) == "/kitchen"
