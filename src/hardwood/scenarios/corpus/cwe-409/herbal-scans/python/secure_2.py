    room = MAX_BOOK
    pages = {}
    with tarfile.open(delivery) as tar:
        while (member := tar.next()) is not None:
            number = page_number(member.name.split("/")[-1])
            if number is None or not member.isreg():
                continue
            data = tar.extractfile(member).read(room + 1)
            if len(data) > room:
                return None
            room -= len(data)
            pages[member.name.split("/")[-1]] = data
    (SCANS / book).mkdir(parents=True)
    for name, data in pages.items():
        (SCANS / book / name).write_bytes(data)
    found = {page_number(name) for name in pages}
    missing = sorted(set(range(1, max(found) + 1)) - found) if found else []
    return {"pages": len(pages), "bytes": MAX_BOOK - room, "missing": missing}
