    with open(path, "a", encoding="utf-8") as log:
        log.write(LINE % (house, state, remark))
