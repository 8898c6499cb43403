    drawn = {}
    for lane in waiting:
        containers = list(waiting[lane])
        random.shuffle(containers)
        if containers:
            drawn[lane] = containers[0]
    return drawn
