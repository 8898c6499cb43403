def test_one_job(box):
    box.call("submit", {"repo": "docs", "branch": "main"})
    assert box.call("show_queue") == [{"repo": "docs", "branch": "main", "priority": 0, "privileged": False}]


def test_order(box):
    box.call("submit", {"repo": "a", "branch": "fix/x-1"})
    box.call("submit", {"branch": "main", "repo": "b"})
    assert [(job["repo"], job["branch"]) for job in box.call("show_queue")] == [("a", "fix/x-1"), ("b", "main")]
