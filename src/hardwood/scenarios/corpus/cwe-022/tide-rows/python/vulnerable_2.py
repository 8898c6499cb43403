    year, month, number = day.split("-")
    path = os.path.join("tides", year, f"{month}-{number}.csv")
    if not os.path.isfile(path):
        return []
    with open(path) as file:
        return [row for row in csv.reader(file)]
