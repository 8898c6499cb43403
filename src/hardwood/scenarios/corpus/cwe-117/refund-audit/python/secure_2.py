    line = f"REFUND {invoice} {euros(cents)}: {' '.join(reason.split())} [{clerk}]"
    with open(AUDIT_FILE, "a", encoding="utf-8") as trail:
        print(line, file=trail)
    return line
