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


def test_paragraphs_breaks_and_tags(box):
    got = box.call("comment_body", "What an <i>ending</i>!\nRead it <u>twice</u>.\n\nMia")
    assert shape(got) == shape("<p>What an <i>ending</i>!<br>Read it twice.</p><p>Mia</p>")


def test_bold_in_italics(box):
    got = box.call("comment_body", "\n<i>So <b>very</b> much</i> <span class='x'>of</span> it\n \nand <b>on</b>\n")
    assert shape(got) == shape("<p><i>So <b>very</b> much</i> of it</p><p>and <b>on</b></p>")


def test_signs_are_kept(box):
    got = box.call("comment_body", "Goethe & Schiller: \"für\" 'immer', 100 % - 3 < 4")
    assert shape(got) == shape("<p>Goethe &amp; Schiller: \"für\" 'immer', 100 % - 3 &lt; 4</p>")


def test_one_line(box):
    assert shape(box.call("line_body", "It's <i>all</i> in \"one\" <em>li</em>ne; 4 > 3")) == shape("It's <i>all</i> in \"one\" line; 4 &gt; 3")
    assert shape(box.call("line_body", "<u></u>")) == []
