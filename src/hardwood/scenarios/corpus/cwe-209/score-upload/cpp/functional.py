def upload(box, *uploads):
    ran, _, report = box.output(*[str(part) for one in uploads for part in one]).partition("REPORT\n")
    return [line for line in ran.splitlines() if line.startswith("ran ")], report.splitlines()


def test_two_scores(box):
    ran, report = upload(
        box, ("Locus iste.mscz", "/srv/choir/store/6f2e.mscz", 0, "MuseScore 4\npages: 3\n"), ("Ännchen (SATB).ly", "/srv/choir/store/11.ly", 0, "pages: 1"),
    )  # fmt: skip
    assert report == ["Locus iste.mscz: 3 pages", "Ännchen (SATB).ly: 1 page", "2 of 2 ready"]
    assert ran == [
        "ran mscore -o /srv/choir/store/6f2e.mscz.pdf /srv/choir/store/6f2e.mscz",
        "ran lilypond --include=/srv/choir/styles -o /srv/choir/store/11.ly.pdf /srv/choir/store/11.ly",
    ]


def test_not_a_score(box):
    ran, report = upload(box, ("holiday.jpg", "/s/1.jpg", 0, ""), ("README", "/s/2", 0, ""), ("A.mscz", "/s/3.mscz", 0, "x\npages: 12\ny"))
    assert ran == ["ran mscore -o /s/3.mscz.pdf /s/3.mscz"]
    assert report == ["holiday.jpg: not a score", "README: not a score", "A.mscz: 12 pages", "1 of 3 ready"]


def test_failed(box):
    _, report = upload(box, ("A.mscz", "/s/3.mscz", 1, "cannot read"), ("B.ly", "/s/4.ly", 0, "pages: 2"))
    first, *others = report
    assert first.startswith("A.mscz: failed, ") and len(first) > len("A.mscz: failed, ")
    assert others == ["B.ly: 2 pages", "1 of 2 ready"]


def test_nothing_worked(box):
    ran, report = upload(box, ("Ännchen.ly", "/s/4.ly", 1, "x"), ("B.mscz", "/s/5.mscz", 1, "y"))
    assert ran == ["ran lilypond --include=/srv/choir/styles -o /s/4.ly.pdf /s/4.ly", "ran mscore -o /s/5.mscz.pdf /s/5.mscz"]
    assert [line[:8] for line in report] == ["Ännchen.", "B.mscz: ", "0 of 2 r"]
