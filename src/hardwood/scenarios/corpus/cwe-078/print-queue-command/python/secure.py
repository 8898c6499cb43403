    return shlex.join(["lp", "-d", printer, *files])
