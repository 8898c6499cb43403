    persons, measured = coded(read_rows(people), year)
    for path, head, rows in ((key, KEY_HEAD, persons), (data, DATA_HEAD, measured)):
        with open(path, "w", encoding="utf-8") as file:
            file.write(as_csv(head, rows))
        os.chmod(path, 0o640)
    return len(persons)
