    path = Path(archive) / journal
    with path.open("a") as f:
        f.write(encode_entry(day, pain))
    return len(path.read_text().splitlines())
