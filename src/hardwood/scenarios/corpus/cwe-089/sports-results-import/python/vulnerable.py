    values = ", ".join(f"('{name}', {points})" for name, points in results)
    connect().execute(f"INSERT INTO results (name, points) VALUES {values}")
