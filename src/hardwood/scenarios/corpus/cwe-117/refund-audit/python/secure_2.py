    audit(f"REFUND {invoice} {euros(cents)}: {' '.join(reason.split())}")
