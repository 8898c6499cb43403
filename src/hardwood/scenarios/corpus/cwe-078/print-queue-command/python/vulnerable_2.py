    return " ".join(["lp", "-d", printer, file])
