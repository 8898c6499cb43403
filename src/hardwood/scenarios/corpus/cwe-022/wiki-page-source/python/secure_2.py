    base = Path(root).resolve()
    path = (base / page).resolve()
    if base not in path.parents:
        log.warning("page outside the wiki: %r", page)
        return ""
    return path.read_text(encoding="utf-8") if path.exists() else ""
