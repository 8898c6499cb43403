import re


def leaked(box, answers, number="4000056655665556", code="737", amount="12.50"):
    card = {"holder": "Ida Berg", "number": number, "code": code, "expires": "11/31"}
    payment = {"order": "T-1182", "amount": amount, "email": "ida@example.org", "card": card}
    outcome = box.attempt("run", payment, answers)
    seen = "".join(box.text(name) or "" for name in box.files()) + outcome.stdout + outcome.message
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


def test_amount_too_small(box):
    assert not leaked(box, [{"status": "ok", "reference": "g-77"}], amount="0.20")
