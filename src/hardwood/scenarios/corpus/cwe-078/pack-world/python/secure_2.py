    subprocess.run(["tar", "czf", "world.tar.gz", world])
