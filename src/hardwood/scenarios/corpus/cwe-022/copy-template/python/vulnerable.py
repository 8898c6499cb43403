    source = Path(starters) / choice
    if not source.is_file():
        return False
    shutil.copyfile(source, target)
    return True
