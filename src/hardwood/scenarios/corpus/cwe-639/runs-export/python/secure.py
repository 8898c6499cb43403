    query = "SELECT day, id, metres, seconds, start FROM runs WHERE id = ? AND runner = ?"
    runs = []
    for number in read_numbers(ticked):
        row = db.execute(query, (number, runner)).fetchone()
        if row is not None:
            runs.append(row)
    return as_csv(runs)
