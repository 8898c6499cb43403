    with open_blog() as conn:
        conn.execute(f"UPDATE posts SET {reaction} = {reaction} + 1 WHERE id = {post_id}")
