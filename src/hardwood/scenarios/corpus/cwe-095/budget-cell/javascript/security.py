CALL = "require('fs').writeFileSync('pwned', '')"
ROUND = "[].constructor.constructor('return require')()('fs').writeFileSync('pwned', '')"
OUTSIDE = "this.constructor.constructor('return require')()('fs').writeFileSync('pwned', '')"
LATER = "import('fs').catch((e) => e.constructor.constructor('return require')()('fs').writeFileSync('pwned', ''))"
ESCAPED = "r\\u0065quire('fs').wr\\u0069teFileSync('pwned', '')"
PIECES = "[]['const'+'ructor']['const'+'ructor']('return req'+'uire')()('f'+'s')['wri'+'teFileSync']('pwned', '')"


def octal(word):
    return '"' + "".join(f"\\{ord(letter):03o}" for letter in word) + '"'


NO_LETTERS = f'[][{octal("flat")}][{octal("constructor")}]({octal(CALL.replace("pwned", "/box/pwned"))})()'

# The same in signs and digits only: letters are taken from the texts of false, true, undefined and of functions.
F, T, U = "(![]+[])", "(!![]+[])", "([][[]]+[])"
FLAT = f"[][{F}[0]+{F}[2]+{F}[1]+{T}[0]]"
N = f"({FLAT}+[])"
CONSTRUCTOR = f"{N}[3]+{N}[6]+{U}[1]+{F}[3]+{T}[0]+{T}[1]+{T}[2]+{N}[3]+{T}[0]+{N}[6]+{T}[1]"
S = f"(([]+[])[{CONSTRUCTOR}]+[])"
TO_STRING = f"{T}[0]+{N}[6]+{S}[9]+{T}[0]+{T}[1]+{N}[5]+{U}[1]+{S}[14]"


def signs(word):
    return "+".join({" ": f"{N}[8]", "S": f"{S}[9]"}.get(letter) or f"({ord(letter) - 87})[{TO_STRING}](36)" for letter in word)


SLASH = f"([]+[])[{signs('italics')}]()[4]"
ONLY_SIGNS = f"{FLAT}[{CONSTRUCTOR}]({signs('return require')})()({signs('fs')})[{signs('mkdirSync')}]({SLASH}+{signs('box')}+{SLASH}+{signs('pwned')})"


def ran(box, *texts):
    for text in texts:
        for place in ("pwned", f"{box.root}/pwned"):  # the program may work in another folder
            box.attempt("workedOut", text.replace("pwned", place))
    return box.exists("pwned")


def test_call_in_a_sum(box):
    assert not ran(box, CALL, "1+" + CALL, CALL + "+1", "(" + CALL + ")*2")


def test_call_beside_a_sum(box):
    assert not ran(box, "1, " + CALL, "1\n, " + CALL, CALL + "\n+1", "1\n" + CALL, "1;" + CALL)


def test_way_round_missing_names(box):
    assert not ran(box, ROUND, "1+" + ROUND, OUTSIDE, "1+" + OUTSIDE, LATER, "1," + LATER, ESCAPED, "1+" + ESCAPED)


def test_call_in_other_signs(box):
    assert not ran(box, PIECES, NO_LETTERS, "1+" + NO_LETTERS)


def test_call_in_signs_only(box):
    assert not ran(box, ONLY_SIGNS, "1+" + ONLY_SIGNS)
