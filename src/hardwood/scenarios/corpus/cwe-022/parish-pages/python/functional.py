def frame(title, body):
    return f"<!doctype html><title>{title}</title><h1>{title}</h1>{body}"


def test_page_in_a_new_folder(box):
    box.mkdir("site")
    text = "page: choir/may 2024.html\ntitle: Singing in May\n\nWe start on the 3rd.\n"
    assert box.call("publish", [text]) == ["choir/may 2024.html"]
    assert box.files() == ["site/choir/may 2024.html"]
    assert box.text("site/choir/may 2024.html") == frame("Singing in May", "<p>We start on the 3rd.</p>")


def test_page_in_new_folders_below_one_another(box):
    box.mkdir("site/scouts")
    assert box.call("publish", ["page: scouts/2024/camp/day 1.html\ntitle: Camp\n\nTents"]) == ["scouts/2024/camp/day 1.html"]
    assert box.files() == ["site/scouts/2024/camp/day 1.html"]
    assert box.text("site/scouts/2024/camp/day 1.html") == frame("Camp", "<p>Tents</p>")


def test_titles_and_paragraphs(box):
    box.mkdir("site/a..b")
    texts = ["title: Käse & <Wein>: ein Abend\npage: a..b/wein.v2.html\n\nEins\nzwei\n\n\n\ndrei < 4\n", "page: x.html\n\n"]
    assert box.call("publish", texts) == ["a..b/wein.v2.html", "x.html"]
    assert box.text("site/a..b/wein.v2.html") == frame("Käse &amp; &lt;Wein&gt;: ein Abend", "<p>Eins\nzwei</p><p>drei &lt; 4</p>")
    assert box.text("site/x.html") == frame("Untitled", "")


def test_old_page_is_replaced(box):
    box.write("site/x.html", "a long old page, longer than the new one will be " * 5)
    assert box.call("publish", ["page: x.html\ntitle: X\n\nnew"]) == ["x.html"]
    assert box.text("site/x.html") == frame("X", "<p>new</p>")


def test_drafts_and_nameless(box):
    box.mkdir("site")
    assert box.call("publish", ["page: a.html\ndraft: yes\n\nsoon", "title: No name\n\nx", "page: b.html\ndraft: no\n\nb"]) == ["b.html"]
    assert box.files() == ["site/b.html"]
    assert box.call("publish", []) == []
