    subprocess.run(f"tar -czf claim.tar.gz {' '.join(names)}", shell=True, check=True)
