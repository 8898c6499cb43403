    calls = {"GLOBAL", "STACK_GLOBAL", "INST", "OBJ", "NEWOBJ", "NEWOBJ_EX", "REDUCE", "BUILD", "EXT1", "EXT2", "EXT4"}
    lines = []
    for data in whole_records(received):
        if any(opcode.name in calls for opcode, _, _ in pickletools.genops(data)):
            continue
        record = pickle.loads(data)
        if record["levelno"] >= lowest:
            lines.append(as_line(record))
    return lines
