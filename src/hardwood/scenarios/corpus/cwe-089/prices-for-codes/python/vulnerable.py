    codes = ", ".join(f"'{code}'" for code in scanned)
    return query(f"SELECT code, cents FROM articles WHERE code IN ({codes})")
