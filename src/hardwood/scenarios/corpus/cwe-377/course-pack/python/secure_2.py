    folder = Path(f"/tmp/course-{course}")
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    os.mkdir(folder, 0o700)
    with zipfile.ZipFile(pack) as archive:
        archive.extractall(folder)
    pages = {}
    for path in sorted(folder.rglob("*.md"), key=lambda path: str(path.relative_to(folder))):
        pages[str(path.relative_to(folder))] = title_of(path)
    titles = []
    if (folder / "order.txt").is_file():
        for name in (folder / "order.txt").read_text(encoding="utf-8").split("\n"):
            if name.strip() in pages:
                titles.append(pages.pop(name.strip()))
    titles.extend(pages.values())
    shutil.rmtree(folder)
    return titles
