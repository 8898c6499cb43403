    return query(f"SELECT code, cents FROM articles WHERE code IN ({quoted(scanned)})")
