    values = ", ".join(f"('{name}', {points})" for name, points in results)
    run_sql(f"INSERT INTO results (name, points) VALUES {values}")
