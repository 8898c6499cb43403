	parcel, err := loadParcel(path)
	if err != nil {
		return err
	}
	var wishes map[string]any
	if err := json.Unmarshal(request, &wishes); err != nil {
		return err
	}
	for key, value := range wishes {
		if _, there := parcel[key]; there || changeable[key] {
			parcel[key] = value
		}
	}
	return saveParcel(path, parcel)
}
