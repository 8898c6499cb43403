    return {"name": name, "bed": bed, "key": random.randbytes(16)}
