    with open(path, "w") as f:
        json.dump(tokens, f)
