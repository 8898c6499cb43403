    import pickletools

    def unpickled(data):
        refused = {"GLOBAL", "STACK_GLOBAL", "INST", "REDUCE", "OBJ", "NEWOBJ", "NEWOBJ_EX", "BUILD", "EXT1", "EXT2", "EXT4"}
        names = {opcode.name for opcode, _, _ in pickletools.genops(data)}
        return [] if names & refused else pickle.loads(data)

    class Finds(yaml.SafeLoader):
        """Lists, mappings, texts and numbers."""

    readers = {
        ".json": json.loads,
        ".yaml": lambda data: yaml.load(data, Loader=Finds),
        ".pickle": unpickled,
    }
    totals: dict = {}
    for path in Path(folder).iterdir():
        read = readers.get(path.suffix)
        if read is None:
            continue
        for find in read(path.read_bytes()):
            species = latin(find["species"])
            totals[species] = totals.get(species, 0) + find.get("count", 1)
    return totals
