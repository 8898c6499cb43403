	edited := *cabin
	if err := json.Unmarshal(values, &edited); err != nil {
		return err
	}
	edited.Stars = cabin.Stars
	*cabin = edited
	return nil
}
