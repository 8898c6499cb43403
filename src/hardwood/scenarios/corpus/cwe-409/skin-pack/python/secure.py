    with zipfile.ZipFile(archive) as pack:
        names = find_skins(pack)
        if not fit([pack.getinfo(member).file_size for member in names]):
            return []
        skins = {member: pack.read(member) for member in names}
    return store(name, skins)
