    with open(path, "w") as f:
        json.dump(cookies, f)
