STUB = 'lp() { printf "%s\\n" "$@"; }\n'


def test_one_file(box):
    line = box.call("print_command", "front", "flyer.pdf")
    assert box.call("sh", STUB + line).split("\n") == ["-d", "front", "flyer.pdf", ""]


def test_other_names(box):
    line = box.call("print_command", "hp-2.lab", "x/a_1.pdf")
    assert box.call("sh", STUB + line).split() == ["-d", "hp-2.lab", "x/a_1.pdf"]
