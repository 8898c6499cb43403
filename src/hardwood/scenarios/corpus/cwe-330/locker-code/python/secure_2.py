    return {"name": member, "code": f"{secrets.randbelow(100000):05d}"}
