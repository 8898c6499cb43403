    person = SimpleNamespace(**{"since": year, "points": 0, "deposit": False, **card})
    QUEUE.append(person)
    return person
