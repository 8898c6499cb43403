    calls = {"GLOBAL", "STACK_GLOBAL", "INST", "OBJ", "NEWOBJ", "NEWOBJ_EX", "REDUCE", "BUILD", "EXT1", "EXT2", "EXT4"}
    stream = io.BytesIO(received)
    lines = []
    while True:
        head = stream.read(LENGTH.size)
        if len(head) < LENGTH.size:
            return lines
        size = LENGTH.unpack(head)[0]
        data = stream.read(size)
        if len(data) < size:
            return lines
        if any(opcode.name in calls for opcode, _, _ in pickletools.genops(data)):
            continue
        record = pickle.loads(data)
        if record["levelno"] >= lowest:
            text = " | ".join(record["msg"].split("\n"))
            lines.append(" ".join([record["levelname"], record["name"], text]))
