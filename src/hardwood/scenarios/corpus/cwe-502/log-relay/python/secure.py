    class Plain(pickle.Unpickler):
        def find_class(self, module, name):
            raise pickle.UnpicklingError(f"{module}.{name} in a log record")

    lines = []
    start = 0
    while start + LENGTH.size <= len(received):
        (size,) = LENGTH.unpack_from(received, start)
        start += LENGTH.size
        chunk = received[start : start + size]
        start += size
        if len(chunk) < size:
            break
        record = Plain(io.BytesIO(chunk)).load()
        if record["levelno"] < lowest:
            continue
        message = record["msg"].replace("\n", " | ")
        lines.append(f"{record['levelname']} {record['name']} {message}")
    return lines
