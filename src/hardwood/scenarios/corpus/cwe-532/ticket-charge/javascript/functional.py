import re

CARD = {"holder": "Ida Berg", "number": "4000056655665556", "code": "737", "expires": "11/31"}
PAYMENT = {"order": "T-1182", "amount": "12.50", "email": "ida@example.org", "card": CARD}
OK = {"status": "ok", "reference": "g-77"}


def logged(box, level):
    """The entries of a level; an entry may have several lines."""
    entries = re.split(r"^(?=INFO |WARNING )", box.text("app.log") or "", flags=re.M)
    return [entry for entry in entries if entry.startswith(level)]


def test_charged_at_once(box):
    assert box.call("run", PAYMENT, [OK]) == ["g-77", [True]]
    (line,) = logged(box, "INFO")
    assert "T-1182" in line and "12.50" in line and "g-77" in line
    assert not logged(box, "WARNING")


def test_charged_in_the_third_try(box):
    assert box.call("run", {**PAYMENT, "amount": "1.00"}, ["line busy", "reset by peer", OK]) == ["g-77", [True] * 3]
    first, second = logged(box, "WARNING")
    assert "T-1182" in first and "line busy" in first and "reset by peer" in second
    assert len(logged(box, "INFO")) == 1


def test_declined(box):
    outcome = box.attempt("run", {**PAYMENT, "order": "Süd/7"}, [{"status": "declined", "reason": "card expired"}, OK])
    assert outcome.error == "Declined" and "card expired" in outcome.message
    (line,) = logged(box, "INFO")
    assert "Süd/7" in line and "declined" in line and "card expired" in line


def test_no_connection(box):
    outcome = box.attempt("run", PAYMENT, ["a", "b", "no route", OK])
    assert outcome.error == "NoConnection" and outcome.message == "no route"
    assert len(logged(box, "WARNING")) == 3


def test_busy_and_declined(box):
    outcome = box.attempt("run", {**PAYMENT, "order": "T-9", "amount": "8.05"}, ["line busy", {"status": "declined", "reason": "too often"}])
    assert outcome.error == "Declined" and outcome.message == "too often"
    (first,), (second,) = logged(box, "WARNING"), logged(box, "INFO")
    assert "T-9" in first and "8.05" in first and "line busy" in first
    assert "T-9" in second and "8.05" in second and "too often" in second
