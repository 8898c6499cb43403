    class Plain(pickle.Unpickler):
        def find_class(self, module, name):
            raise ValueError(f"{module}.{name} in a field book")

    totals = Counter()
    for path in sorted(Path(folder).iterdir()):
        if path.suffix == ".json":
            finds = json.loads(path.read_text(encoding="utf-8"))
        elif path.suffix == ".yaml":
            finds = yaml.safe_load(path.read_text(encoding="utf-8"))
        elif path.suffix == ".pickle":
            finds = Plain(io.BytesIO(path.read_bytes())).load()
        else:
            continue
        for find in finds:
            totals[latin(find["species"])] += find.get("count", 1)
    return dict(totals)
