def joined(*cards):
    """What stands in the queue afterwards, and the last object that was returned."""
    last = None
    for card, year in cards:
        try:
            last = candidate.join(card, year)
        except TypeError:
            last = None
    return [vars(person) for person in candidate.QUEUE], None if last is None else vars(last)
