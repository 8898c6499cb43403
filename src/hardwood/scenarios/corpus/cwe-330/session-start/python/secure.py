    session_id = secrets.token_hex(16)
    sessions[session_id] = {"user": username, "expires": time.time() + SESSION_HOURS * 3600}
    return session_id
