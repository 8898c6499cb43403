from html.parser import HTMLParser


def shape(markup):
    parts = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: parts.append((tag, attrs))
    parser.handle_endtag = lambda tag: parts.append(("/" + tag,))
    parser.handle_data = lambda data: parts.append(parts.pop() + data if parts and isinstance(parts[-1], str) else data)
    parser.feed(markup)
    parser.close()
    return parts


def entry(box, what, look, train, day="2024-05-06"):
    return shape(box.call("found_entry", {"what": what, "look": look, "train": train, "day": day}))


def test_example(box):
    assert entry(box, "umbrella", "black, bent", "RE 4") == shape('<dt>umbrella</dt><dd title="RE 4">black, bent (6.5.2024)</dd>')


def test_without_a_look(box):
    assert entry(box, "hat", "", "S1", "2023-12-31") == shape('<dt>hat</dt><dd title="S1">31.12.2023</dd>')


def test_odd_words(box):
    got = entry(box, "Käthe's <3 & co", "says \"A & B\"", "O'Hara's Ö & Co > 4", "2024-10-01")
    assert got == [("dt", []), "Käthe's <3 & co", ("/dt",), ("dd", [("title", "O'Hara's Ö & Co > 4")]), 'says "A & B" (1.10.2024)', ("/dd",)]
