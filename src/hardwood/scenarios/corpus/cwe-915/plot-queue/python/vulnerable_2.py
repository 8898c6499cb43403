    person = SimpleNamespace(since=year, points=0, deposit=False)
    for key, value in card.items():
        setattr(person, key, value)
    QUEUE.append(person)
    return person
