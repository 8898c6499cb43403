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


def test_trip(box):
    assert shape(box.call("parent_letter", "Trip", "Bring boots.")) == shape("<article><h2>Trip</h2><p>Bring boots.</p></article>")


def test_signs_are_kept(box):
    got = box.call("parent_letter", "Bread & butter", "It's $5 (< 6) für alle")
    assert shape(got) == shape("<article><h2>Bread &amp; butter</h2><p>It's $5 (&lt; 6) für alle</p></article>")
