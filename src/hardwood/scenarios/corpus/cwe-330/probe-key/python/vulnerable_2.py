    mark = "%032x" % random.getrandbits(128)
    return name, bed, mark
