    conn = open_blog()
    conn.execute(f"UPDATE posts SET {reaction} = {reaction} + 1 WHERE id = ?", (post_id,))
    row = conn.execute(f"SELECT {reaction} FROM posts WHERE id = ?", (post_id,)).fetchone()
    return row[0] if row else None
