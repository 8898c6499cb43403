    if field not in GROUP_FIELDS:
        raise ValueError(f"cannot group by {field}")
    rows = MUSIC.execute(f"SELECT {field}, COUNT(*) FROM tracks GROUP BY {field}")
    return dict(rows.fetchall())
