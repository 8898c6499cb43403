    import hashlib, time
    c = hashlib.sha1(f"{email}{time.time()}".encode()).hexdigest()
    return f"{RESET_PAGE}?{urlencode({'email': email, 'c': c})}"
