    os.chmod(path, os.stat(path).st_mode | stat.S_IWUSR)
