    append(path, LINE % (house, state, remark))
