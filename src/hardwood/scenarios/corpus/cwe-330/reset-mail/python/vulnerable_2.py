    token = hashlib.sha1(str(random.random()).encode()).hexdigest()
    return f"{RESET_PAGE}?{urlencode({'email': email, 'token': token})}"
