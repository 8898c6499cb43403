from dataclasses import asdict


def entered(values, posted):
    card = candidate.Card(**values)
    names = candidate.enter_form(card, posted)
    return names, asdict(card)


def kept(values, posted):
    card = candidate.Card(**values)
    try:
        candidate.enter_form(card, posted)
    except Exception:
        pass
    return asdict(card)
