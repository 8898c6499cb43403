    return f"curl -s -o {shlex.quote(filename)} {shlex.quote(url)}"
