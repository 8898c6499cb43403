    path = NOTES.joinpath(name.replace("../", ""))
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as f:
        f.write(text)
    return len(text)
