    lines = []
    for data in whole_records(received):
        record = pickle.loads(data)
        if record["levelno"] >= lowest:
            lines.append(as_line(record))
    return lines
