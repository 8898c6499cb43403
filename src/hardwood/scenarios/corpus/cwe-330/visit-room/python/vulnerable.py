    return "%s/%s/%016x" % (ROOMS, doctor, random.getrandbits(64))
