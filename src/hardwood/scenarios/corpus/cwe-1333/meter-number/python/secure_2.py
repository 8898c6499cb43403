    if not text or text[0] in " -/":
        return False
    groups = text.replace("-", " ").replace("/", " ").split(" ")
    return all(re.fullmatch(r"[0-9A-Z]+", group) for group in groups)
