    return eval(text.removeprefix("="))
