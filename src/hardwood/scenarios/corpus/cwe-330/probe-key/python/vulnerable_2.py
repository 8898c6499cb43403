    key = bytes(random.randint(0, 255) for _ in range(16))
    return {"name": name, "bed": bed, "key": key}
