    folder = Path(tempfile.mkdtemp(prefix=f"{folder_for(course).name}-"))
    try:
        with zipfile.ZipFile(pack) as archive:
            archive.extractall(folder)
        return read_titles(folder)
    finally:
        shutil.rmtree(folder)
