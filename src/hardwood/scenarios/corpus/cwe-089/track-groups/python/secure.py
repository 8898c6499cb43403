    if field not in GROUP_FIELDS:
        raise ValueError(f"cannot group by {field}")
    return select(f"SELECT {field}, COUNT(*) FROM tracks GROUP BY {field}")
