    new_id = "".join(random.choice(CHARS) for _ in range(20))
    sessions[new_id] = username
    return new_id
