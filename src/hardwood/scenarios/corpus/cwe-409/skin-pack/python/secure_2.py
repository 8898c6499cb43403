    skins, room = {}, MAX_PACK
    with zipfile.ZipFile(archive) as pack:
        for member in find_skins(pack):
            with pack.open(member) as file:
                data = file.read(min(MAX_SKIN, room) + 1)
            if len(data) > MAX_SKIN or len(data) > room:
                return []
            room -= len(data)
            skins[member] = data
    return store(name, skins)
