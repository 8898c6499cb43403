def test_row(box):
    assert box.call("change_row", "Ida Holm", "essay read again", 4, 3) == "Ida Holm\tessay read again\t4\t3\n"


def test_file(box):
    box.call("save_change", "grades.tsv", "Ida Holm", "essay read again", 4, 3)
    box.call("save_change", "grades.tsv", "Jan-Óli O'Shea", "typo; was \"5\", page 2/3 (Übung)", 5, 2)
    assert box.text("grades.tsv").splitlines() == [
        "pupil\tcomment\told\tnew",
        "Ida Holm\tessay read again\t4\t3",
        "Jan-Óli O'Shea\ttypo; was \"5\", page 2/3 (Übung)\t5\t2",
    ]
