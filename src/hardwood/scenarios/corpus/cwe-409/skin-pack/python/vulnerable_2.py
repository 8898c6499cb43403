    folder = SKINS / name
    folder.mkdir(parents=True)
    with zipfile.ZipFile(archive) as pack:
        for member in pack.infolist():
            target = folder / Path(member.filename).name
            if target.suffix in KINDS:
                with pack.open(member) as source, target.open("wb") as file:
                    shutil.copyfileobj(source, file)
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    if not sizes or max(sizes.values()) > MAX_SKIN or sum(sizes.values()) > MAX_PACK:
        uninstall(name)
        return []
    return sorted(sizes)
