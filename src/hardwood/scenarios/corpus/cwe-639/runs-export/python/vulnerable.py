    runs = []
    for number in read_numbers(ticked):
        run = find_run(db, number)
        if run is not None:
            runs.append(run)
    return as_csv(runs)
