    return " ".join(["lp", "-d", printer] + files)
