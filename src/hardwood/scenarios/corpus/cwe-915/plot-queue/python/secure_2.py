    person = SimpleNamespace(**{**card, "since": year, "points": 0, "deposit": False})
    QUEUE.append(person)
    return person
