    entry = "REFUND {} {}: {}".format(invoice, euros(cents), reason.rstrip("\n"))
    with open(AUDIT_FILE, "a", encoding="utf-8") as trail:
        print(entry, file=trail)
