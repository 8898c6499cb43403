    return subprocess.getoutput(f"cut -d, -f1 {path} | sort -u").splitlines()
