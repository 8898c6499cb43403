    folder = Path(tempfile.mkdtemp(prefix=f"course-{course}-"))
    try:
        with zipfile.ZipFile(pack) as archive:
            archive.extractall(folder)
        return read_titles(folder)
    finally:
        shutil.rmtree(folder)
