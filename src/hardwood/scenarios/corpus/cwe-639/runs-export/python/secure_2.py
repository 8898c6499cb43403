    wanted = read_numbers(ticked)
    found = db.execute("SELECT day, id, metres, seconds, start FROM runs WHERE runner = ?", [runner])
    return as_csv([run for run in found if run[1] in wanted])
