    remark = remark.replace("\r", " ").replace("\n", " ")
    append(path, LINE % (house, state, remark))
