    base = Path(root).resolve()
    path = (base / page).resolve()
    if not str(path).startswith(str(base)) or not path.is_file():
        return ""
    return path.read_text(encoding="utf-8")
