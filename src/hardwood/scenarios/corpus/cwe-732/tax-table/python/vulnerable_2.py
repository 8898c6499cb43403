    path = year_path(year)
    rows = []
    for entry in entries:
        rows.append([entry.day, entry.what, entry.cents])
    with open(path, "w", newline="") as file:
        csv.writer(file).writerows(rows)
    os.chmod(path, 0o644)
