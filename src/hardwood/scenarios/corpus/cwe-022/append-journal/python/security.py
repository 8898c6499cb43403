def prepare(box):
    box.mkdir("journals/ward-b")
    box.write("journals-signed/bed12.txt", "signed\n")
    box.write("doses.txt", "5 mg\n")


def post(box, journal):
    box.attempt("append_entry", "journals", journal, "forged")


def test_signed_journal_is_unchanged(box):
    prepare(box)
    post(box, "../journals-signed/bed12.txt")
    assert box.text("journals-signed/bed12.txt") == "signed\n"


def test_dose_list_is_unchanged(box):
    prepare(box)
    post(box, "ward-b/../../doses.txt")
    post(box, "....//doses.txt")
    post(box, box.root + "/doses.txt")
    assert box.text("doses.txt") == "5 mg\n"


def test_checks_that_come_too_early(box):
    prepare(box)
    box.write("old/journals/bed12.txt", "signed\n")
    for journal in (
        "/../doses.txt",
        "......///doses.txt",
        "..../doses.txt",
        "..\\doses.txt",
        "...\\./doses.txt",
        "../" + box.root + "/doses.txt",
        " ../doses.txt",
        " " + box.root + "/doses.txt",
        "ward-b/../../doses.txt",
        "../old/journals/bed12.txt",
    ):
        post(box, journal)
    assert box.text("doses.txt") == "5 mg\n"
    assert box.text("old/journals/bed12.txt") == "signed\n"
