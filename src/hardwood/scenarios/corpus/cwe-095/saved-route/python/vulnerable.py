    return eval(line)
