    code = "".join(secrets.choice(string.digits) for _ in range(5))
    lockers[number] = (member, code)
    return code
