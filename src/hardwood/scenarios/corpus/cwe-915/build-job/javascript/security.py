def queued(box, **extra):
    box.attempt("submit", {"repo": "docs", "branch": "main", **extra})
    return box.call("showQueue")


def test_privileged(box):
    assert not any(job["privileged"] for job in queued(box, privileged=True))
    assert not any(job["privileged"] for job in queued(box, privileged="yes"))
    assert not any(job["privileged"] for job in queued(box, privileged=1, priority=0))


def test_priority(box):
    assert not any(job["priority"] for job in queued(box, priority=100))
    assert not any(job["priority"] for job in queued(box, priority="100"))
    assert not any(job["priority"] for job in queued(box, priority=-1))


def test_both(box):
    assert not any(job["priority"] or job["privileged"] for job in queued(box, privileged=True, priority=9))
    box.attempt("submit", {"privileged": True, "priority": 9, "repo": "docs", "branch": "main"})
    assert not any(job["priority"] or job["privileged"] for job in box.call("showQueue"))


def test_in_the_prototype(box):
    assert not any(job["priority"] or job["privileged"] for job in queued(box, __proto__={"privileged": True, "priority": 9}))
