    db.row_factory = sqlite3.Row
    sql = "SELECT wine AS [" + wine_heading + "], points AS [" + points_heading + "] FROM tasting ORDER BY points DESC"
    rows = db.execute(sql).fetchall()
    return [dict(row) for row in rows]
