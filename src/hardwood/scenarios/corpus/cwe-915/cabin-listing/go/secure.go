	edited := *cabin
	if err := json.Unmarshal(values, &edited); err != nil {
		return err
	}
	edited.Stars, edited.Inspected = cabin.Stars, cabin.Inspected
	*cabin = edited
	return nil
}
