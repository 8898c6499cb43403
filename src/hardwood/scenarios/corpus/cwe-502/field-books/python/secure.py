    class Plain(pickle.Unpickler):
        def find_class(self, module, name):
            raise ValueError(f"{module}.{name} in a field book")

    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8"))
    if path.suffix == ".yaml":
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    return Plain(io.BytesIO(path.read_bytes())).load()
