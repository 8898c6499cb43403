    new_id = secrets.token_hex(16)
    sessions[new_id] = username
    return new_id
