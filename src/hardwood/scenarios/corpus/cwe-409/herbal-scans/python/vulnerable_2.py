    if Path(delivery).stat().st_size > MAX_BOOK:
        return None
    with tarfile.open(delivery) as tar:
        pages = [member for member in tar.getmembers() if is_page(member)]
        for page in pages:
            put(book, tar, page)
            if summarise(book)["bytes"] > MAX_BOOK:
                drop(book)
                return None
    return summarise(book)
