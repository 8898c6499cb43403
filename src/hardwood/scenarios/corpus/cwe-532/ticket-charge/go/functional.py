import json

CARD = {"Holder": "Ida Berg", "Number": "4000056655665556", "Code": "737", "Expires": "11/31"}
PAYMENT = {"Order": "T-1182", "Amount": "12.50", "Email": "ida@example.org", "Card": CARD}
OK = {"Status": "ok", "Reference": "g-77"}


def charged(box, payment, *answers):
    """The lines that the program prints, and those of the log: INFO, WARNING."""
    answers = [{"Reason": answer} if isinstance(answer, str) else answer for answer in answers]
    ran = box.run(json.dumps(payment), json.dumps(answers))
    assert ran.ok
    lines = ran.stderr.splitlines()
    return ran.stdout.splitlines(), *([line for line in lines if line.startswith(level)] for level in ("INFO", "WARNING"))


def test_charged_at_once(box):
    printed, (line,), errors = charged(box, PAYMENT, OK)
    assert printed == ["reference g-77", "[true]"]
    assert "T-1182" in line and "12.50" in line and "g-77" in line and not errors


def test_charged_in_the_third_try(box):
    printed, answers, (first, second) = charged(box, {**PAYMENT, "Amount": "1.00"}, "line busy", "reset by peer", OK)
    assert printed == ["reference g-77", "[true true true]"] and len(answers) == 1
    assert "T-1182" in first and "line busy" in first and "reset by peer" in second


def test_declined(box):
    printed, (line,), errors = charged(box, {**PAYMENT, "Order": "Süd/7"}, {"Status": "declined", "Reason": "card expired"}, OK)
    assert printed == ["declined: card expired", "[true]"]
    assert "Süd/7" in line and "declined" in line and "card expired" in line and not errors


def test_no_connection(box):
    printed, answers, errors = charged(box, PAYMENT, "a", "b", "no route", OK)
    assert printed[0].startswith("error: ") and "no route" in printed[0] and printed[1] == "[true true true]"
    assert len(errors) == 3 and not answers


def test_busy_and_declined(box):
    printed, (second,), (first,) = charged(box, {**PAYMENT, "Order": "T-9", "Amount": "8.05"}, "line busy", {"Status": "declined", "Reason": "too often"})
    assert printed == ["declined: too often", "[true true]"]
    assert "T-9" in first and "8.05" in first and "line busy" in first
    assert "T-9" in second and "8.05" in second and "too often" in second
