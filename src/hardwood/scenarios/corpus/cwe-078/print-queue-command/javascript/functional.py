STUB = 'lp() { printf "%s\\n" "$@"; }\n'


def words(box, line):
    return [word for word in box.call("runQueue", STUB + line).splitlines() if word != "--"]


def test_one_file(box):
    line = box.call("printCommand", "front", "flyer.pdf")
    assert words(box, line) == ["-d", "front", "flyer.pdf"]


def test_other_names(box):
    line = box.call("printCommand", "hp-2.lab", "x/a_1.pdf")
    assert words(box, line) == ["-d", "hp-2.lab", "x/a_1.pdf"]
