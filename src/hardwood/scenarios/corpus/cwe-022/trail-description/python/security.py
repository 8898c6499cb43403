from urllib.parse import quote


def leaks(box, region, name):
    box.write("trails/a/b.txt", "x")
    box.write("rangers/shifts.txt", "hut code 5093")
    box.write("codes.txt", "hut code 5093")
    return "5093" in repr(box.attempt("read_trail", region, name).value)


def test_encoded_dots(box):
    assert not leaks(box, "%2e%2e", "codes.txt")
    assert not leaks(box, "%2E%2E", "codes.txt")


def test_encoded_slash(box):
    assert not leaks(box, "%2e%2e%2Frangers", "shifts.txt")
    assert not leaks(box, "a", "%2e%2e%2f%2e%2e%2frangers%2fshifts.txt")


def test_encoded_absolute_path(box):
    assert not leaks(box, "a", quote(box.root + "/rangers/shifts.txt", safe=""))
