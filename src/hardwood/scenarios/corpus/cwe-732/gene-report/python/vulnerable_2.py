    f = open(path, "wb")
    f.write(pdf)
    f.close()
