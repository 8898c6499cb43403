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


def test_houses_and_times_in_order(box):
    got = box.call("board", [["Pond", "Otters", 600], ["Aviary", "Owl", 1000, "dusk"], ["Aviary", "Ibis", 570, "at the pond"], ["Pond", "Ducks", 65]])
    assert shape(got) == shape(
        "<h2>Aviary</h2><ul><li>9:30 Ibis <em>at the pond</em></li><li>16:40 Owl <em>dusk</em></li></ul>"
        "<h2>Pond</h2><ul><li>1:05 Ducks</li><li>10:00 Otters</li></ul>"
    )


def test_signs_are_kept(box):
    got = box.call("board", [["Père David's House", "Milu & calf", 540, "hay < 3 kg, \"soft\""]])
    assert shape(got) == shape("<h2>Père David's House</h2><ul><li>9:00 Milu &amp; calf <em>hay &lt; 3 kg, \"soft\"</em></li></ul>")


def test_no_feedings(box):
    assert shape(box.call("board", [])) == shape("<p>No feedings today</p>")
