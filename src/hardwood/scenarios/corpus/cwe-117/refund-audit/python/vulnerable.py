    audit(f"REFUND {invoice} {euros(cents)}: {reason}")
