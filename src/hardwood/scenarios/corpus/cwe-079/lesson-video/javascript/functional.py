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


def test_lesson_with_a_video(box):
    got = box.call("lessonFrame", {"topic": "Cells", "video": "https://tube.example/v/31"})
    assert shape(got) == shape('<iframe src="https://tube.example/v/31" width="560" height="315"></iframe>')


def test_address_with_a_query(box):
    got = box.call("lessonFrame", {"topic": "Rocks", "video": "http://tube.example/?v=1&t=30"})
    assert shape(got) == shape('<iframe src="http://tube.example/?v=1&amp;t=30" width="560" height="315"></iframe>')


def test_address_with_rarer_signs(box):
    got = box.call("lessonFrame", {"topic": "Cells", "video": "https://x.example/~a-b/c%20d,e+f;g@h"})
    assert shape(got) == shape('<iframe src="https://x.example/~a-b/c%20d,e+f;g@h" width="560" height="315"></iframe>')


def test_lesson_without_a_video(box):
    assert box.call("lessonFrame", {"topic": "Cells", "video": ""}) == ""
