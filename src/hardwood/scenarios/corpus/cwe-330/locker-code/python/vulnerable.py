    return {"name": member, "code": "".join(random.choice(string.digits) for _ in range(5))}
