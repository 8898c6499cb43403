from html.parser import HTMLParser


def shape(markup):
    parts = []

    def text(data):
        if parts and parts[-1][0] == "text":
            data = parts.pop()[1] + data
        parts.append(("text", data))

    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: parts.append((tag, [pair for pair in attrs if pair[0] == "href"]))
    parser.handle_endtag = lambda tag: parts.append(("/" + tag, None))
    parser.handle_data = text
    parser.feed(markup)
    parser.close()
    return parts


def test_example(box):
    text = "We have *lamps*, and more on [our page](https://lamps.example/all?x=1).\n\n- desk lamps\n- torches\n"
    assert shape(box.call("stall_html", text)) == shape(
        '<p>We have <b>lamps</b>, and more on <a href="https://lamps.example/all?x=1">our page</a>.</p><ul><li>desk lamps</li><li>torches</li></ul>'
    )


def test_lines_and_links(box):
    text = "Käthe's \"shop\": 1 < 2 & 3\n- no list [A & B](http://a.example/?p=1&q=2) [c](https://c.example:81/#d)"
    assert shape(box.call("stall_html", text)) == shape(
        "<p>Käthe's \"shop\": 1 &lt; 2 &amp; 3<br>- no list <a href=\"http://a.example/?p=1&amp;q=2\">A &amp; B</a>"
        ' <a href="https://c.example:81/#d">c</a></p>'
    )


def test_lists(box):
    text = "- *a* [b](https://b.example)\n\n- c\n\nend"
    assert shape(box.call("stall_html", text)) == shape('<ul><li><b>a</b> <a href="https://b.example">b</a></li></ul><ul><li>c</li></ul><p>end</p>')


def test_nothing(box):
    assert box.call("stall_html", "\n\n\n") == ""
    assert shape(box.call("stall_html", "a < b\n")) == shape("<p>a &lt; b</p>")
