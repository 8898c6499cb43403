    return ["BREAD-" + "".join(random.choices(SIGNS, k=10)) for _ in range(count)]
