    return "%s/%016x" % (ROOMS, random.getrandbits(64))
