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


def test_comment_with_a_link(box):
    got = box.call("commentHtml", "See [the log](https://ci.example/7) & fix #12")
    assert shape(got) == shape('<p>See <a href="https://ci.example/7">the log</a> &amp; fix <a href="/tickets/12">ticket 12</a></p>')


def test_two_links(box):
    got = box.call("commentHtml", "[a < b](http://a.example/?x=1&y=2), [c](https://c.example)")
    assert shape(got) == shape('<p><a href="http://a.example/?x=1&amp;y=2">a &lt; b</a>, <a href="https://c.example">c</a></p>')


def test_address_with_rarer_signs(box):
    got = box.call("commentHtml", "[log](https://x.example/~a-b/c%20d,e+f;g@h)")
    assert shape(got) == shape('<p><a href="https://x.example/~a-b/c%20d,e+f;g@h">log</a></p>')
