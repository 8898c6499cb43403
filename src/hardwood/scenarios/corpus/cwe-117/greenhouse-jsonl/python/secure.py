    append(path, LINE % (house, state, json.dumps(remark)[1:-1]))
