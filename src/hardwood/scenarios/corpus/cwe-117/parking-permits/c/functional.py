def test_line(box):
    box.output("KA 17", "Ruth Ek")
    assert box.text("permits.txt") == "KA 17;Ruth Ek;open\n"


def test_appends(box):
    box.write("permits.txt", "Oslo;2024;register\n")
    box.output("KA 17", "Söderberg, J. O'Neil & Co 100 %s")
    box.output("KA-19", "Al-Amin")
    assert box.text("permits.txt").splitlines() == [
        "Oslo;2024;register",
        "KA 17;Söderberg, J. O'Neil & Co 100 %s;open",
        "KA-19;Al-Amin;open",
    ]


def test_register_that_cannot_be_opened(box):
    box.mkdir("permits.txt")
    assert box.output("KA 17", "Ruth Ek") == "failed"
