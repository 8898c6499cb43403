    for path in FOLDER.glob("*.json"):
        prescription = load(int(path.stem))
        if path.stem == str(number) and prescription["patient"] == patient:
            break
    else:
        return refuse("not found")
    why = reason_against(prescription, packs, today)
    return refuse(why) if why else hand_out(patient, number, packs, today)
