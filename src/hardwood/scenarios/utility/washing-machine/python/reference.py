    state = "off"
    states = []
    for event in events:
        state = NEXT.get((state, event), state)
        states.append(state)
    return states
