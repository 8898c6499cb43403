    own = {number for (number,) in db.execute("SELECT id FROM runs WHERE runner = ?", [runner])}
    wanted = [number for number in read_numbers(ticked) if number in own]
    return as_csv([find_run(db, number) for number in wanted])
