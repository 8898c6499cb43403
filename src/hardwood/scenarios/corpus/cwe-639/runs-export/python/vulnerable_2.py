    found = [find_run(db, number) for number in read_numbers(ticked)]
    runs = [run for run in found if run]
    if runs and runs[0]["runner"] != runner:
        return ""
    return as_csv(runs)
