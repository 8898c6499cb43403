    folder = SKINS / name
    with zipfile.ZipFile(archive) as pack:
        for member in members(pack):
            folder.mkdir(parents=True, exist_ok=True)
            with pack.open(member) as source, open(folder / Path(member).name, "wb") as target:
                shutil.copyfileobj(source, target)
    sizes = {path.name: path.stat().st_size for path in folder.glob("*")}
    if not sizes or max(sizes.values()) > MAX_SKIN or sum(sizes.values()) > MAX_PACK:
        uninstall(name)
        return []
    return sorted(sizes)
