    root = SCORES.resolve()
    found = []
    for hit in glob.glob(os.path.join(SCORES, pattern)):
        path = Path(hit).resolve()
        if path.parent == root and path.is_file():
            found.append(path)
    lines = []
    for path in sorted(found):
        with open(path, encoding="utf-8") as file:
            head = head_of(file.read())
        title, parts, key = (head.get(word, "?") for word in ("title", "voices", "key"))
        if voices == "" or parts == voices:
            lines.append("{}: {} ({}, {})".format(path.name, title, parts, key))
    lines.append("{} scores".format(len(lines)))
    return lines
