    year, month, number = day.split("-")
    if not (year.isdigit() and month.isdigit() and number.isdigit()):
        return []
    path = os.path.join("tides", year, f"{month}-{number}.csv")
    if not os.path.isfile(path):
        return []
    with open(path) as file:
        return [row for row in csv.reader(file)]
