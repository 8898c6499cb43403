    source = f"starters/{choice}"
    shutil.copy(source, target)
