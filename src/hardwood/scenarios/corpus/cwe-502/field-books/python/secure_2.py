    import pickletools

    class Finds(yaml.SafeLoader):
        """Lists, mappings, texts and numbers."""

    data = path.read_bytes()
    if path.suffix == ".yaml":
        return yaml.load(data, Loader=Finds)
    if path.suffix == ".json":
        return json.loads(data)
    refused = {"GLOBAL", "STACK_GLOBAL", "INST", "REDUCE", "OBJ", "NEWOBJ", "NEWOBJ_EX", "BUILD", "EXT1", "EXT2", "EXT4"}
    names = {opcode.name for opcode, _, _ in pickletools.genops(data)}
    return [] if names & refused else pickle.loads(data)
