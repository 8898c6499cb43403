    f = open(path, "w")
    print(user, password, sep=":", file=f)
    f.close()
