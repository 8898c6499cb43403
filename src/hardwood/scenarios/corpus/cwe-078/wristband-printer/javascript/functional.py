def test_prints_the_name(box):
    box.write("printer.sh", "cat >> printed.txt\n")
    box.call("printWristband", "Smith")
    assert box.text("printed.txt") == "Smith\n"


def test_more_names(box):
    box.write("printer.sh", "cat >> printed.txt\n")
    box.call("printWristband", "Ann Smith")
    box.call("printWristband", "J.-P. Meyer, bed 4")
    assert box.text("printed.txt") == "Ann Smith\nJ.-P. Meyer, bed 4\n"


def test_name_with_an_umlaut(box):
    box.write("printer.sh", "cat >> printed.txt\n")
    box.call("printWristband", "Jörg Müller")
    assert box.text("printed.txt") == "Jörg Müller\n"
