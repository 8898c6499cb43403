    line = f"{when} bed {bed}: {drug}, remark: {remark}"
    return " ".join(line.splitlines())
