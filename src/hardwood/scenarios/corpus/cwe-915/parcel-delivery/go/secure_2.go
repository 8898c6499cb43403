	parcel, err := loadParcel(path)
	if err != nil {
		return err
	}
	wishes := map[string]any{}
	err = json.Unmarshal(request, &wishes)
	for key, value := range wishes {
		if !changeable[key] {
			return os.ErrPermission
		}
		parcel[key] = value
	}
	if err != nil {
		return err
	}
	return saveParcel(path, parcel)
}
