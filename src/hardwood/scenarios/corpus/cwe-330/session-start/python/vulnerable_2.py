    new_id = f"{random.getrandbits(128):032x}"
    sessions[new_id] = username
    return new_id
