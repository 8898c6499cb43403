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


def test_two_players(box):
    got = box.call("hall_of_fame", {"kit": 120, "zoe": 340})
    assert shape(got) == shape("<ol><li>zoe (340)</li><li>kit (120)</li></ol>")


def test_only_the_best(box):
    got = box.call("hall_of_fame", {"a": 1, "b & c": 5, "d": 3, "e": 4}, 2)
    assert shape(got) == shape("<ol><li>b &amp; c (5)</li><li>e (4)</li></ol>")


def test_nobody(box):
    assert shape(box.call("hall_of_fame", {})) == shape("<ol></ol>")
