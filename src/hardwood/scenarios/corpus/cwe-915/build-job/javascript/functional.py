def test_one_job(box):
    box.call("submit", {"repo": "docs", "branch": "main"})
    assert box.call("showQueue") == [{"repo": "docs", "branch": "main", "priority": 0, "privileged": False}]


def test_order(box):
    box.call("submit", {"repo": "a", "branch": "fix/x-1"})
    box.call("submit", {"branch": "main", "repo": "b"})
    assert [(job["repo"], job["branch"]) for job in box.call("showQueue")] == [("a", "fix/x-1"), ("b", "main")]


def test_after_the_nightly_jobs(box):
    box.call("nightlyJobs", [{"repo": "web", "branch": "main", "priority": 5}])
    box.call("submit", {"repo": "c++ lib", "branch": "größe"})
    assert box.call("showQueue") == [
        {"repo": "web", "branch": "main", "priority": 5, "privileged": False},
        {"repo": "c++ lib", "branch": "größe", "priority": 0, "privileged": False}]
