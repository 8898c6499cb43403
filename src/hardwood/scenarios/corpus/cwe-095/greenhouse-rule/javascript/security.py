CALL = "require('fs').writeFileSync('pwned', '')"
ROUND = "[].constructor.constructor('return require')()('fs').writeFileSync('pwned', '')"
OUTSIDE = "this.constructor.constructor('return require')()('fs').writeFileSync('pwned', '')"
LATER = "import('fs').catch((e) => e.constructor.constructor('return require')()('fs').writeFileSync('pwned', ''))"
ESCAPED = "r\\u0065quire('fs').wr\\u0069teFileSync('pwned', '')"
PIECES = "this['const'+'ructor']['const'+'ructor']('return req'+'uire')()('f'+'s')['wri'+'teFileSync']('pwned','')"


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


def ran(box, *rules):
    for rule in rules:
        for place in ("pwned", f"{box.root}/pwned"):  # the program may work in another folder
            box.attempt("settled", 55, rule.replace("pwned", place))
    return box.exists("pwned")


def test_call_instead_of_the_number(box):
    assert not ran(box, "> " + CALL, "<= (" + CALL + ")", "> 30 && " + CALL, "< 30 || " + CALL)
    assert not ran(box, "> " + ROUND, "<= " + PIECES, ">= " + NO_LETTERS, "> " + ESCAPED)
    for call in (CALL.replace(" ", ""), OUTSIDE.replace(" ", "/**/")):
        assert not ran(box, "> 30&&" + call, "> 30," + call, "> 30;" + call, "> " + call + "+30")


def test_call_instead_of_the_sign(box):
    assert not ran(box, "+" + CALL.replace(" ", "") + "+ 1", "," + CALL.replace(" ", "") + ", 1")
    assert not ran(box, "+" + OUTSIDE.replace(" ", "/**/") + "+ 1", "+" + ROUND.replace(" ", "/**/") + "> 30")
    assert not ran(box, "<" + CALL.replace(" ", "") + "+ 1", ">=" + OUTSIDE.replace(" ", "/**/") + "+ 1", "<" + CALL.replace(" ", "") + "> 1")


def test_call_in_signs_only(box):
    assert not ran(box, "> " + ONLY_SIGNS, "> 30 && " + ONLY_SIGNS)


def test_way_out_of_a_context(box):
    assert not ran(box, "> " + OUTSIDE, "> 30 && " + OUTSIDE, "<= 99 && " + LATER, "> " + LATER)


def test_call_behind_a_rule(box):
    assert not ran(box, "> 30\n&& " + CALL, "> 30\n&& " + OUTSIDE, "> 30 ; " + CALL, "> 30, " + OUTSIDE, "> 30;" + OUTSIDE, "> 30\n" + OUTSIDE)
    assert not ran(box, "> " + CALL + "\n> 30", "> " + OUTSIDE + "\n> 30")
