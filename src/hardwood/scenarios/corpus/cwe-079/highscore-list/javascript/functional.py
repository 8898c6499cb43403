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


def test_one_player(box):
    assert shape(box.call("playerItem", "kit", 120)) == shape("<li>kit <em>120 points</em></li>")


def test_nickname_with_signs(box):
    assert shape(box.call("playerItem", "Zoë & 'Max' <3", 7)) == shape("<li>Zoë &amp; 'Max' &lt;3 <em>7 points</em></li>")
