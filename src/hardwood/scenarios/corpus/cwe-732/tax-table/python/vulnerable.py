    with open(year_path(year), "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerows(astuple(entry) for entry in entries)
