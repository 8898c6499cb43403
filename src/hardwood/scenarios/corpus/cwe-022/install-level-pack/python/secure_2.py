    base = Path(folder).resolve()
    with tarfile.open(archive) as tar:
        members = tar.getmembers()
        for member in members:
            if not (member.isfile() or member.isdir()):
                raise ValueError(member.name)
            if not (base / member.name).resolve().is_relative_to(base):
                raise ValueError(member.name)
        tar.extractall(base)
    return len(members)
