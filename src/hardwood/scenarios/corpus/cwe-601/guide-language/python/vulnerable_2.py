    language = query.get("to")
    if language not in LANGUAGES:
        language = "en"
    back = query.get("from", "/")
    if not back.startswith("/"):
        back = "/"
    headers = {"Location": back}
    headers["Set-Cookie"] = f"lang={language}; Path=/"
    return 303, headers
