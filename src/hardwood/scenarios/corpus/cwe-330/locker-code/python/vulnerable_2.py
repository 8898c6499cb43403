    locker["member"] = member
    locker["digits"] = f"{random.randint(0, 99999):05d}"
    return locker
