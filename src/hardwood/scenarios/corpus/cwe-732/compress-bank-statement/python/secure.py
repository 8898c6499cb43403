    with open(path, "rb") as f, gzip.open(path + ".gz", "wb") as out:
        shutil.copyfileobj(f, out)
    shutil.copymode(path, path + ".gz")
    return path + ".gz"
