    handle = os.open(year_path(year), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerows(astuple(entry) for entry in entries)
