CALL = "require('fs').writeFileSync('pwned', '')"
ROUND = "[].constructor.constructor('return require')()('fs').writeFileSync('pwned', '')"
OUTSIDE = "this.constructor.constructor('return require')()('fs').writeFileSync('pwned', '')"
LATER = "import('fs').catch((e) => e.constructor.constructor('return require')()('fs').writeFileSync('pwned', ''))"
GIVEN = "kmToMiles.constructor('return require')()('fs').writeFileSync('pwned', '')"
ESCAPED = "r\\u0065quire('fs').wr\\u0069teFileSync('pwned', '')"
PIECES = "kmToMiles['const'+'ructor']('return req'+'uire')()('f'+'s')['wri'+'teFileSync']('pwned', '')"
TAGGED = "Function`require\\x28'fs'\\x29.writeFileSync\\x28'pwned', ''\\x29```"


def word(text):
    """A text without quotes: only word signs, dots and parentheses."""
    return "String()" + "".join(f".concat(String.fromCharCode({ord(sign)}))" for sign in text)


WORDS = f"require({word('fs')}).mkdirSync({word('/box/pwned')})"


def ran(box, *texts):
    for text in texts:
        for place in ("pwned", f"{box.root}/pwned"):  # the program may work in another folder
            box.attempt("settled", text.replace("pwned", place))
    return box.exists("pwned")


def test_other_call(box):
    assert not ran(box, CALL, "eval(`" + CALL + "`)", "Function(`" + CALL + "`)()", f"({CALL}, kmToMiles)(1)", f"(() => {CALL})(1)", TAGGED, TAGGED + "(1)")


def test_call_in_the_parentheses(box):
    assert not ran(box, f"kmToMiles({CALL})", f"kmToMiles(1, {CALL})", f"celsiusToKelvin(1 + {CALL})", f"kmToMiles(`${{{CALL}}}`)")


def test_call_beside_a_conversion(box):
    assert not ran(box, f"kmToMiles(1), {CALL}", f"kmToMiles(1) + {CALL}", f"kmToMiles(1)\n, {CALL}", f"kmToMiles(1); {CALL}", f"kmToMiles(1)\n{CALL}")
    assert not ran(box, f"{CALL}, kmToMiles(1)", f"{CALL},\nkmToMiles(1)", f"kmToMiles[{CALL}](1)")


def test_way_round_missing_names(box):
    assert not ran(box, GIVEN, f"kmToMiles({GIVEN})", f"kmToMiles({ROUND})", f"kmToMiles({OUTSIDE})", f"kmToMiles({PIECES})", f"kmToMiles({LATER})")
    assert not ran(box, ESCAPED, f"kmToMiles({ESCAPED})", WORDS, f"kmToMiles({WORDS})")
