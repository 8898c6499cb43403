    for key, value in wish.items():
        if key in PATIENT_KEYS:
            appointment[key] = value
    return appointment
