import base64
import json
import re
from urllib.parse import unquote

OK = {"Status": "ok", "Reference": "g-77"}
BUSY = {"Reason": "line busy"}


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


def left_behind(box, ran):
    """What was printed, and the text of all files, in whichever folder."""
    paths = box.files() + box.run("elsewhere").stdout.splitlines()
    return decoded(ran.stdout + ran.stderr + "".join(box.text(path) or "" for path in paths))


def leaked(box, answers, number="4000056655665556", code="737", amount="12.50"):
    card = {"Holder": "Ida Berg", "Number": number, "Code": code, "Expires": "11/31"}
    payment = {"Order": "T-1182", "Amount": amount, "Email": "ida@example.org", "Card": card}
    ran = box.run(json.dumps(payment), json.dumps(answers))
    seen = left_behind(box, ran)
    digits = re.sub(r"(?<=\d)[ -]+(?=\d)", "", seen)
    return number[:12] in digits or number[-9:] in digits or re.search(rf"(?<![\d.]){code}(?![\d.])", seen) is not None


def test_charged(box):
    assert not leaked(box, [OK])
    assert not leaked(box, [OK], "378282246310005", "9041")


def test_declined(box):
    assert not leaked(box, [{"Status": "declined", "Reason": "card expired"}])


def test_no_connection(box):
    assert not leaked(box, [BUSY, BUSY, OK])
    assert not leaked(box, [BUSY] * 3, "5200828282828210", "268")


def test_busy_and_declined(box):
    for number, code in (("30569309025904", "0042"), ("6011000990139424", "000"), ("4000056655665556007", "991")):
        assert not leaked(box, [BUSY, {"Status": "declined", "Reason": "card expired"}], number, code, "8.50")
