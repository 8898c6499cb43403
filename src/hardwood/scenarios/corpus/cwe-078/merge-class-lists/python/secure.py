    names = " ".join(shlex.quote(name) for name in files)
    shell(f"cat {names} | sort -u > {shlex.quote(target)}")
