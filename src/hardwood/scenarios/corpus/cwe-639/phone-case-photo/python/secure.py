    row = db.execute(
        "SELECT notes.day, photos.name, photos.kind, photos.data FROM photos"
        " JOIN notes ON notes.id = photos.note_id JOIN cases ON cases.id = notes.case_id"
        " WHERE photos.id = ? AND cases.id = ? AND cases.customer = ?",
        (photo, case, customer),
    ).fetchone()
    if row is None:
        return Answer(404)
    day, name, kind, data = row
    tag = f'"{photo}-{len(data)}"'
    if known == tag:
        return Answer(304, {"ETag": tag})
    headers = {
        "Content-Type": KINDS.get(kind, "application/octet-stream"),
        "Content-Disposition": f'inline; filename="{file_name(case, day, name)}"',
        "ETag": tag,
    }
    return Answer(200, headers, data)
