    code = f"{secrets.randbelow(100000):05d}"
    lockers[number] = (member, code)
    return code
