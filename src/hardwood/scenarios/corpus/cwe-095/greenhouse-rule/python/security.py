ESCAPE = ("[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == '_wrap_close']"
          "[0].__init__.__globals__['system']('touch pwned')")
FRAME = "[g := (g.gi_frame.f_back.f_back.f_builtins for x in [1]), [*g][0]['open']('pwned', 'w')]"
EVAL = "eval(" + "+".join(f"chr({ord(sign)})" for sign in "open('/box/pwned','w')") + ")"


def ran(box, rule):
    for place in ("pwned", f"{box.root}/pwned"):  # the program may work in another folder
        box.attempt("is_true", 55, rule.replace("pwned", place))
    return box.exists("pwned")


def test_call_instead_of_the_number(box):
    assert not ran(box, "> __import__('os').system('>pwned')")
    assert not ran(box, "<= len(open('pwned','w').name)")
    assert not ran(box, "> 30 and open('pwned','w').name")
    assert not ran(box, f"> {EVAL}")


def test_call_instead_of_the_sign(box):
    assert not ran(box, "+open('pwned','w').close() 1")
    assert not ran(box, "-len(open('pwned','w').name)- 1")


def test_way_round_missing_builtins(box):
    assert not ran(box, "> 30 and " + ESCAPE)
    assert not ran(box, "> 30 and " + FRAME)
