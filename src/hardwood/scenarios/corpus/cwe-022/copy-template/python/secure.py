    source = (STARTERS / choice).resolve()
    if not source.is_relative_to(STARTERS.resolve()):
        raise ValueError(choice)
    shutil.copyfile(source, target)
