    key_rows, data_rows = coded(read_rows(people), year)
    if os.path.exists(key):
        os.remove(key)
    with open(key, "x", encoding="utf-8", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
        file.write(as_csv(KEY_HEAD, key_rows))
    with open(data, "w", encoding="utf-8") as file:
        file.write(as_csv(DATA_HEAD, data_rows))
    return len(key_rows)
