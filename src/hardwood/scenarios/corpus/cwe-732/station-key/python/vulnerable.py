    with open(path, "w") as f:
        f.write(f"[upload]\nkey = {key}\n")
