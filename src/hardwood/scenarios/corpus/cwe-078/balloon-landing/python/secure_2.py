    unpacked = run(["gzip", "-dc", "flights/" + flight + ".gz"], stdout=PIPE, text=True).stdout
    lines = unpacked.splitlines()
    return lines[-1].strip() if lines else ""
