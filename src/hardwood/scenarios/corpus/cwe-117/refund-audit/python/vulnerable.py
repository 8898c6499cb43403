    line = f"REFUND {invoice} {euros(cents)}: {reason} [{clerk}]"
    with open(AUDIT_FILE, "a", encoding="utf-8") as trail:
        trail.write(line + "\n")
    return line
