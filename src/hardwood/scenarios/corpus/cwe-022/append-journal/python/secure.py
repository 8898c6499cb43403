    base = Path(archive).resolve()
    path = (base / journal).resolve()
    if not path.is_relative_to(base):
        raise ValueError("no such journal")
    with path.open("a") as f:
        f.write(encode_entry(day, pain))
    return len(path.read_text().splitlines())
