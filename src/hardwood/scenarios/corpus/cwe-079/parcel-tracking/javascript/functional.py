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


def test_row_of_the_comment(box):
    got = box.call("parcelRow", "Swift Post", "https://swift.example/t/1")
    assert shape(got) == shape('<li><a href="https://swift.example/t/1">Swift Post</a></li>')


def test_signs_are_kept(box):
    got = box.call("parcelRow", "Müller & Co", "http://m.example/?a=1&b=2")
    assert shape(got) == shape('<li><a href="http://m.example/?a=1&amp;b=2">Müller &amp; Co</a></li>')


def test_address_with_rarer_signs(box):
    got = box.call("parcelRow", "Swift Post", "https://x.example/~a-b/c%20d,e+f;g@h")
    assert shape(got) == shape('<li><a href="https://x.example/~a-b/c%20d,e+f;g@h">Swift Post</a></li>')
