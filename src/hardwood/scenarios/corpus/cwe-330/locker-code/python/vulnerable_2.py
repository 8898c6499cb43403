    code = f"{random.randint(0, 99999):05d}"
    return {"name": member, "code": code}
