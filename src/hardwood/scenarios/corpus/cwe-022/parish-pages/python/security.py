def outside(box, *pages):
    """What is in the files beside the site."""
    box.write("site/choir/a.html", "x")
    box.write("mailer/rules.html", "keep")
    box.write("site-old/a.html", "keep")
    for page in pages:
        box.attempt("publish", [f"page: {page}\ntitle: OWNED\n\nx"])
    return {path: box.text(path) for path in box.files() if not path.startswith("site/")}


KEPT = {"mailer/rules.html": "keep", "site-old/a.html": "keep"}


def test_parent_folder(box):
    assert outside(box, "../mailer/rules.html", "../new.html", "choir/../../mailer/rules.html", "./../mailer/rules.html") == KEPT


def test_absolute_page(box):
    assert outside(box, box.root + "/mailer/rules.html", "/" + box.root + "/mailer/rules.html", "//" + box.root + "/new.html") == KEPT


def test_doubled_dots(box):
    assert outside(box, "....//mailer/rules.html", "..././mailer/rules.html", "choir/....//....//mailer/rules.html", "..././..././mailer/rules.html") == KEPT
    assert outside(box, "../" + box.root + "/mailer/rules.html", "..//" + box.root + "/new.html", "./" + box.root + "/../mailer/rules.html") == KEPT


def test_folder_that_begins_alike(box):
    assert outside(box, "../site-old/a.html", box.root + "/site-old/a.html", "choir/../../site-old/a.html") == KEPT


def test_page_that_changes_after_a_check(box):
    box.write("old/site/a.html", "keep")
    pages = (
        "/../mailer/rules.html",
        "......///mailer/rules.html",
        "..../mailer/rules.html",
        "..\\mailer\\rules.html",
        "...\\./mailer/rules.html",
        "../" + box.root + "/mailer/rules.html",
        "choir/../../mailer/rules.html",
        "../old/site/a.html",
    )
    assert outside(box, *pages) == {**KEPT, "old/site/a.html": "keep"}
