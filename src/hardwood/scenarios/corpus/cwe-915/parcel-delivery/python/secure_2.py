    parcel = load_parcel(path)
    parcel.update({key: value for key, value in request.items() if key in CHANGEABLE})
    save_parcel(path, parcel)
