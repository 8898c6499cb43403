    return f"Your code is {secrets.randbelow(1000000):06d}."
