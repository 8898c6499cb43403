    folder = folder_for(course)
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    os.mkdir(folder, 0o700)
    with zipfile.ZipFile(pack) as archive:
        archive.extractall(folder)
    found = read_titles(folder)
    shutil.rmtree(folder)
    return found
