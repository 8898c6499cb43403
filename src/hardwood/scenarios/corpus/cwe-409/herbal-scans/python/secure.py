    folder = SCANS / book
    folder.mkdir(parents=True)
    numbers, total = [], 0
    with tarfile.open(delivery, "r:gz") as tar:
        for member in tar:
            name = Path(member.name).name
            if not member.isfile() or page_number(name) is None:
                continue
            total += member.size
            if total > MAX_BOOK:
                drop(book)
                return None
            with tar.extractfile(member) as source, open(folder / name, "wb") as target:
                shutil.copyfileobj(source, target)
            numbers.append(page_number(name))
    missing = [number for number in range(1, max(numbers, default=0)) if number not in numbers]
    return {"pages": len(numbers), "bytes": total, "missing": missing}
