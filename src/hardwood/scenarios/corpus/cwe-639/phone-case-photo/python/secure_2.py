    mine = db.execute(
        "SELECT photos.id FROM photos JOIN notes ON notes.id = photos.note_id JOIN cases ON cases.id = notes.case_id"
        " WHERE photos.id = ? AND cases.id = ? AND cases.customer = ?",
        (photo, case, customer),
    ).fetchone()
    if not mine:
        return Answer(404)
    picture = photo_numbered(db, mine[0])
    headers = picture.headers()
    if headers["ETag"] == known:
        return Answer(304, {"ETag": known})
    return Answer(200, headers, picture.data)
