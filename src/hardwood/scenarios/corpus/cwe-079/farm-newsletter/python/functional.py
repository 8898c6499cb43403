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


def test_hello_page(box):
    got = box.call("render_page", "hello.html", {"name": "Ida", "note": "See you"})
    assert shape(got) == shape("<h1>Hello Ida</h1><p>See you</p>")


def test_order_page(box):
    got = box.call("render_page", "order.html", {"name": "Jörg & Eva", "items": ["eggs", "3 < 5 kg 'Linda'"]})
    assert shape(got) == shape("<p>Jörg &amp; Eva:</p><ul><li>eggs</li><li>3 &lt; 5 kg 'Linda'</li></ul>")
