	if strings.HasPrefix(slot, "/") || strings.HasPrefix(slot, "..") {
		return save, errors.New("no such slot")
	}
	text, err := os.ReadFile("saves/" + slot + ".json")
	if err == nil {
		err = json.Unmarshal(text, &save)
	}
	return save, err
}
