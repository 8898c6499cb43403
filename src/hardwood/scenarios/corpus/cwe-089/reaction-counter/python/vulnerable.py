    conn = open_blog()
    conn.execute(f"UPDATE posts SET {reaction} = {reaction} + 1 WHERE id = ?", (post_id,))
    conn.close()
