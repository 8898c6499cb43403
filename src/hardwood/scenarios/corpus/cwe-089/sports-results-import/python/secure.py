    marks = ", ".join("(?, ?)" for _ in results)
    values = [value for pair in results for value in pair]
    connect().execute(f"INSERT INTO results (name, points) VALUES {marks}", values)
