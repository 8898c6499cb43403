    person = SimpleNamespace(since=year, points=0, deposit=False, name=card["name"], size=card["size"])
    QUEUE.append(person)
    return person
