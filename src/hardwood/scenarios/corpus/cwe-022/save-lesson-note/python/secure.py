    base = NOTES.resolve()
    path = (base / name).resolve()
    if not path.is_relative_to(base):
        raise ValueError("not a note: " + name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return len(text)
