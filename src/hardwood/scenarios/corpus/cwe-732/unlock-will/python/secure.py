    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
