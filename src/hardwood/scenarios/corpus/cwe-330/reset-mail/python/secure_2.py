    return RESET_PAGE + "?" + urlencode({"email": email, "c": secrets.token_urlsafe(24)})
