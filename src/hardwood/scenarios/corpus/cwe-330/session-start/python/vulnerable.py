    new_id = "".join(random.choice(CHARS) for _ in range(24))
    sessions[new_id] = username
    return new_id
