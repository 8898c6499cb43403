    codes = {}
    rows = []
    for row in read_rows(people):
        person = (row["name"], row["born"])
        if person not in codes:
            codes[person] = f"P{len(codes) + 1:03}"
        age = year - int(row["born"][:4])
        rows.append([codes[person], age, row["value"]])
    rows.sort(key=lambda row: row[0])
    with open(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        write_rows(file, KEY_HEAD, [[code, name, born] for (name, born), code in codes.items()])
    with open(data, "w", encoding="utf-8") as file:
        write_rows(file, DATA_HEAD, rows)
    return len(codes)
