def step(line, served, query):
    step = candidate.next_step(line, served, query)
    return [step.address, step.seconds]
