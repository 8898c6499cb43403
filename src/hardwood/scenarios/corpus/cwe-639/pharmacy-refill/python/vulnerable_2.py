    prescription = load(number)
    if not prescription:
        return refuse("not found")
    why = reason_against(prescription, packs, today)
    if why:
        return refuse(why)
    result = hand_out(patient, number, packs, today)
    if prescription["patient"] != patient:
        return refuse("not found")
    return result
