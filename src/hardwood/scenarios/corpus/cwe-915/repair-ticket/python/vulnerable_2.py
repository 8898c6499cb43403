    with open(path, "w") as f:
        json.dump({**blank_ticket(), **report}, f)
