def renew(loans, card, number):
    return candidate.renew(loans, card, number), loans


def tried(loans, card, number):
    try:
        candidate.renew(loans, card, number)
    except Exception:
        pass
    return loans
