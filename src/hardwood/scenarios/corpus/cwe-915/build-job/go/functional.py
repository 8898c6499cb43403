import json


def queued(box, *pushes, nightly="[]"):
    return json.loads(box.output(nightly, *map(json.dumps, pushes)))


def test_one_job(box):
    assert queued(box, {"repo": "docs", "branch": "main"}) == [{"repo": "docs", "branch": "main", "priority": 0, "privileged": False}]


def test_order(box):
    jobs = queued(box, {"repo": "a", "branch": "fix/x-1"}, {"branch": "main", "repo": "b"})
    assert [(job["repo"], job["branch"]) for job in jobs] == [("a", "fix/x-1"), ("b", "main")]


def test_after_the_nightly_jobs(box):
    assert queued(box, {"repo": "c++ \"lib\"", "branch": "größe"}, nightly='[{"repo": "web", "branch": "main", "priority": 5}]') == [
        {"repo": "web", "branch": "main", "priority": 5, "privileged": False},
        {"repo": "c++ \"lib\"", "branch": "größe", "priority": 0, "privileged": False}]


def test_no_push(box):
    assert box.output("[]", "main").splitlines()[0] == "error"
    lines = box.output("[]", '{"repo": "docs", "branch": 3}', '{"repo": "a", "branch": "b"}').splitlines()
    assert lines[0] == "error" and [job["repo"] for job in json.loads(lines[1])] == ["a"]
