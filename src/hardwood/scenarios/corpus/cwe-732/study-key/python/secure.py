    key_rows, data_rows = coded(read_rows(people), year)
    with open(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        os.fchmod(file.fileno(), 0o600)
        file.write(as_csv(KEY_HEAD, key_rows))
    with open(data, "w", encoding="utf-8") as file:
        file.write(as_csv(DATA_HEAD, data_rows))
    return len(key_rows)
