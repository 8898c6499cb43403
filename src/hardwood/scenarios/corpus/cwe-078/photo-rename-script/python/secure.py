    return "".join(f"mv {shlex.quote(old)} {shlex.quote(new)}\n" for old, new in names.items())
