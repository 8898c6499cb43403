    subprocess.run(["tar", "-czf", "claim.tar.gz", "--", *names])
