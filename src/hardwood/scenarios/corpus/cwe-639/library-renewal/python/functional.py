def loans(**changes):
    return {501: {"card": "M-12", "title": "Momo", "due": "2024-05-02", "renewals": 0, **changes}, 502: {"card": "M-3", "title": "Köln", "due": "2024-12-20", "renewals": 1}}


def test_first_time(box):
    assert box.call("renew", loans(), "M-12", 501) == ("2024-05-23", loans(due="2024-05-23", renewals=1))


def test_second_time_over_new_year(box):
    day, after = box.call("renew", loans(), "M-3", 502)
    assert day == "2025-01-10" and after[502] == {"card": "M-3", "title": "Köln", "due": "2025-01-10", "renewals": 2} and after[501] == loans()[501]


def test_too_often(box):
    assert box.call("renew", loans(renewals=2), "M-12", 501) == (None, loans(renewals=2))
    assert box.call("renew", loans(renewals=3), "M-12", 501) == (None, loans(renewals=3))


def test_no_loan(box):
    assert box.call("renew", loans(), "M-12", 503) == (None, loans())
    assert box.call("renew", {}, "M-12", 501) == (None, {})
