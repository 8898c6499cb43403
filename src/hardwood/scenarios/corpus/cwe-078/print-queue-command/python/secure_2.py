    names = " ".join(shlex.quote(name) for name in files)
    return f"lp -d {shlex.quote(printer)} {names}"
