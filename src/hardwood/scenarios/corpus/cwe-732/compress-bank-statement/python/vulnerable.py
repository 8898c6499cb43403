    with open(source, "rb") as f, gzip.open(target, "wb") as out:
        shutil.copyfileobj(f, out)
