    return "".join(f"mv {old} {new}\n" for old, new in names.items())
