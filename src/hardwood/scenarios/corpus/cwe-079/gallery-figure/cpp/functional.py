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


def test_picture_of_the_comment(box):
    assert shape(box.output("12", "Old harbour")) == shape('<img src="/large/12.jpg" alt="Old harbour">')


def test_title_with_signs(box):
    assert shape(box.output("3", "Käthe's cat & dog")) == shape('<img src="/large/3.jpg" alt="Käthe\'s cat &amp; dog">')


def test_no_title(box):
    assert shape(box.output("3", "")) == shape('<img src="/large/3.jpg" alt="">')
