def test_line(box):
    box.call("log_decision", 88, "crash on start", "fix")
    assert box.text("triage.tsv") == "88\tcrash on start\tfix\n"


def test_appends(box):
    box.call("log_decision", 88, "crash on start", "fix")
    box.call("log_decision", 9, "can't open \"Ä.txt\" | v2.1, Linux", "wontfix")
    assert box.text("triage.tsv").splitlines()[1:] == ["9\tcan't open \"Ä.txt\" | v2.1, Linux\twontfix"]
    assert box.call("decisions") == {88: "fix", 9: "wontfix"}
