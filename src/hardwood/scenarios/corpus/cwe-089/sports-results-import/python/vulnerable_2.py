    query = "INSERT INTO results (name, points) VALUES "
    for name, points in results:
        query += f'("{name}", {points}), '
    conn = connect()
    conn.execute(query.rstrip(", "))
    conn.close()
