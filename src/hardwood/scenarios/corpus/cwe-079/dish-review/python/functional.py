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


def test_review(box):
    got = box.call("review", {"guest": "Lea", "stars": 4, "says": "Lovely soup"})
    assert shape(got) == shape('<q title="Lea">Lovely soup</q> ★★★★☆')


def test_signs_are_kept(box):
    got = box.call("review", {"guest": "Zoë O'Hara & kids", "stars": 0, "says": "1 < 2 \"stars\", it's cold & dear"})
    assert shape(got) == shape('<q title="Zoë O\'Hara &amp; kids">1 &lt; 2 "stars", it\'s cold &amp; dear</q> ☆☆☆☆☆')


def test_empty_words(box):
    assert shape(box.call("review", {"guest": "B.", "stars": 5, "says": ""})) == shape('<q title="B."></q> ★★★★★')
