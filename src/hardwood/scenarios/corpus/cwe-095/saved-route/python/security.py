ESCAPE = ("[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == '_wrap_close']"
          "[0].__init__.__globals__['system']('touch pwned')")
FRAME = "[g := (g.gi_frame.f_back.f_back.f_builtins for x in [1]), [*g][0]['open']('pwned', 'w')]"
WIDE = "ｏｐｅｎ('\\057\\142\\157\\170\\057\\160\\167\\156\\145\\144','\\167')"


def ran(box, line):
    for place in ("pwned", f"{box.root}/pwned"):  # the program may work in another folder
        box.attempt("line_to_point", line.replace("pwned", place))
    return box.exists("pwned")


def test_call_as_a_line(box):
    assert not ran(box, "__import__('os').system('touch pwned')")


def test_call_within_a_tuple(box):
    assert not ran(box, "(0, len(open('pwned', 'w').name))")
    assert not ran(box, "(open('pwned','w').close(), 4)")
    assert not ran(box, "(0, 0) + (open('pwned','w').close(),)")
    assert not ran(box, "(0, __import__('os').system('touch pwned') + 0)")
    assert not ran(box, f"(0, {WIDE})")


def test_way_round_missing_builtins(box):
    assert not ran(box, f"(0, {ESCAPE})")
    assert not ran(box, FRAME)
