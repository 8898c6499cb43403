    if case not in cases_of(db, customer):
        return Answer(404)
    for note, day in db.execute("SELECT id, day FROM notes WHERE case_id = ?", [case]).fetchall():
        found = db.execute("SELECT id, name, kind, data FROM photos WHERE note_id = ?", [note]).fetchall()
        for number, name, kind, data in found:
            if number != photo:
                continue
            answer = Answer(200)
            answer.headers["ETag"] = '"%d-%d"' % (number, len(data))
            if known == answer.headers["ETag"]:
                answer.status = 304
                return answer
            if kind in KINDS:
                answer.headers["Content-Type"] = KINDS[kind]
            else:
                answer.headers["Content-Type"] = "application/octet-stream"
            answer.headers["Content-Disposition"] = 'inline; filename="' + file_name(case, day, name) + '"'
            answer.body = data
            return answer
    return Answer(404)
