def lines(box, *told):
    for text in told:
        box.attempt("report", "Jo", "slide", text)
    return (box.text("book.txt") or "").replace("\r", "\n").split("\n")


FORGED = "[Al] chlorine 0.50 mg/l"


def test_second_line(box):
    assert FORGED not in lines(box, f"cut\n{FORGED}", f"cut\n{FORGED}\nend")


def test_carriage_return(box):
    assert FORGED not in lines(box, f"cut\r{FORGED}\rend", f"cut\r{FORGED}")


def test_both(box):
    assert FORGED not in lines(box, f"cut\r\n{FORGED}\r\nend", f"cut\n\r{FORGED}\n\r")


def test_blank_line(box):
    assert FORGED not in lines(box, f"cut\n\n{FORGED}\n\n", f"\n{FORGED}\n", f"cut\r\r{FORGED}\r\r")
