    prescription = load(number)
    if prescription is None or prescription["patient"] != patient:
        return refuse("not found")
    why = reason_against(prescription, packs, today)
    if why:
        return refuse(why)
    return hand_out(patient, number, packs, today)
