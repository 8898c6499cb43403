    language = query["to"]
    if language not in LANGUAGES:
        language = LANGUAGES[0]
    parts = urlsplit(query.get("from", "/"))
    location = "/" + parts.path.lstrip("/\\")
    if parts.query:
        location += "?" + parts.query
    return (303, {"Location": location, "Set-Cookie": f"lang={language}; Path=/"})
