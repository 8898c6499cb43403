    return shlex.join(["curl", "-s", "-o", filename, url])
