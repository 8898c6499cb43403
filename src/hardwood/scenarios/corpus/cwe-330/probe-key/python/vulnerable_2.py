    code = "%032x" % random.getrandbits(128)
    return {"name": name, "bed": bed, "code": code}
