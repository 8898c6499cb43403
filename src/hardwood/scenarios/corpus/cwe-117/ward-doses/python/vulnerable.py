    return f"{when} bed {bed}: {drug}, remark: {remark}"
