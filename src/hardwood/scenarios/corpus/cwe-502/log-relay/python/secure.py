    class Plain(pickle.Unpickler):
        def find_class(self, module, name):
            raise pickle.UnpicklingError(f"{module}.{name} in a log record")

    lines = []
    for data in whole_records(received):
        record = Plain(io.BytesIO(data)).load()
        if record["levelno"] >= lowest:
            lines.append(as_line(record))
    return lines
