    path = Path(f"{archive}/{journal}")
    old = path.read_text() if path.exists() else ""
    path.write_text(old + encode_entry(day, pain))
    return old.count("\n") + 1
