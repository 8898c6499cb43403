    words = re.sub(r'["\\\s]+', " ", note)
    append("drone=%d note=\"%s\" pilot=%d" % (drone, words, pilot))
