    reason = reason.replace("\r", " ").replace("\n", " ")
    audit(f"REFUND {invoice} {euros(cents)}: {reason}")
