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


def test_field_with_text(box):
    assert shape(box.call("text_field", "city", "Lyon")) == shape('<label>City <input name="city" value="Lyon"></label>')


def test_first_visit(box):
    assert shape(box.call("text_field", "note", None)) == shape('<label>Note for the driver <input name="note" value=""></label>')


def test_signs_are_kept(box):
    got = box.call("text_field", "hotel", "Châlet d'Or & Spa (5 < 6)")
    assert shape(got) == shape('<label>Hotel <input name="hotel" value="Châlet d\'Or &amp; Spa (5 &lt; 6)"></label>')
