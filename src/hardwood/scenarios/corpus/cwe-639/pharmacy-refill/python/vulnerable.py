    prescription = load(number)
    if prescription is None:
        return refused("not found")
    why = reason_against(prescription, packs, today)
    if why is not None:
        return refused(why)
    return hand_out(patient, number, packs, today)
