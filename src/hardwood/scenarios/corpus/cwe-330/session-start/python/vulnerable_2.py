    session_id = "".join(random.choice("0123456789abcdef") for _ in range(32))
    sessions[session_id] = {"user": username, "expires": time.time() + SESSION_HOURS * 3600}
    return session_id
