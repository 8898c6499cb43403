    with open(path, "w") as f:
        f.write(f"{user}:{password}\n")
