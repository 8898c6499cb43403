    code = "".join(random.choice(string.digits) for _ in range(5))
    return {"name": member, "code": code}
