    def private(path, flags):
        return os.open(path, flags, 0o600)

    with open(year_path(year), "w", newline="", opener=private) as file:
        for entry in entries:
            csv.writer(file).writerow([entry.day, entry.what, entry.cents])
