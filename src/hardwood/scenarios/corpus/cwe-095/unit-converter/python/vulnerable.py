    return eval(step)(value)
