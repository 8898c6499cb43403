def filed(box, **extra):
    box.attempt("file_ticket", "t1.json", {"flat": "2b", "problem": "no light", **extra})
    return "".join((box.text("t1.json") or "").split())


def test_approved(box):
    assert '"approved":true' not in filed(box, approved=True)


def test_costs(box):
    assert "-800" not in filed(box, costs=-800)


def test_priority(box):
    assert '"priority":-41' not in filed(box, priority=-41)


def test_approved_as_text(box):
    assert '"approved":"yes"' not in filed(box, approved="yes")
