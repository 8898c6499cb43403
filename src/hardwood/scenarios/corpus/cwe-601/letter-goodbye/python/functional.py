from html.parser import HTMLParser


def seen(markup):
    """The link's address and all words of the page."""
    links, words = [], []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: links.append(dict(attrs).get("href")) if tag == "a" else None
    parser.handle_data = words.append
    parser.feed(markup)
    parser.close()
    return links, " ".join("".join(words).split())


def test_page_before(box):
    assert seen(box.call("goodbye", "kim@mail.example", "/beds/roses")) == (["/beds/roses"], "kim@mail.example gets no more letters. Back")


def test_page_with_a_query(box):
    links, words = seen(box.call("goodbye", "o'hara+list@mail.example", "/find?q=herb&sort=name"))
    assert links == ["/find?q=herb&sort=name"]
    assert words == "o'hara+list@mail.example gets no more letters. Back"


def test_nothing_before(box):
    assert seen(box.call("goodbye", "bo@x.example", ""))[0] == ["/garden"]
    assert seen(box.call("goodbye", "bo@x.example", "/"))[0] == ["/"]
