    for number, taken in lockers.items():
        if taken is None:
            code = random.randint(1000, 9999)
            lockers[number] = (member, code)
            return number, code
    return None
