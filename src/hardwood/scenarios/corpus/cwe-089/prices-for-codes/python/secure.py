    marks = ", ".join("?" for _ in scanned)
    return query(f"SELECT code, cents FROM articles WHERE code IN ({marks})", scanned)
