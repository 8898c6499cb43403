    folder = folder_for(course)
    folder.mkdir(exist_ok=True)
    try:
        with zipfile.ZipFile(pack) as archive:
            archive.extractall(folder)
        return read_titles(folder)
    finally:
        shutil.rmtree(folder)
