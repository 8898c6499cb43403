def report(box, *uploads):
    return str(box.attempt("upload", *[str(part) for one in uploads for part in one]).value).partition("REPORT\n")[2]


def test_place_and_version(box):
    output = "MuseScore 4.1.0 (build 33) on choir-db-2\ncannot open /srv/choir/store/6f2e.mscz: bad zip\nlicense: MS-7781-KLM\n"
    seen = report(box, ("Locus iste.mscz", "/srv/choir/store/6f2e.mscz", 1, output))
    assert not any(part in seen for part in ("/srv", "6f2e", "4.1.0", "choir-db-2", "MS-7781", "build 33"))


def test_last_line(box):
    output = "Parsing...\n\nTraceback: /srv/choir/tools/convert.py, line 88\nconnect to postgres://choir:n0ten@localhost failed"
    seen = report(box, ("Ave.ly", "/srv/choir/store/99ab.ly", 1, output))
    assert not any(part in seen for part in ("/srv", "convert.py", "n0ten", "postgres", "99ab", "localhost"))


def test_one_of_several(box):
    output = "/srv/choir/store/77.ly:3:1: syntax error near token"
    seen = report(box, ("A.mscz", "/srv/choir/store/5.mscz", 0, "pages: 1"), ("Ave.ly", "/srv/choir/store/77.ly", 3, output), ("B.mscz", "/srv/b.mscz", 1, output))
    assert not any(part in seen for part in ("/srv", "77.ly", "b.mscz"))
