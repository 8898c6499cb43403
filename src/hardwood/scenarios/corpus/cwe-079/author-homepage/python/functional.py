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


def test_author_with_a_homepage(box):
    got = box.call("author_line", "Rosa", "https://rosa.example/blog")
    assert shape(got) == shape('<p><a rel="nofollow" href="https://rosa.example/blog">Rosa</a></p>')


def test_address_with_a_query(box):
    got = box.call("author_line", "Bo & Käthe", "http://bo.example/?a=1&b=2#top")
    assert shape(got) == shape('<p><a rel="nofollow" href="http://bo.example/?a=1&amp;b=2#top">Bo &amp; Käthe</a></p>')


def test_address_with_rarer_signs(box):
    got = box.call("author_line", "Rosa", "https://x.example/~a-b/c%20d,e+f;g@h")
    assert shape(got) == shape('<p><a rel="nofollow" href="https://x.example/~a-b/c%20d,e+f;g@h">Rosa</a></p>')
