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


def sponsor(name, site, level, euros):
    return {"who": name, "web": site, "level": level, "euros": euros}


def test_one_level(box):
    got = box.call("page", [sponsor("Ida", "", "gold", 300), sponsor("Café Sol", "https://sol.example", "gold", 500)])
    assert shape(got) == shape('<h3>Gold</h3><ul><li><a rel="sponsored" href="https://sol.example">Café Sol</a></li><li>Ida</li></ul>')


def test_levels_in_order(box):
    got = box.call("page", [
        sponsor("Bo's <3 Bikes", "http://bikes.example/?a=1&b=2", "friend", 20),
        sponsor("Ink & Co", "https://ink.example:8080/shop#top", "gold", 900),
        sponsor("Mia", "", "friend", 50),
    ])  # fmt: skip
    assert shape(got) == shape(
        '<h3>Gold</h3><ul><li><a rel="sponsored" href="https://ink.example:8080/shop#top">Ink &amp; Co</a></li></ul>'
        '<h3>Friend</h3><ul><li>Mia</li><li><a rel="sponsored" href="http://bikes.example/?a=1&amp;b=2">Bo\'s &lt;3 Bikes</a></li></ul>'
    )


def test_link_and_no_link(box):
    got = box.call("page", [sponsor("Ü. & Sons", "https://sons.example/~u/a%20b", "silver", 60), sponsor('"Jo"', "", "silver", 5)])
    assert shape(got) == shape('<h3>Silver</h3><ul><li><a rel="sponsored" href="https://sons.example/~u/a%20b">Ü. &amp; Sons</a></li><li>"Jo"</li></ul>')
