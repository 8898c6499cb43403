    os.system(f"ls music/{shlex.quote(album)}/*.mp3 > {shlex.quote(playlist)}")
