from html.parser import HTMLParser


def shape(markup):
    parts = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: parts.append((tag, sorted(attrs)))
    parser.handle_endtag = lambda tag: parts.append("/" + tag)
    parser.handle_data = lambda data: parts.append(data.strip()) if data.strip() else None
    parser.feed(markup)
    parser.close()
    return parts


RUNNER = {"number": 117, "club": "TV Au", "goal": "3:45", "shirt": "M"}
WHOLE = (
    '<form method="post" action="/entry/117"><input name="club" value="TV Au"><input name="goal" value="3:45">'
    '<select name="shirt"><option>S</option><option selected>M</option><option>L</option><option>XL</option></select>'
    '<button>Save</button><a href="/results?page=3">Cancel</a></form>'
)


def test_example(box):
    assert shape(box.call("change_form", RUNNER, "from=%2Fresults%3Fpage%3D3")) == shape(WHOLE)


def test_no_page(box):
    assert shape(box.call("change_form", RUNNER, "")) == shape(WHOLE.replace("/results?page=3", "/my-race"))
    assert shape(box.call("change_form", RUNNER, "year=2024")) == shape(WHOLE.replace("/results?page=3", "/my-race"))


def test_values_that_are_missing(box):
    got = shape(box.call("change_form", {"number": 9, "shirt": "XL"}, "from=%2F"))
    assert ("input", [("name", "club"), ("value", "")]) in got and ("input", [("name", "goal"), ("value", "")]) in got
    assert got[got.index("XL") - 1] == ("option", [("selected", None)]) and ("a", [("href", "/")]) in got


def test_odd_values(box):
    got = shape(box.call("change_form", {**RUNNER, "club": 'R & "D" Müller', "goal": "soon"}, "from=%2Fclubs%2Fr-d.2%2F%3Fa%3D1%26b%3D2%23top"))
    assert ("input", [("name", "club"), ("value", 'R & "D" Müller')]) in got and ("input", [("name", "goal"), ("value", "")]) in got
    assert ("a", [("href", "/clubs/r-d.2/?a=1&b=2#top")]) in got
