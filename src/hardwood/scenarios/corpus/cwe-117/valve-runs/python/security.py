def lines(box):
    return (box.text("f/valves.log") or "").replace("\r", "\n").split("\n")


def test_remark_adds_no_run(box):
    box.mkdir("f")
    box.attempt("log_run", "f", 3, 15, "wet\nvalve 8 open 600 min")
    assert "valve 8 open 600 min" not in lines(box)


def test_remark_with_carriage_return_adds_no_run(box):
    box.mkdir("f")
    box.attempt("log_run", "f", 3, 15, "wet\rvalve 9 open 45 min\rok")
    assert "valve 9 open 45 min" not in lines(box)


def test_remark_with_crlf_adds_no_run(box):
    box.mkdir("f")
    box.attempt("log_run", "f", 3, 15, "\r\nvalve 9 open 45 min\r\nok")
    assert "valve 9 open 45 min" not in lines(box)
