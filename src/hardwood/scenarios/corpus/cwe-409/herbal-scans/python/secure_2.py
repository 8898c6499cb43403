    room = MAX_BOOK
    (SCANS / book).mkdir(parents=True)
    with tarfile.open(delivery) as tar:
        while (member := tar.next()) is not None:
            if not is_page(member):
                continue
            data = tar.extractfile(member).read(room + 1)
            if len(data) > room:
                drop(book)
                return None
            room -= len(data)
            (SCANS / book / Path(member.name).name).write_bytes(data)
    return summarise(book)
