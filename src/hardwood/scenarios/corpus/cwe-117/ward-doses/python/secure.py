    remark = remark.replace("\r", " ").replace("\n", " ")
    return f"{when} bed {bed}: {drug}, remark: {remark}"
