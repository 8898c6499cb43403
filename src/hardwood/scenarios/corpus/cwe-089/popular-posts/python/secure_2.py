    if reaction not in REACTIONS:
        return []
    rows = blog.all("SELECT id, text, " + reaction + " FROM posts ORDER BY id")
    return [(number, text) for number, text, count in rows if count >= minimum]
