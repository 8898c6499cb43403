    subprocess.run(f"tar cf - {quote(world)} | gzip > world.tar.gz", shell=True)
