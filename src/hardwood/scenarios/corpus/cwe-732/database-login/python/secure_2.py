    with open(path, "w") as f:
        os.fchmod(f.fileno(), 0o600)
        f.write(f"{user}:{password}\n")
