    return sorted(name for name in os.listdir(folder) if name.endswith(".c"))
