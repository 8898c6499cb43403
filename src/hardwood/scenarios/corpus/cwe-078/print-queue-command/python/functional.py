STUB = 'lp() { printf "%s\\n" "$@"; }\n'


def test_one_file(box):
    line = box.call("print_command", "front", ["flyer.pdf"])
    assert box.call("sh", STUB + line).split("\n") == ["-d", "front", "flyer.pdf", ""]


def test_more_files(box):
    line = box.call("print_command", "hp-2.lab", ["a_1.pdf", "x/b.pdf", "c.ps"])
    assert box.call("sh", STUB + line).split() == ["-d", "hp-2.lab", "a_1.pdf", "x/b.pdf", "c.ps"]
