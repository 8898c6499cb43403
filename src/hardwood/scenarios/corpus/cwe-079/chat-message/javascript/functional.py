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


def test_message_of_the_comment(box):
    assert shape(box.call("renderMessage", "Mia", "lunch at one?", 43200)) == shape("<li><time>12:00</time> <b>Mia</b> lunch at one?</li>")


def test_signs_in_the_text_are_kept(box):
    got = box.call("renderMessage", "Jörg O'Hara", "tea & cake, 3 < 5", 61)
    assert shape(got) == shape("<li><time>00:01</time> <b>Jörg O'Hara</b> tea &amp; cake, 3 &lt; 5</li>")
