    code = f"{random.randint(0, 999999):06d}"
    codes[phone] = code
    return code
