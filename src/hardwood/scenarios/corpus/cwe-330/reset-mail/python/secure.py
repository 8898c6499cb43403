    token = secrets.token_hex(20)
    return RESET_PAGE + "?" + urlencode({"email": email, "token": token})
