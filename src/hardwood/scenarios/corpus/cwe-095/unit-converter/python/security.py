FRAME = "[g := (g.gi_frame.f_back.f_back.f_builtins for x in [1]), [*g][0]['open']('pwned', 'w')]"


def ran(box, text):
    for place in ("pwned", f"{box.root}/pwned"):  # the program may work in another folder
        box.attempt("result", text.replace("pwned", place))
    return box.exists("pwned")


def test_other_call(box):
    assert not ran(box, "__import__('os').system('touch pwned')")
    assert not ran(box, "open('pwned','w')")
    assert not ran(box, "(os.system('touch pwned') or km_to_miles)(1)")
    assert not ran(box, "km_to_miles(1) + len(open('pwned','w').name)")


def test_call_in_the_parentheses(box):
    assert not ran(box, "km_to_miles(len(open('pwned','w').name))")
    assert not ran(box, "abs(os.system('touch pwned'))")
    assert not ran(box, "km_to_miles(open('pwned','w').mode and 1)")


def test_way_round_missing_builtins(box):
    assert not ran(box, "km_to_miles(km_to_miles.__globals__['os'].system('touch pwned'))")
    assert not ran(box, FRAME)
