    skins, total = {}, 0
    with zipfile.ZipFile(archive) as pack:
        for member in members(pack):
            size = pack.getinfo(member).file_size
            total += size
            if size > MAX_SKIN or total > MAX_PACK:
                return []
            skins[member] = pack.read(member)
    return store(name, skins)
