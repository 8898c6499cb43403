    code = f"{random.randint(0, 99999):05d}"
    lockers[number] = (member, code)
    return code
