    codes = {}
    key_rows = []
    for row in read_rows(people):
        person = row["name"] + "|" + row["born"]
        if person not in codes:
            code = "P%03d" % (len(codes) + 1)
            codes[person] = code
            key_rows.append([code, row["name"], row["born"]])
    data_rows = []
    for code, name, born in key_rows:
        age = year - int(born[0:4])
        for row in read_rows(people):
            if row["name"] == name and row["born"] == born:
                data_rows.append([code, age, row["value"]])
    for path, head, rows in ((key, KEY_HEAD, key_rows), (data, DATA_HEAD, data_rows)):
        with open(path, "w", encoding="utf-8") as file:
            write_rows(file, head, rows)
        os.chmod(path, 0o640)
    return len(key_rows)
