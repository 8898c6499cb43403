    return f"B-{secrets.randbelow(1000000):06d}"
