    return {lane: secrets.choice(containers) for lane, containers in waiting.items() if containers}
