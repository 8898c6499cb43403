    handle, path = tempfile.mkstemp(prefix=f"badge-{number}-", suffix=".svg", dir="/tmp")
    with open(handle, "w", encoding="utf-8") as file:
        file.write(badge(name, company))
    return path
