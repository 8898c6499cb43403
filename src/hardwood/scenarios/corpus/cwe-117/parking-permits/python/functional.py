def test_line(box):
    box.call("add_permit", "KA 17", "Ruth Ek")
    assert box.text("permits.txt") == "KA 17;Ruth Ek;open\n"


def test_appends(box):
    box.write("permits.txt", "Oslo;2024;register\n")
    box.call("add_permit", "KA 17", "Söderberg, J. O'Neil & Co")
    box.call("add_permit", "KA-19", "Al-Amin")
    assert box.text("permits.txt").splitlines()[1:] == ["KA 17;Söderberg, J. O'Neil & Co;open", "KA-19;Al-Amin;open"]
