    return [eval(line) for line in text.splitlines() if line.strip()]
