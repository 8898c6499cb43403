    archive = claim + ".tar.gz"
    log.info("packing %s", archive)
    subprocess.run(["tar", "-czf", archive] + names)
    return archive
