    folder = Path(tempfile.mkdtemp(prefix=f"course-{course}-"))
    try:
        with zipfile.ZipFile(pack) as archive:
            archive.extractall(folder)
        pages = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))
        first = []
        order = folder / "order.txt"
        if order.exists():
            for line in order.read_text(encoding="utf-8").splitlines():
                if line.strip() in pages and line.strip() not in first:
                    first.append(line.strip())
        rest = [page for page in pages if page not in first]
        return [title_of(folder / page) for page in first + rest]
    finally:
        shutil.rmtree(folder)
