    rows = db.execute("SELECT wine, points FROM tasting ORDER BY points DESC").fetchall()
    return [{wine_heading: wine, points_heading: points} for wine, points in rows]
