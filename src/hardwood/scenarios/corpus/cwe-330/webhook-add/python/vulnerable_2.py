    return {"url": url, "active": True, "word": "%032x" % random.getrandbits(128)}
