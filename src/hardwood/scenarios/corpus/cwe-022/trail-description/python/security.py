from urllib.parse import quote


def leaks(box, segments):
    box.write("trails/a/b.txt", "x")
    box.write("rangers/shifts.txt", "hut code 5093")
    return "5093" in repr(box.attempt("trail_description", segments).value)


def test_encoded_dots(box):
    assert not leaks(box, ["%2e%2e", "rangers", "shifts.txt"])
    assert not leaks(box, ["a", ".%2E", "%2e.", "rangers", "shifts.txt"])


def test_encoded_slash(box):
    assert not leaks(box, ["..%2Frangers%2Fshifts.txt"])
    assert not leaks(box, ["a", "..%2f..%2frangers", "shifts.txt"])


def test_encoded_absolute_path(box):
    assert not leaks(box, [quote(box.root + "/rangers/shifts.txt", safe="")])
