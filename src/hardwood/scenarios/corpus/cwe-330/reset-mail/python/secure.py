    c = secrets.token_hex(16)
    return RESET_PAGE + "?" + urlencode({"email": email, "c": c})
