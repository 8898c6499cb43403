    with open(path, "w") as f:
        os.chmod(path, 0o600)
        json.dump(tokens, f)
