    rows = db.execute("SELECT id, town, rooms, rent, floor, about FROM flats ORDER BY rent, id").fetchall()
    place = {"town": 1, "rooms": 2, "rent": 3, "floor": 4}
    signs = {
        "=": lambda a, b: a == b,
        "<": lambda a, b: a < b,
        ">": lambda a, b: a > b,
        "<=": lambda a, b: a <= b,
        ">=": lambda a, b: a >= b,
    }
    for word in line.split():
        match = CONDITION.fullmatch(word)
        if match is None:
            rows = [row for row in rows if word.lower() in row[5].lower()]
            continue
        column, sign, value = match.groups()
        wanted = value if column == "town" else float(value)
        rows = [row for row in rows if signs[sign](row[place[column]], wanted)]
    return [row[:4] for row in rows]
