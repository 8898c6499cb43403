    row = db.execute("SELECT note_id, name, kind, data FROM photos WHERE id = ?", (photo,)).fetchone()
    if not row:
        return Answer(404)
    note_id, name, kind, data = row
    note = db.execute("SELECT day FROM notes WHERE id = ? AND case_id = ?", (note_id, case)).fetchone()
    if not note:
        return Answer(404)
    etag = f'"{photo}-{len(data)}"'
    headers = {"ETag": etag}
    if etag == known:
        return Answer(304, headers)
    content_type = KINDS.get(kind)
    if content_type is None:
        content_type = "application/octet-stream"
    headers["Content-Type"] = content_type
    headers["Content-Disposition"] = 'inline; filename="%s"' % file_name(case, note[0], name)
    return Answer(200, headers, data)
