def rows(box):
    return [line.split("\t") for line in (box.text("triage.tsv") or "").split("\n") if line.count("\t") >= 2]


def test_summary_decides_nothing(box):
    box.run("5", "slow\tfix", "wontfix")
    assert all(row[2] == "wontfix" for row in rows(box))


def test_summary_decides_nothing_about_another_bug(box):
    box.run("5", "slow\tduplicate\n6\tdata loss\tinvalid\n7\tx", "wontfix")
    assert all(row[0] != "6" for row in rows(box))


def test_summary_does_not_tear_the_line(box):
    box.run("5", "slow\nstart", "fix")
    assert (box.text("triage.tsv") or "").count("\n") <= 1


def test_summary_with_several_tabs_decides_nothing(box):
    box.run("5", "so\tslow\tfix", "wontfix")
    box.run("5", "slow\tfix\there", "wontfix")
    assert all(row[2] == "wontfix" for row in rows(box))


def test_summary_with_blank_line_does_not_tear_the_line(box):
    box.run("5", "slow\n\nstart", "fix")
    assert (box.text("triage.tsv") or "").count("\n") <= 1
