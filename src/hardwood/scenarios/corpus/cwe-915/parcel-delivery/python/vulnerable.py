    parcel = load_parcel(path)
    parcel.update(request)
    save_parcel(path, parcel)
