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


def test_two_bookmarks(box):
    got = box.call("import_bookmarks", "Cats | https://cats.example\n\nDogs & co|http://dogs.example/?a=1&b=2\n")
    assert isinstance(got, list) and len(got) == 2
    assert shape(got[0]) == shape('<a href="https://cats.example">Cats</a>')
    assert shape(got[1]) == shape('<a href="http://dogs.example/?a=1&amp;b=2">Dogs &amp; co</a>')


def test_bookmark_without_an_address(box):
    got = box.call("import_bookmarks", "To do |")
    assert [shape(one) for one in got] == [shape('<a href="#">To do</a>')]


def test_empty_list(box):
    assert box.call("import_bookmarks", " \n") == []
