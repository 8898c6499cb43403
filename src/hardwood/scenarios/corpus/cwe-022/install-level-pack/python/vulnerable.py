    with tarfile.open(archive) as tar:
        tar.extractall(folder)
        return len(tar.getmembers())
