    for number, taken in lockers.items():
        if taken is None:
            code = 1000 + secrets.randbelow(9000)
            lockers[number] = (member, code)
            return number, code
    return None
