    path = f"/tmp/badge-{number}.svg"
    with open(path, "w", encoding="utf-8") as file:
        file.write(badge(name, company))
    return path
