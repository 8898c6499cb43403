    with open(path, "a", encoding="utf-8") as log:
        log.write(LINE % (house, state, json.dumps(remark)[1:-1]))
