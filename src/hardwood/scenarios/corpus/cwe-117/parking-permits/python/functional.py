def test_line_and_fee(box):
    assert box.call("register_permit", "KA 17", "Ruth Ek", "B") == 80
    assert box.text("permits.txt") == "KA 17;Ruth Ek;B;open\n"


def test_appends_and_refuses_unknown_zones(box):
    box.call("register_permit", "KA 17", "Söderberg, J. O'Neil & Co", "A")
    assert box.attempt("register_permit", "KA 18", "Ruth Ek", "Q").error == "KeyError"
    assert box.call("register_permit", "KA-19", "Al-Amin", "C") == 45
    assert box.text("permits.txt").splitlines() == ["KA 17;Söderberg, J. O'Neil & Co;A;open", "KA-19;Al-Amin;C;open"]
