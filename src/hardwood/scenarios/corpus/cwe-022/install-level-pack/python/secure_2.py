    base = Path(folder).resolve()
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if member.issym() or member.islnk():
                raise ValueError(member.name)
            if not (base / member.name).resolve().is_relative_to(base):
                raise ValueError(member.name)
        tar.extractall(base)
