    return [ast.literal_eval(line) for line in text.splitlines() if line.strip()]
