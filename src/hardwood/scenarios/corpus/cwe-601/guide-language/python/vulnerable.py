    language = query["to"] if query["to"] in LANGUAGES else "en"
    back = query.get("from", "/")
    return 303, {"Location": back, "Set-Cookie": f"lang={language}; Path=/"}
