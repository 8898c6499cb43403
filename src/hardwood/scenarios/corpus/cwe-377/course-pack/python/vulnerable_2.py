    folder = Path(tempfile.gettempdir(), f"pack-{course}")
    if folder.exists():
        shutil.rmtree(folder)
    os.makedirs(folder, exist_ok=True)
    shutil.unpack_archive(pack, folder, "zip")
    result = read_titles(folder)
    shutil.rmtree(folder)
    return result
