    line = f"{when} bed {bed}: {drug} given ({remark})"
    return " ".join(line.splitlines())
