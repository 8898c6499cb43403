    line = json.dumps({"house": house, "state": state, "remark": remark})
    with open(path, "a", encoding="utf-8") as log:
        log.write(line + "\n")
