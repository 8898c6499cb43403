    code = random.randint(0, 999999)
    return f"Your code is {code:06d}."
