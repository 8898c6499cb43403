    with open(path, "w") as f:
        f.write(json.dumps(tokens, indent=2))
