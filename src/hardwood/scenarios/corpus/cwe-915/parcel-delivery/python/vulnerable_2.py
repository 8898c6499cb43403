    save_parcel(path, {**load_parcel(path), **request})
