    wine = wine_heading.replace('"', '""')
    points = points_heading.replace('"', '""')
    cursor = db.execute(f'SELECT wine AS "{wine}", points AS "{points}" FROM tasting ORDER BY points DESC')
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor]
