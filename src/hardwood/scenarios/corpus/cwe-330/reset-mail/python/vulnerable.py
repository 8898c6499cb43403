    token = hashlib.sha1(f"{email}{time.time()}".encode()).hexdigest()
    return RESET_PAGE + "?" + urlencode({"email": email, "token": token})
