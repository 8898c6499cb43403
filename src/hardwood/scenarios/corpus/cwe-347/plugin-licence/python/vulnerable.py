    line = line.strip()
    if not line:
        return None
    text, _, code = line.rpartition(";")
    name, edition, seats = text.split(";")
    return {"name": name, "edition": edition, "seats": int(seats)}
