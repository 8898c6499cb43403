    return {lane: random.choice(containers) for lane, containers in waiting.items() if containers}
