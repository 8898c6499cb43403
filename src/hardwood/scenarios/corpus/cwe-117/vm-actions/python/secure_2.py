    parts = [part.replace(":", "_").replace("\n", "_") for part in (label, action, owner)]
    store(":".join(parts))
