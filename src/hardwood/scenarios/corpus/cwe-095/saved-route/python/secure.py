    return tuple(int(number) for number in re.findall(r"-?\d+", line))
