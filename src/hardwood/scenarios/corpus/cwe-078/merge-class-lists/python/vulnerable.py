    names = " ".join(files)
    shell(f"cat {names} | sort -u > {target}")
