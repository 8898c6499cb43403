    return f"mv {old} {new}"
