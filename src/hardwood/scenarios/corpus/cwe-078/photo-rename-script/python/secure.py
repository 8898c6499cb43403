    return f"mv {quote(old)} {quote(new)}"
