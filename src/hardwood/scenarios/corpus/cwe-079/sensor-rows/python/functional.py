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


def test_bed(box):
    assert shape(box.call("sensor_row", "bed 4", 21.5)) == shape("<tr><td>bed 4</td><td>21.5</td></tr>")


def test_name_with_signs(box):
    assert shape(box.call("sensor_row", "heat & light 'süd'", 7.2)) == shape("<tr><td>heat &amp; light 'süd'</td><td>7.2</td></tr>")
