    subprocess.run(f"tar cf - {world} | gzip > world.tar.gz", shell=True)
