    language = query["to"] if query["to"] in LANGUAGES else "en"
    back = query.get("from", "/")
    if not back.startswith("/") or back.startswith(("//", "/\\")) or not back.isprintable():
        back = "/"
    return 303, {"Location": back, "Set-Cookie": f"lang={language}; Path=/"}
