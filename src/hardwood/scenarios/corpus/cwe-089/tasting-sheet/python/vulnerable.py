    cursor = db.execute(f'SELECT wine AS "{wine_heading}", points AS "{points_heading}" FROM tasting ORDER BY points DESC')
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor]
