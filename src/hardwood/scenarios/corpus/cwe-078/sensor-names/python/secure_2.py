    return sorted({row[0] for row in read_rows(path)})
