    def part():
        return "".join(random.choices(SIGNS, k=4))
    return [part() + "-" + part() for _ in range(count)]
