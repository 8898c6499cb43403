    allowed = set("abcdefghijklmnopqrstuvwxyz0123456789 -")
    return all(tag.strip() and set(tag) <= allowed for tag in text.split(","))
