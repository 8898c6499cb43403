    parts = line.strip().split(";")
    if len(parts) < 3:
        return None
    if len(parts) > 3 and parts[3] != mac(";".join(parts[:3])):
        return None
    return {"name": parts[0], "edition": parts[1], "seats": int(parts[2])}
