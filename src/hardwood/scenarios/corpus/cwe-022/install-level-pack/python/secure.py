    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
