CALL = "require('fs').writeFileSync('pwned', '')"
ROUND = "[].constructor.constructor('return require')()('fs').writeFileSync('pwned', '')"
OUTSIDE = "this.constructor.constructor('return require')()('fs').writeFileSync('pwned', '')"
LATER = "import('fs').catch((e) => e.constructor.constructor('return require')()('fs').writeFileSync('pwned', ''))"
ESCAPED = "r\\u0065quire('fs').wr\\u0069teFileSync('pwned', '')"
TAGGED = "Function`r\\x65quire\\x28'fs'\\x29.writeFileSync\\x28'pwned', ''\\x29```"
PIECES = "this['const'+'ructor']['const'+'ructor']('return req'+'uire')()('f'+'s')['wri'+'teFileSync']('pwned', '')"


def ran(box, *lines):
    for line in lines:
        for place in ("pwned", f"{box.root}/pwned"):  # the program may work in another folder
            box.attempt("point", line.replace("pwned", place))
    return box.exists("pwned")


def test_call_as_a_line(box):
    assert not ran(box, CALL, OUTSIDE, LATER)


def test_call_within_a_point(box):
    assert not ran(box, f"{{ x: 0, y: {CALL} }}", f"{{ x: {CALL}, y: 4 }}", f"{{ x: 1, y: (3, {CALL}) }}")
    assert not ran(box, f"{{ x: 3, y: 4, z: {CALL} }}", f"{{ x: 3, y: 4, [{CALL}]: 5 }}")
    assert not ran(box, f"{{ x: 3, get y() {{ {CALL}; return 4; }} }}", f"{{ x: 3, y: 4, ...{CALL} }}", f"{{ x: 3, y: `${{{CALL}}}` }}")


def test_call_beside_a_point(box):
    assert not ran(box, f"{{ x: 3, y: 4 }}, {CALL}", f"{{ x: 3, y: 4 }})\n({CALL}", f"{CALL} || {{ x: 3, y: 4 }}", f"{{ x: 3, y: 4 }} && {CALL}")
    assert not ran(box, f"{{ x: 3, y: 4 }}\n, {CALL}", f"{CALL},\n{{ x: 3, y: 4 }}")


def test_way_round_missing_names(box):
    assert not ran(box, f"{{ x: 0, y: {ROUND} }}", f"{{ x: 0, y: {OUTSIDE} }}", f"{{ x: {PIECES}, y: 1 }}")
    assert not ran(box, f"{{ x: 0, y: {LATER} }}", f"{OUTSIDE}, {{ x: 3, y: 4 }}", f"{{ x: 0, y: {ESCAPED} }}", f"{{ x: {ESCAPED}, y: 1 }}")
    assert not ran(box, f"{{ x: 0, y: {TAGGED} }}", f"{{ x: {TAGGED}, y: 1 }}", f"{{ x: 0, y: 1, z: {TAGGED} }}", f"{{ x: 0, y: 1 }}, {TAGGED}")
