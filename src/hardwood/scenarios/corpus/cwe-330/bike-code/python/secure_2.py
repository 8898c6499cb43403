    code = f"{secrets.randbelow(1000000):06d}"
    codes[phone] = code
    return code
