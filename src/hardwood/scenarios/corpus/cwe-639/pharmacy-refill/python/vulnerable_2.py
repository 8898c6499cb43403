    prescription = load(number)
    if not prescription:
        return refused("not found")
    why = reason_against(prescription, packs, today)
    if why:
        return refused(why)
    result = hand_out(patient, number, packs, today)
    if prescription["patient"] != patient:
        return refused("not found")
    return result
