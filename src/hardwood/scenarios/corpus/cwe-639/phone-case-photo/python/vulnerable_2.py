    picture = photo_numbered(db, photo)
    if not picture or picture.case != case:
        return Answer(404)
    headers = picture.headers()
    if headers["ETag"] == known:
        return Answer(304, {"ETag": known})
    return Answer(200, headers, picture.data)
