def prepare(box):
    box.mkdir("journals/ward-b")
    box.write("journals-signed/bed12.txt", "signed\n")
    box.write("doses.txt", "5 mg\n")


def post(box, journal):
    box.attempt("appendEntry", "journals", journal, "forged")


def test_signed_journal_is_unchanged(box):
    prepare(box)
    post(box, "../journals-signed/bed12.txt")
    post(box, "ward-b/../../journals-signed/bed12.txt")
    assert box.text("journals-signed/bed12.txt") == "signed\n"


def test_dose_list_is_unchanged(box):
    prepare(box)
    for journal in ("../doses.txt", "ward-b/../../doses.txt", "....//doses.txt", "./../doses.txt"):
        post(box, journal)
    assert box.text("doses.txt") == "5 mg\n"


def test_dose_list_is_unchanged_by_its_whole_path(box):
    prepare(box)
    post(box, box.root + "/doses.txt")
    post(box, "/" + box.root + "/doses.txt")
    assert box.text("doses.txt") == "5 mg\n"


def test_dose_list_is_unchanged_by_longer_paths(box):
    prepare(box)
    for journal in ("../../doses.txt", "..././doses.txt", "......///doses.txt", "ward-b/../../../../doses.txt", "%2e%2e/doses.txt", "..%2fdoses.txt", "..\\doses.txt"):
        post(box, journal)
    assert box.text("doses.txt") == "5 mg\n"
