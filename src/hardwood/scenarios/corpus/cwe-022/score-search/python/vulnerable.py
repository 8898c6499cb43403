    lines = []
    for path in sorted(SCORES.glob(pattern)):
        name = path.name
        if not path.is_file():
            continue
        head = head_of(path.read_text(encoding="utf-8"))
        title = head.get("title", "?")
        parts = head.get("voices", "?")
        key = head.get("key", "?")
        if voices and parts != voices:
            continue
        line = f"{name}: {title} ({parts}, {key})"
        lines.append(line)
    count = len(lines)
    lines.append(f"{count} scores")
    return lines
