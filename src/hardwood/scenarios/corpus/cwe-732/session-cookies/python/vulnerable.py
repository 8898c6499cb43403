    path = os.path.join(folder, "cookies.json")
    with open(path, "w") as f:
        json.dump(cookies, f)
    return path
