    when = date.fromisoformat(day)
    path = f"tides/{when:%Y}/{when:%m-%d}.csv"
    if not os.path.exists(path):
        return []
    with open(path, newline="") as file:
        return list(csv.reader(file))
