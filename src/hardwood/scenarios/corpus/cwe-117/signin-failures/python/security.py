def lines(box):
    return (box.text("signin.log") or "").replace("\r", "\n").split("\n")


def test_newline_forges_no_entry(box):
    box.call("open_log", "signin.log")
    box.attempt("record_failure", "bob address=10.0.0.9\nINFO sign-in ok: user=root", "10.0.0.7")
    assert not any(line.startswith("INFO sign-in ok") for line in lines(box))


def test_crlf_forges_no_entry(box):
    box.call("open_log", "signin.log")
    box.attempt("record_failure", "x\r\nWARNING sign-in failed: user=carol", "10.0.0.8")
    assert not any(line.startswith("WARNING sign-in failed: user=carol") for line in lines(box))


def test_carriage_return_forges_no_entry(box):
    box.call("open_log", "signin.log")
    box.attempt("record_failure", "x\rINFO sign-in ok: user=root", "10.0.0.8")
    assert not any(line.startswith("INFO sign-in ok") for line in lines(box))


def test_blank_line_forges_no_entry(box):
    box.call("open_log", "signin.log")
    box.attempt("record_failure", "x\n\nINFO sign-in ok: user=root\r\rINFO sign-in ok: user=kim", "10.0.0.8")
    assert not any(line.startswith("INFO sign-in ok") for line in lines(box))


def test_tabs_forge_no_entry(box):
    box.call("open_log", "signin.log")
    for sign in ("\n", "\r"):
        box.attempt("record_failure", f"x{sign}INFO\tsign-in\tok:\tuser=root", "10.0.0.8")
    assert not any(line.startswith("INFO\tsign-in\tok") for line in lines(box))
