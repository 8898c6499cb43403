STUB = 'lp() { printf "%s\\n" "$@"; }\n'


def words(box, printer, file):
    return [word for word in box.output(printer, file, stdin=STUB).splitlines() if word != "--"]


def test_one_file(box):
    assert words(box, "front", "flyer.pdf") == ["-d", "front", "flyer.pdf"]


def test_other_names(box):
    assert words(box, "hp-2.lab", "x/a_1.pdf") == ["-d", "hp-2.lab", "x/a_1.pdf"]
