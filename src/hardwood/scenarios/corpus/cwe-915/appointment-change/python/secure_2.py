    return appointment | {key: wish[key] for key in PATIENT_KEYS if key in wish}
