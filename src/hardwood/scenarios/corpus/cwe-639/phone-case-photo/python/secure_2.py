    mine = db.execute(
        "SELECT photos.id FROM photos JOIN notes ON notes.id = photos.note_id JOIN cases ON cases.id = notes.case_id"
        " WHERE photos.id = ? AND cases.id = ? AND cases.customer = ?",
        (photo, case, customer),
    ).fetchone()
    if not mine:
        return Answer(404)
    return full_size(find_photo(db, mine[0]), known)
