    folder = Path(tempfile.mkdtemp(prefix=f"course-{course}-"))
    try:
        with zipfile.ZipFile(pack) as archive:
            archive.extractall(folder)
        return page_titles(folder)
    finally:
        shutil.rmtree(folder)
