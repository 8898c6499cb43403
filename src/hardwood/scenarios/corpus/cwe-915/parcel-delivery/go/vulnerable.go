	parcel, err := loadParcel(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(request, &parcel); err != nil {
		return err
	}
	return saveParcel(path, parcel)
}
