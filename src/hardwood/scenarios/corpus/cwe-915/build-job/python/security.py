def queued(box, **extra):
    box.attempt("submit", {"repo": "docs", "branch": "main", **extra})
    return box.call("show_queue")


def test_privileged(box):
    assert not any(job["privileged"] for job in queued(box, privileged=True))


def test_priority(box):
    assert not any(job["priority"] for job in queued(box, priority=100))


def test_privileged_as_text(box):
    assert not any(job["privileged"] for job in queued(box, privileged="yes"))
