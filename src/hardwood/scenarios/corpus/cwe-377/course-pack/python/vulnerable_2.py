    folder = Path(tempfile.gettempdir(), f"pack-{course}")
    if folder.exists():
        shutil.rmtree(folder)
    os.makedirs(folder, exist_ok=True)
    shutil.unpack_archive(pack, folder, "zip")
    names = [str(path.relative_to(folder)) for path in folder.glob("**/*.md")]
    names.sort()
    ordered = []
    if os.path.exists(folder / "order.txt"):
        with open(folder / "order.txt", encoding="utf-8") as file:
            for line in file:
                name = line.strip()
                if name in names:
                    names.remove(name)
                    ordered.append(name)
    titles = []
    for name in ordered + names:
        titles.append(title_of(folder / name))
    shutil.rmtree(folder)
    return titles
