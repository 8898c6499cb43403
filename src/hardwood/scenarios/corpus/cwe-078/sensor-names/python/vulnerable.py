    return sh(f"cut -d, -f1 {path} | sort -u").splitlines()
