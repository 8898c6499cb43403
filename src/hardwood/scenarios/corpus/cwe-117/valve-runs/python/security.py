def lines(box):
    return (box.text("f/valves.log") or "").replace("\r", "\n").split("\n")


def test_remark_adds_no_run(box):
    box.mkdir("f")
    box.attempt("log_run", "f", 3, 15, "wet\nvalve 8 open 600 min - ok")
    assert "valve 8 open 600 min - ok" not in lines(box)


def test_remark_with_carriage_return_adds_no_run(box):
    box.mkdir("f")
    box.attempt("log_run", "f", 3, 15, "wet\rvalve 9 open 45 min - ok\rthen dry")
    assert "valve 9 open 45 min - ok" not in lines(box)


def test_remark_with_crlf_adds_no_frost(box):
    box.mkdir("f")
    box.attempt("log_run", "f", 3, 15, "cold\r\nfrost -9 degrees\r\nok")
    assert "frost -9 degrees" not in lines(box)


def test_remark_with_blank_line_adds_no_run(box):
    box.mkdir("f")
    box.attempt("log_run", "f", 3, 15, "wet\n\nvalve 8 open 600 min - ok\n\r\rfrost -9 degrees")
    assert not {"valve 8 open 600 min - ok", "frost -9 degrees"} & set(lines(box))
