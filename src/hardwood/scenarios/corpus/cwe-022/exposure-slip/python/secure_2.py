    known = {path.relative_to(ARCHIVE).as_posix(): path for path in ARCHIVE.rglob("*.*")}
    return [develop(name, known[name], dark) for name, dark in orders_on(slip)]
