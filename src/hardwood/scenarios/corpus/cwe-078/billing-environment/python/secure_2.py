    return "export %s='%s'" % (key, value.replace("'", "'\\''"))
