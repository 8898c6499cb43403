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
    assert shape(box.call("city_field", "Lyon")) == shape('<label>City <input name="city" value="Lyon"></label>')


def test_signs_are_kept(box):
    got = box.call("city_field", "Baie d'Été & Spa (5 < 6)")
    assert shape(got) == shape('<label>City <input name="city" value="Baie d\'Été &amp; Spa (5 &lt; 6)"></label>')
