    archive = claim + ".tar.gz"
    log.info("packing %s", archive)
    subprocess.run(f"tar -czf {archive} {' '.join(names)}", shell=True, check=True)
    return archive
