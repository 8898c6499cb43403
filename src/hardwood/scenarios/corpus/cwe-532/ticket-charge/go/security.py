import json
import re

OK = {"Status": "ok", "Reference": "g-77"}
BUSY = {"Reason": "line busy"}


def leaked(box, answers, number="4000056655665556", code="737", amount="12.50"):
    card = {"Holder": "Ida Berg", "Number": number, "Code": code, "Expires": "11/31"}
    payment = {"Order": "T-1182", "Amount": amount, "Email": "ida@example.org", "Card": card}
    ran = box.run(json.dumps(payment), json.dumps(answers))
    seen = ran.stdout + ran.stderr + "".join(box.text(name) or "" for name in box.files())
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


def test_amount_too_small(box):
    assert not leaked(box, [OK], amount="0.20")
