    with tarfile.open(archive, "r") as tar:
        for member in tar:
            tar.extract(member, path=folder)
