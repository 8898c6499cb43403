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


def test_note_with_one_heading(box):
    expected = '<p>Nothing found for beekeping.</p>\n<a href="/catalogue?q=bees">bees</a>'
    assert shape(box.call("no_hits_note", "beekeping", ["bees"])) == shape(expected)


def test_note_with_two_headings_and_a_query_with_signs(box):
    expected = '<p>Nothing found for Müller &amp; Söhne.</p> <a href="/catalogue?q=old+trades">old trades</a> <a href="/catalogue?q=mills">mills</a>'
    assert shape(box.call("no_hits_note", "Müller & Söhne", ["old trades", "mills"])) == shape(expected)


def test_note_without_headings(box):
    assert shape(box.call("no_hits_note", "zzz", [])) == shape("<p>Nothing found for zzz.</p>")
