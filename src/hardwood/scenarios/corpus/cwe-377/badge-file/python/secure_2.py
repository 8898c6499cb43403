    path = f"/tmp/badge-{number}.svg"
    if os.path.lexists(path):
        os.unlink(path)
    with open(path, "x", encoding="utf-8") as file:
        file.write(badge(name, company))
    return path
