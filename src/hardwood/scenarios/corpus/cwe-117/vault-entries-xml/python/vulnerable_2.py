    visitor = visitor.replace("\r", " ").replace("\n", " ")
    with open(LOG, "a", encoding="utf-8") as log:
        log.write('<visit box="%d" minutes="%d">%s</visit>\n' % (box_number, minutes, visitor))
