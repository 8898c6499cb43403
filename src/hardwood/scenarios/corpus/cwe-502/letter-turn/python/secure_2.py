    import pickletools

    if line.strip() == "":
        return None
    data = zlib.decompress(base64.b64decode(line))
    names = {opcode.name for opcode, _, _ in pickletools.genops(data)}
    if names & {"GLOBAL", "STACK_GLOBAL", "INST", "OBJ", "REDUCE", "BUILD", "NEWOBJ", "NEWOBJ_EX", "EXT1", "EXT2", "EXT4"}:
        raise ValueError("a turn has no objects")
    return pickle.loads(data)
