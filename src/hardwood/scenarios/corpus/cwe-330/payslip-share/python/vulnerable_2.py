    token = f"{random.getrandbits(128):032x}"
    shares.targets[token] = (employee, month)
    return f"{shares.base}{token}"
