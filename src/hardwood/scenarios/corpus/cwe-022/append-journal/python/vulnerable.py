    with open(Path(archive) / journal, "a") as f:
        f.write(entry + "\n")
