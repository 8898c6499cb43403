    return eval(name)(value)
