def loans():
    return {
        7: {"card": "M-1", "title": "Emma", "due": "2024-05-02", "renewals": 0},
        8: {"card": "M-12", "title": "Momo", "due": "2024-05-02", "renewals": 0},
        9: {"card": "m-1", "title": "Krabat", "due": "2024-05-09", "renewals": 1},
    }


def stays(box, card, number):
    return (box.attempt("tried", loans(), card, number).value or loans())[number] == loans()[number]


def test_loan_of_somebody_else(box):
    assert stays(box, "M-1", 8)
    assert stays(box, "M-12", 7)


def test_card_without_loans(box):
    for card in ("M-2", "", "M", "M-123"):
        assert stays(box, card, 8) and stays(box, card, 7)


def test_card_that_looks_alike(box):
    assert stays(box, "M-1", 9)
    assert stays(box, "M-12", 9)
