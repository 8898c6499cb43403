    opened = find_case(db, case)
    if opened is None or opened.customer != customer:
        return Answer(404)
    found = find_photo(db, photo)
    if found is None:
        return Answer(404)
    return full_size(found, known)
