    archive = os.path.join(BACKUPS, world + ".tar.gz")
    subprocess.run(["tar", "czf", archive, world], check=True)
    return archive
