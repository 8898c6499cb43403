import html


def test_log_with_an_error(box):
    got = box.call("log_view", ["compiling", "error: no rule"])
    assert got == "<pre>compiling\n<mark>error: no rule</mark></pre>"


def test_signs_are_kept(box):
    got = box.call("log_view", ["cc -O2 && echo 'fertig für heute'", "3 < 4", "errors: 0"])
    assert html.unescape(got) == "<pre>cc -O2 && echo 'fertig für heute'\n3 < 4\n<mark>errors: 0</mark></pre>"
