    year, month_day = day.split("-", 1)
    path = f"tides/{year}/{month_day}.csv"
    if not os.path.exists(path):
        return []
    with open(path, newline="") as file:
        return list(csv.reader(file))
