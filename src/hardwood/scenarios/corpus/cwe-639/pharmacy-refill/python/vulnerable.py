    prescription = load(number)
    if prescription is None:
        return refuse("not found")
    why = reason_against(prescription, packs, today)
    if why is not None:
        return refuse(why)
    return hand_out(patient, number, packs, today)
