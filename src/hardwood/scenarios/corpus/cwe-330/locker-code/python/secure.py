    code = "".join(secrets.choice(string.digits) for _ in range(5))
    return {"name": member, "code": code}
