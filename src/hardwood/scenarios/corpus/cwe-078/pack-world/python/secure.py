    archive = f"{BACKUPS}/{world}.tar.gz"
    command = f"tar cf - {shlex.quote(world)} | gzip > {shlex.quote(archive)}"
    subprocess.run(command, shell=True, check=True)
    return archive
