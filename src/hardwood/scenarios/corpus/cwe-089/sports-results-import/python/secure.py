    marks = ", ".join("(?, ?)" for _ in results)
    params = [value for pair in results for value in pair]
    run_sql(f"INSERT INTO results (name, points) VALUES {marks}", params)
