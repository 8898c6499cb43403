    base = Path(starters).resolve()
    source = (base / choice).resolve()
    if not source.is_relative_to(base) or not source.is_file():
        return False
    shutil.copyfile(source, target)
    return True
