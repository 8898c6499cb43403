    path = Path(root) / page
    if not path.exists():
        return ""
    return path.read_text(encoding="utf-8")
