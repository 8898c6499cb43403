    return {"name": member, "code": "".join(secrets.choice(string.digits) for _ in range(5))}
