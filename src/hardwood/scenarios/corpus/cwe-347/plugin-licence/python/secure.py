    line = line.strip()
    if not line:
        return None
    text, _, code = line.rpartition(";")
    if not hmac.compare_digest(code.encode(), mac(text).encode()):
        raise ValueError("this is no licence of ours")
    name, edition, seats = text.split(";")
    return {"name": name, "edition": edition, "seats": int(seats)}
