    folder = SKINS / name
    with zipfile.ZipFile(archive) as pack:
        for member in find_skins(pack):
            folder.mkdir(parents=True, exist_ok=True)
            with pack.open(member) as source, open(folder / Path(member).name, "wb") as target:
                shutil.copyfileobj(source, target)
    paths = list(folder.glob("*"))
    if not fit([path.stat().st_size for path in paths]):
        uninstall(name)
        return []
    return sorted(path.name for path in paths)
