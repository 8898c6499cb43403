    os.chmod(path, 0o644)
