    words, beats = line.split(" = ")
    return words, int(beats)
