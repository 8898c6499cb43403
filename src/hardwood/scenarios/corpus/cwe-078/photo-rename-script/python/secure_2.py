    script = ""
    for old, new in names.items():
        script += shlex.join(["mv", "--", old, new]) + "\n"
    return script
