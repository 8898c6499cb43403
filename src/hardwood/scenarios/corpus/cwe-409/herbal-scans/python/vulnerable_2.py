    if Path(delivery).stat().st_size > MAX_BOOK:
        return None
    pages = {}
    with tarfile.open(delivery) as tar:
        for member in tar.getmembers():
            name = Path(member.name).name
            if member.isfile() and page_number(name) is not None:
                pages[name] = tar.extractfile(member).read()
    total = sum(len(page) for page in pages.values())
    if total > MAX_BOOK:
        return None
    (SCANS / book).mkdir(parents=True)
    for name, page in pages.items():
        (SCANS / book / name).write_bytes(page)
    numbers = sorted(page_number(name) for name in pages)
    missing = []
    if numbers:
        missing = [number for number in range(1, numbers[-1]) if number not in numbers]
    return {"pages": len(pages), "bytes": total, "missing": missing}
