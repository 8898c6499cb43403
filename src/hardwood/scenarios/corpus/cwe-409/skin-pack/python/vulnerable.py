    with zipfile.ZipFile(archive) as pack:
        skins = {member: pack.read(member) for member in find_skins(pack)}
    if not fit([len(data) for data in skins.values()]):
        return []
    return store(name, skins)
