    return [len(line.split()) for line in text.split("\n")]
