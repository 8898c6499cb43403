    return f"{when} bed {bed}: {drug} given ({remark})"
