    picture = find_photo(db, photo)
    if not picture or picture.case != case:
        return Answer(404)
    return full_size(picture, known)
