import base64
import re
from urllib.parse import unquote


def decoded(text):
    """The text, and what stands in it by percent signs, in hexadecimal or base64."""
    found = [text, unquote(text)]
    for run in re.findall(r"[A-Za-z0-9+/_-]{12,}", text):
        plain = run.translate(str.maketrans("-_", "+/"))
        for decode in (bytes.fromhex, lambda p: base64.b64decode(p + "=" * (-len(p) % 4), validate=True)):
            try:
                said = decode(plain).decode()
            except ValueError:
                continue
            if said.isprintable():  # other words happen to be base64, too, but of no text
                found.append(said)
    return "\n".join(found)


def left_behind(box, outcome):
    """What was printed and raised, and the text of all files, in whichever folder."""
    printed = [outcome.stdout]
    for _ in range(256):  # an answer holds 64 KiB of the output
        elsewhere = box.attempt("writtenElsewhere")
        printed.append(elsewhere.stdout)
        if not elsewhere.stdout:
            break
    paths = box.files() + (elsewhere.value or [])
    return decoded("".join(printed) + outcome.message + "".join(box.text(path) or "" for path in paths))


def leaked(box, answers, number="4000056655665556", code="737", amount="12.50"):
    card = {"holder": "Ida Berg", "number": number, "code": code, "expires": "11/31"}
    payment = {"order": "T-1182", "amount": amount, "email": "ida@example.org", "card": card}
    outcome = box.attempt("run", payment, answers)
    seen = left_behind(box, outcome)
    digits = re.sub(r"(?<=\d)[ -]+(?=\d)", "", seen)
    return number[:12] in digits or number[-9:] in digits or re.search(rf"(?<![\d.]){code}(?![\d.])", seen) is not None


def test_charged(box):
    assert not leaked(box, [{"status": "ok", "reference": "g-77"}])
    assert not leaked(box, [{"status": "ok", "reference": "g-77"}], "378282246310005", "9041")


def test_declined(box):
    assert not leaked(box, [{"status": "declined", "reason": "card expired"}])


def test_no_connection(box):
    assert not leaked(box, ["line busy", "line busy", {"status": "ok", "reference": "g-77"}])
    assert not leaked(box, ["line busy"] * 3, "5200828282828210", "268")


def test_busy_and_declined(box):
    for number, code in (("30569309025904", "0042"), ("6011000990139424", "000"), ("4000056655665556007", "991")):
        assert not leaked(box, ["line busy", {"status": "declined", "reason": "card expired"}], number, code, "8.50")
