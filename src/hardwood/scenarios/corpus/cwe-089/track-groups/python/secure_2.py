    if field not in GROUP_FIELDS:
        return {}
    return dict(Counter(row[0] for row in MUSIC.execute(f"SELECT {field} FROM tracks")))
