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


def test_three_words(box):
    assert shape(box.call("no_hits_note", "bees in winter")) == shape('<p class="note">No books found for bees in winter</p>')


def test_words_with_signs(box):
    got = box.call("no_hits_note", "Müller & Sohn's")
    assert shape(got) == shape('<p class="note">No books found for Müller &amp; Sohn\'s</p>')


def test_words_with_a_sign_between(box):
    assert shape(box.call("no_hits_note", "Zahlen: 1 < 2 (Band 3)")) == shape('<p class="note">No books found for Zahlen: 1 &lt; 2 (Band 3)</p>')
