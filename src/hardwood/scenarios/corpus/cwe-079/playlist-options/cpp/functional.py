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


def test_two_playlists(box):
    got = box.output("31", "Summer", "32", "Focus")
    assert shape(got) == shape('<option value="31">Summer</option><option value="32">Focus</option>')


def test_name_with_signs(box):
    got = box.output("4", "Rock & Röll's best <3")
    assert shape(got) == shape('<option value="4">Rock &amp; Röll\'s best &lt;3</option>')


def test_no_playlist(box):
    assert box.output() == ""
