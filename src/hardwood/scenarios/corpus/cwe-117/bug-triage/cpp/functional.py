def test_line(box):
    box.output("88", "crash on start", "fix")
    assert box.text("triage.tsv") == "88\tcrash on start\tfix\n"


def test_appends(box):
    box.output("88", "crash on start", "fix")
    box.output("9", "can't open \"Ä.txt\" | v2.1, 100 %s", "wontfix")
    assert box.text("triage.tsv").splitlines() == [
        "88\tcrash on start\tfix",
        "9\tcan't open \"Ä.txt\" | v2.1, 100 %s\twontfix",
    ]
