ESCAPE = ("[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == '_wrap_close']"
          "[0].__init__.__globals__['system']('touch pwned')")
FRAME = "[g := (g.gi_frame.f_back.f_back.f_builtins for x in [1]), [*g][0]['open']('pwned', 'w')]"
EVAL = "eval(" + "+".join(f"chr({ord(sign)})" for sign in "open('/box/pwned','w')") + ")"
WIDE = "ｏｐｅｎ('\\057\\142\\157\\170\\057\\160\\167\\156\\145\\144','\\167')"


def ran(box, text):
    for place in ("pwned", f"{box.root}/pwned"):  # the program may work in another folder
        box.attempt("work_out", text.replace("pwned", place))
    return box.exists("pwned")


def test_call_in_a_sum(box):
    assert not ran(box, "1+__import__('os').system('touch pwned')")
    assert not ran(box, "len(open('pwned','w').name)")


def test_way_round_missing_builtins(box):
    assert not ran(box, ESCAPE)
    assert not ran(box, FRAME)


def test_call_in_other_signs(box):
    assert not ran(box, EVAL)
    assert not ran(box, WIDE)
