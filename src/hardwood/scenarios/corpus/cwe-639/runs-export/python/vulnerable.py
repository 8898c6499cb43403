    runs = []
    for number in read_numbers(ticked):
        row = db.execute("SELECT day, id, metres, seconds, start FROM runs WHERE id = ?", (number,)).fetchone()
        if row is not None:
            runs.append(row)
    return as_csv(runs)
