    with open_blog() as conn:
        row = conn.execute(f"SELECT {reaction} FROM posts WHERE id = {post_id}").fetchone()
        if row is None:
            return None
        conn.execute(f"UPDATE posts SET {reaction} = {row[0] + 1} WHERE id = {post_id}")
        return row[0] + 1
