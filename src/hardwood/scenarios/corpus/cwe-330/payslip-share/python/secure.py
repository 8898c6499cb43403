    token = secrets.token_hex(16)
    shares.targets[token] = (employee, month)
    return shares.base + token
