    archive = f"{BACKUPS}/{world}.tar.gz"
    command = f"tar cf - {world} | gzip > {archive}"
    subprocess.run(command, shell=True, check=True)
    return archive
