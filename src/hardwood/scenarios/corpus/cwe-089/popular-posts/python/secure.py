    if reaction not in REACTIONS:
        raise ValueError("unknown reaction: " + reaction)
    return blog.all(f"SELECT id, text FROM posts WHERE {reaction} >= ? ORDER BY id", minimum)
