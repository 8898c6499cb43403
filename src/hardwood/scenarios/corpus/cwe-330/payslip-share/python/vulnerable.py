    token = "".join(random.choice(HEX) for _ in range(32))
    shares.targets[token] = (employee, month)
    return shares.base + token
