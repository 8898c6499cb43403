    if reaction not in REACTIONS:
        raise ValueError("unknown reaction: " + reaction)
    open_blog().execute(f"UPDATE posts SET {reaction} = {reaction} + 1 WHERE id = ?", (post_id,))
