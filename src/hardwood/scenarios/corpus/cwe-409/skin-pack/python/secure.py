    folder = SKINS / name
    chosen, total = [], 0
    with zipfile.ZipFile(archive) as pack:
        for info in pack.infolist():
            if info.is_dir() or not info.filename.endswith(KINDS):
                continue
            total += info.file_size
            if info.file_size > MAX_SKIN or total > MAX_PACK:
                return []
            chosen.append(info)
        if not chosen:
            return []
        folder.mkdir(parents=True)
        for info in chosen:
            with pack.open(info) as source, open(folder / Path(info.filename).name, "wb") as target:
                shutil.copyfileobj(source, target)
    return sorted(path.name for path in folder.iterdir())
