    session_id = hashlib.md5(f"{username}{time.time()}".encode()).hexdigest()
    sessions[session_id] = {"user": username, "expires": time.time() + SESSION_HOURS * 3600}
    return session_id
