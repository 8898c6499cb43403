    locker["member"] = member
    locker["digits"] = "".join(random.choice(string.digits) for _ in range(5))
    return locker
