    total = 0
    with tarfile.open(delivery, "r:gz") as tar:
        for member in tar:
            if is_page(member):
                total += member.size
                if total > MAX_BOOK:
                    drop(book)
                    return None
                put(book, tar, member)
    return summarise(book)
