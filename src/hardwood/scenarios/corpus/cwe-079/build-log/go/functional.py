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
    assert shape(box.output("main.c:3: no such file")) == shape('<pre class="bad">main.c:3: no such file</pre>')


def test_signs_are_kept(box):
    got = box.output("cc -O2 && echo 'fertig für heute'\n3 < 4, 100 %s")
    assert shape(got) == shape('<pre class="bad">cc -O2 &amp;&amp; echo \'fertig für heute\' 3 &lt; 4, 100 %s</pre>')


def test_no_message(box):
    assert shape(box.output("")) == shape('<pre class="bad"></pre>')
