    scaled = []
    for line in lines:
        if line[:1].isdigit():
            number, _, rest = line.partition(" ")
            line = f"{show(float(number) * factor)} {rest}"
        scaled.append(line)
    return scaled
