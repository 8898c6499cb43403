    return sh(f"cut -d, -f1 {shlex.quote(path)} | sort -u").splitlines()
