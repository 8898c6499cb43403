    skins, room = {}, MAX_PACK
    with zipfile.ZipFile(archive) as pack:
        for member in pack.namelist():
            if Path(member).suffix not in KINDS:
                continue
            with pack.open(member) as file:
                data = file.read(min(MAX_SKIN, room) + 1)
            if len(data) > MAX_SKIN or len(data) > room:
                return []
            room -= len(data)
            skins[Path(member).name] = data
    if not skins:
        return []
    folder = SKINS / name
    folder.mkdir(parents=True)
    for skin, data in skins.items():
        (folder / skin).write_bytes(data)
    return sorted(skins)
