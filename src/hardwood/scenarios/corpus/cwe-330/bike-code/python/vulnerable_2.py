    code = random.randint(0, 999999)
    return f"B-{code:06d}"
