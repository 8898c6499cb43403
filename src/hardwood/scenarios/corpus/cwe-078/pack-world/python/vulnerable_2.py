    command = f'tar cf - "{world}" | gzip > world.tar.gz'
    subprocess.run(command, shell=True, check=True)
