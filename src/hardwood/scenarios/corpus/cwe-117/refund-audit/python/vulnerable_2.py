    line = "REFUND {} {}: {} [{}]".format(invoice, euros(cents), reason.rstrip("\n"), clerk)
    with open(AUDIT_FILE, "a", encoding="utf-8") as trail:
        print(line, file=trail)
    return line
