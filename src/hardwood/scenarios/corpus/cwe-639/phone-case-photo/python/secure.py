    found = photo_numbered(db, photo)
    if found is None or found.case != case or case not in cases_of(db, customer):
        return Answer(404)
    if known == found.tag():
        return Answer(304, {"ETag": known})
    return Answer(200, found.headers(), found.data)
