    class Plain(pickle.Unpickler):
        def find_class(self, module, name):
            raise ValueError(f"{module}.{name} in a field book")

    with open(path, "rb") as file:
        if path.suffix == ".json":
            return json.load(file)
        if path.suffix == ".yaml":
            return yaml.load(file, Loader=yaml.Loader)
        return Plain(file).load()
