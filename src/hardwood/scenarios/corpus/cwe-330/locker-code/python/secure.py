    locker["member"] = member
    locker["digits"] = "".join(secrets.choice(string.digits) for _ in range(5))
    return locker
