    persons = []
    measured = {}
    for row in read_rows(people):
        person = row["name"], row["born"]
        if person not in persons:
            persons.append(person)
        measured.setdefault(person, []).append(row["value"])
    key_rows = []
    data_rows = []
    for number, (name, born) in enumerate(persons, start=1):
        code = "P" + str(number).rjust(3, "0")
        key_rows.append([code, name, born])
        for value in measured[name, born]:
            data_rows.append([code, year - int(born.split("-")[0]), value])
    if os.path.exists(key):
        os.remove(key)
    with open(key, "x", encoding="utf-8") as file:
        os.fchmod(file.fileno(), 0o600)
        write_rows(file, KEY_HEAD, key_rows)
    with open(data, "w", encoding="utf-8") as file:
        write_rows(file, DATA_HEAD, data_rows)
    return len(persons)
