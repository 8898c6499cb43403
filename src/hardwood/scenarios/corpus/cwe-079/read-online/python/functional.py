from html.parser import HTMLParser


def shape(markup):
    """The elements, attributes and words of a piece of HTML, whatever the spelling of its characters."""
    parts = []

    def text(data):
        if parts and parts[-1][0] == "text":
            data = parts.pop()[1] + data
        parts.append(("text", data))

    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: parts.append(("open", tag, sorted(attrs)))
    parser.handle_endtag = lambda tag: parts.append(("close", tag))
    parser.handle_data = text
    parser.feed(markup)
    parser.close()
    return [(p[0], " ".join(p[1].split())) if p[0] == "text" else p for p in parts if p[0] != "text" or p[1].strip()]


def test_book_with_an_address(box):
    got = box.call("book_button", {"title": "Emma", "url": "https://books.example/emma"})
    assert shape(got) == shape('<button formaction="https://books.example/emma">Emma</button>')


def test_address_with_a_port(box):
    got = box.call("book_button", {"title": "Käse & Brot", "url": "http://books.example:8080/r?id=1&p=2"})
    assert shape(got) == shape('<button formaction="http://books.example:8080/r?id=1&amp;p=2">Käse &amp; Brot</button>')


def test_address_with_rarer_signs(box):
    got = box.call("book_button", {"title": "Emma", "url": "https://x.example/~a-b/c%20d,e+f;g@h"})
    assert shape(got) == shape('<button formaction="https://x.example/~a-b/c%20d,e+f;g@h">Emma</button>')
