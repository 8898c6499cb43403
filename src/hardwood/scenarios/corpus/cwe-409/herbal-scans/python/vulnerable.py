    with tarfile.open(delivery, "r:gz") as tar:
        for member in tar:
            if is_page(member):
                put(book, tar, member)
    found = summarise(book)
    if found["bytes"] > MAX_BOOK:
        drop(book)
        return None
    return found
