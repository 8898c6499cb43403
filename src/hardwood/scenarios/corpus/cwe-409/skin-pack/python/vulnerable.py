    skins = {}
    with zipfile.ZipFile(archive) as pack:
        for member in members(pack):
            skins[member] = pack.read(member)
    sizes = [len(data) for data in skins.values()]
    if sum(sizes) > MAX_PACK or any(size > MAX_SKIN for size in sizes):
        return []
    return store(name, skins)
