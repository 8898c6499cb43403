    return {"name": name, "bed": bed, "code": str(random.getrandbits(64))}
