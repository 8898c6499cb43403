    code = "".join(secrets.choice(DIGITS) for _ in range(6))
    return f"Your code is {code}."
