    parcel = load_parcel(path)
    for key, value in request.items():
        if key in CHANGEABLE:
            parcel[key] = value
    save_parcel(path, parcel)
