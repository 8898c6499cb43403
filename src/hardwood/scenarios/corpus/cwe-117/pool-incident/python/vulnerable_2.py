    line = "%s -> %s" % (place, told.strip())
    shift.enter(line)
