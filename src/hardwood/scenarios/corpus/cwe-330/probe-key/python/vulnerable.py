    return {"name": name, "bed": bed, "code": random.randbytes(8).hex()}
