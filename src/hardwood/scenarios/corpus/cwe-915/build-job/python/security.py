def queued(box, **extra):
    box.attempt("submit", {"repo": "docs", "branch": "main", **extra})
    return box.call("show_queue")


def test_privileged(box):
    assert not any(job["privileged"] for job in queued(box, privileged=True))


def test_priority(box):
    assert not any(job["priority"] for job in queued(box, priority=100))


def test_privileged_as_text(box):
    assert not any(job["privileged"] for job in queued(box, privileged="yes"))


def test_other_values(box):
    for more in ({"priority": "100"}, {"priority": -1}, {"priority": 1}, {"priority": None}, {"priority": ""}, {"privileged": 1}, {"privileged": ["x"]}):
        assert all(job.get("priority", 0) == 0 and not job.get("privileged") for job in queued(box, **more))


def test_both(box):
    queued(box, privileged=True, priority=9)
    box.attempt("submit", {"privileged": True, "priority": 9, "repo": "docs", "branch": "main"})
    assert all(job.get("priority", 0) == 0 and not job.get("privileged") for job in box.call("show_queue"))


def test_all_attributes_by_one_name(box):
    values = {"repo": "docs", "branch": "main", "priority": 9, "privileged": True}
    assert all(job.get("priority", 0) == 0 and not job.get("privileged") for job in queued(box, __dict__=values))
