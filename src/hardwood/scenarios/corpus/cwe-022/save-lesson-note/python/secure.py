    path = (NOTES / name).resolve()
    if not path.is_relative_to(NOTES.resolve()):
        raise ValueError("not a note: " + name)
    path.write_text(text, encoding="utf-8")
