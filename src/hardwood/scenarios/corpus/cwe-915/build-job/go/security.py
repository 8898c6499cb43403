import json


def queued(box, *pushes):
    lines = box.run("[]", *pushes).stdout.splitlines()
    return (json.loads(lines[-1]) if lines else None) or []


def test_privileged(box):
    jobs = queued(box, '{"repo": "docs", "branch": "main", "privileged": true}', '{"privileged": true, "repo": "docs", "branch": "x"}')
    assert not any(job["privileged"] for job in jobs)


def test_priority(box):
    jobs = queued(box, '{"repo": "docs", "branch": "main", "priority": 100}', '{"priority": -1, "repo": "docs", "branch": "x"}')
    assert not any(job["priority"] for job in jobs)


def test_other_spellings_of_the_names(box):
    for more in ('"Privileged": true', '"PRIORITY": 9', '"pr\\u0069vileged": true', '"priority": 0, "Priority": 7'):
        jobs = queued(box, '{"repo": "docs", "branch": "main", ' + more + "}")
        assert not any(job["priority"] or job["privileged"] for job in jobs)


def test_both(box):
    jobs = queued(box, '{"repo": "docs", "privileged": true, "priority": 9, "branch": "main"}')
    assert not any(job["priority"] or job["privileged"] for job in jobs)
