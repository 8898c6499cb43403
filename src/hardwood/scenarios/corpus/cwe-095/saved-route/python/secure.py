    return ast.literal_eval(line)
