    return subprocess.getoutput(f"cut -d, -f1 {quote(path)} | sort -u").splitlines()
