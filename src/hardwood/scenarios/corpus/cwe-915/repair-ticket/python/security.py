def filed(box, **extra):
    box.attempt("file_ticket", "t1.json", {"flat": "2b", "problem": "no light", **extra})
    return "".join((box.text("t1.json") or "").split())


def test_approved(box):
    assert '"approved":true' not in filed(box, approved=True)


def test_costs(box):
    assert "-800" not in filed(box, costs=-800)
