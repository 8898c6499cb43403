    return "%s/%s/%032x" % (ROOMS, doctor, random.getrandbits(128))
