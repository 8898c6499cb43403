    archive = f"{claim}.tar.gz"
    subprocess.run(["tar", "-czf", archive, *names], check=True)
    return archive
