    append(path, json.dumps({"house": house, "state": state, "remark": remark}))
