from html.parser import HTMLParser


def page(markup):
    """Where the page goes on to, and its paragraphs."""
    goes, paragraphs = [], []

    def start(tag, attrs):
        if tag == "meta":
            goes.append(dict(attrs)["content"])
        if tag == "p":
            paragraphs.append("")

    def text(data):
        if paragraphs:
            paragraphs[-1] += data

    parser = HTMLParser()
    parser.handle_starttag = start
    parser.handle_data = text
    parser.feed(markup)
    parser.close()
    return goes, paragraphs


def test_lessons_in_order(box):
    lessons = [
        {"day": "Tue", "hour": 2, "subject": "Maths", "room": "R 12"},
        {"day": "Mon", "hour": 4, "subject": "PE", "room": "Gym"},
        {"day": "Mon", "hour": 1, "subject": "Art"},
    ]
    got = page(box.call("saved_page", lessons, "/classes/7b/week?from=3"))
    assert got == (["3; url=/classes/7b/week?from=3"], ["Mon: 1 Art, 4 PE (Gym)", "Tue: 2 Maths (R 12)"])


def test_odd_words(box):
    lessons = [{"day": "Fri", "hour": 10, "subject": "R & D <new>", "room": "Küche"}, {"day": "Fri", "hour": 9, "subject": "Art"}]
    got = page(box.call("saved_page", lessons, "/classes/7b-2.x/week?from=3&show=all"))
    assert got == (["3; url=/classes/7b-2.x/week?from=3&show=all"], ["Fri: 9 Art, 10 R & D <new> (Küche)"])


def test_nothing(box):
    assert page(box.call("saved_page", [], "")) == (["3; url=/classes"], ["Nothing saved"])
    assert page(box.call("saved_page", [], "/classes/8a")) == (["3; url=/classes/8a"], ["Nothing saved"])
