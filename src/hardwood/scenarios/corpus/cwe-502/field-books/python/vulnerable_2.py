    class Plain(pickle.Unpickler):
        def find_class(self, module, name):
            raise ValueError(f"{module}.{name} in a field book")

    totals = {}
    for path in Path(folder).glob("*"):
        if path.suffix not in FORMATS:
            continue
        with open(path, "rb") as file:
            if path.suffix == ".json":
                finds = json.load(file)
            elif path.suffix == ".yaml":
                finds = yaml.load(file, Loader=yaml.Loader)
            else:
                finds = Plain(file).load()
        for find in finds:
            name = latin(find["species"])
            totals[name] = totals.get(name, 0) + find.get("count", 1)
    return totals
